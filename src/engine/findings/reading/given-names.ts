import type { NameMention } from '../../text/names/names';
import { CALENDAR, type Word, capitalAt } from '../../text/words/word';

/** Months that are given names as well. */
const MONTH = /^(?:jan|april|may|june|jun|august)$/;
/** Behind one of these it is the month: `in June Castellano left`, `the June Castellano concert`. */
const BEFORE_MONTH =
  /^(?:in|on|by|from|since|until|till|before|after|during|through|throughout|between|last|next|this|that|early|late|mid|each|every|the|an?|its|his|her|their|our|my|your|\p{L}+'s?|\p{Nd}+(?:st|nd|rd|th)?)$/u;

/**
 * Where a word that does other work is somebody's given name: a month right before a name and behind nothing that a
 * date has in front (`the judge, June Abbot, left`), and a `Will` that opens a statement. By the word's position.
 */
export function givenNamesIn(text: string, words: readonly Word[], names: readonly NameMention[]): number[] {
  if (names.length === 0) return [];
  return words.flatMap((word, at) => {
    const month = (word.type.signs & CALENDAR) !== 0 && MONTH.test(word.form);
    const will = word.form === 'will' && at === 0;
    if (!(month || will) || !capitalAt(text, word.start)) return [];
    if (will && words.some(({ form }) => form === '?')) return [];
    const [before, next] = [words[at - 1], words[at + 1]];
    if (!next || next.start !== word.end + 1 || (before && BEFORE_MONTH.test(before.form))) return [];
    return names.some(({ firstWord }) => firstWord === at + 1) ? [at] : [];
  });
}

/** The names with the given names before them: `abbot` behind June is `june abbot`. */
export function withGivenNames(
  words: readonly Word[],
  names: readonly NameMention[],
  given: readonly number[],
): readonly NameMention[] {
  if (given.length === 0) return names;
  return names.map((name) => {
    const firstWord = name.firstWord - 1;
    const first = given.includes(firstWord) ? words[firstWord] : undefined;
    return first ? { ...name, start: first.start, parts: [first.type.name, ...name.parts], firstWord } : name;
  });
}
