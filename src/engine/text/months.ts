import { houseForm } from './abbreviations';
import { capitalAt, type Word } from './word';

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
  ].map((name, n) => [name, n + 1]),
); // prettier-ignore

/** The month, from 1, that a word names, short or long; null for any other. Only a capital makes it one: "may" and "march" are verbs. */
export function monthOf(text: string, word: Word | undefined): number | null {
  // A month that needs its full stop as a short form is told by the day beside it, which the caller asks for.
  if (word?.kind !== 'word' || !capitalAt(text, word.start)) return null;
  return MONTHS.get(houseForm(word.form, true)) ?? null;
}
