import { houseForm } from './abbreviations';
import { MONTHS } from './calendar';
import { primaryTag } from './language';
import { capitalAt, type Word } from './word';

type Months = ReadonlyMap<string, number>;
const numbered = (names: string): Months => new Map(names.split(' ').map((name, n) => [name, n + 1]));

const ABROAD: ReadonlyMap<string, Months> = new Map([
  ['de', numbered('januar februar märz april mai juni juli august september oktober november dezember')],
  ['fr', numbered('janvier février mars avril mai juin juillet août septembre octobre novembre décembre')],
  [
    'es',
    numbered('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  ],
]);

/** The month, from 1, that a word names, short or long; null for any other. Only a capital makes it one: "may" and "march" are verbs. */
export function monthOf(text: string, word: Word | undefined): number | null {
  // A month that needs its full stop as a short form is told by the day beside it, which the caller asks for.
  if (word?.kind !== 'word' || !capitalAt(text, word.start)) return null;
  return MONTHS.get(houseForm(word.form, true)) ?? null;
}

/** The month, from 1, by its name in another language, for a word behind the number of a day; null for any other. */
export function monthAbroad(word: Word | undefined, language: string): number | null {
  return ABROAD.get(primaryTag(language))?.get(word?.form ?? '') ?? null;
}

/** How a month is called, folded, in the language or else in English. */
export function monthName(month: number, language: string): string {
  return [...(ABROAD.get(primaryTag(language)) ?? MONTHS).keys()][month - 1]!;
}
