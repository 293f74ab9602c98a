import type { NameToken } from '../reading/reading';
import { namePart } from '../../text/names/names';
import { formOf } from '../../text/forms/words';
import { isTitleWord } from '../words/title-words';
import { personParts } from './same-person';

const OF = /\s+of\s+(?:the\s+)?/u;
/** A given and a family name. */
const FULL = 2;

/**
 * Somebody's name and what it is said behind it to belong to, each by itself: `Priya Menon of Stannard Research` is a
 * person and a firm. Any other name stays whole.
 */
export function withoutAffiliation(text: string, name: NameToken): readonly NameToken[] {
  const shown = text.slice(name.start, name.end);
  const of = OF.exec(shown);
  if (!of) return [name];
  const partsIn = (words: string): string[] =>
    words
      .split(/\s+/u)
      .map((word) => namePart(formOf(word)))
      .filter((part) => name.parts.includes(part));
  const person = partsIn(shown.slice(0, of.index));
  const rest = partsIn(shown.slice(of.index + of[0].length));
  const own = personParts(shown, name.parts);
  if (rest.length === 0 || own.length < FULL || !own.every((part) => person.includes(part))) return [name];
  const made = (start: number, end: number, parts: readonly string[]): NameToken => ({
    ...name,
    start,
    end,
    parts,
    bare: parts.filter((part) => !isTitleWord(part)),
  });
  const end = name.start + of.index;
  return [made(name.start, end, person), made(end + of[0].length, name.end, rest)];
}
