import { namePart } from '../../text/names/names';
import { formOf } from '../../text/forms/words';
import { areSpellings, isInitial, misspelt } from './name-forms';
import { isBody } from '../speakers/persons';
import { isOffice, isTitleWord } from '../words/title-words';

/** Letters behind a name. */
const HONOURS = /^(?:kc|qc|mp|msp|obe|mbe|cbe|jr|sr|phd|md)$/;

/** What is behind somebody's name tells where he is from: "Neil Ashworth of Leeds". */
const PLACED = /(\S+)\s+of\s/u;

/**
 * The given names and the family name of a name as it stands: without offices before it, letters and places
 * behind it, and single initials. `shown` is the text of the name, `parts` its folded words.
 */
export function personParts(shown: string, parts: readonly string[]): readonly string[] {
  const own = parts.slice(parts.findLastIndex((part, at) => at < parts.length - 1 && isOffice(part)) + 1);
  const named = (list: readonly string[]): readonly string[] =>
    list.filter((part) => part.length > 1 && !isTitleWord(part) && !HONOURS.test(part));
  const all = named(own.length ? own : parts);
  const before = PLACED.exec(shown)?.[1];
  if (before === undefined) return all;
  const end = own.indexOf(namePart(formOf(before)));
  const person = named(own.slice(0, end + 1));
  // One word may be a duke's title or a bank's: two are a person's names.
  return person.length > 1 && !person.some(isBody) ? person : all;
}

/**
 * Whether two names, each as `personParts` has it, may be one person's: by the family name, or by all parts
 * of the shorter name in order. A given name that two people share makes them no one.
 */
export function areOnePerson(x: readonly string[], y: readonly string[]): boolean {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const [only] = short;
  if (only === undefined) return false;
  if (short.length === 1) return long.includes(only);
  if (short.at(-1) === long.at(-1)) return true;
  // "Kim Dong Hyun" and "Kim Dong-hyun", "Min Jae Kim" and "Kim Min Jae".
  const [p, q] = [joined(short), joined(long)];
  if (p === q) return true;
  return short.filter((part) => long.includes(part)).length > 1;
}

function joined(parts: readonly string[]): string {
  return [...parts].map((part) => part.replaceAll('-', '')).join('');
}

/** Two full names with one family name and other given names: relatives, or strangers of one name. */
export function areNamesakes(x: readonly string[], y: readonly string[]): boolean {
  if (x.length < 2 || y.length < 2 || x.at(-1) !== y.at(-1)) return false;
  const [a, b] = [x.slice(0, -1), y.slice(0, -1)];
  return !a.some((was) => b.some((is) => isFormOf(x, y, was, is)));
}

function isFormOf(x: readonly string[], y: readonly string[], was: string, is: string): boolean {
  return isInitial(was, is) || misspelt(x, y, was, is) !== null || areSpellings(was, is, false);
}

/**
 * Whether one name may be a misspelling of the other: the family name is, the given names being the same or
 * left out. A given name is never one of a family name.
 */
export function mayBeMisspelt(x: readonly string[], y: readonly string[]): boolean {
  const [was, is] = [x.at(-1), y.at(-1)];
  if (was === undefined || is === undefined || !areSpellings(was, is, false)) return false;
  const [a, b] = [x.slice(0, -1), y.slice(0, -1)];
  return (
    a.length === 0 ||
    b.length === 0 ||
    a.some((one) => b.some((other) => one === other || isFormOf(x, y, one, other)))
  );
}
