import { isNegation } from '../text/function-words';
import { ADVERSE } from './adverse-words';
import { ADMISSION, DENIAL, MINDS, NEGATOR, NOBODY, REFUSAL } from './denial-words';
import { DOUBT, HEDGES, NEAR_DOUBT, WITH_TO } from './doubt-words';
import { LISTED_OPPOSITE, SAME_BUT_FOR_AFFIX } from './opposites';
import { MULTIPLES, isPeriodWord, isShareName, smallNumber } from './quantity-words';
import { speechOf } from './speech-verbs';

/**
 * What the lists of the finders say of a word, one bit a list. Asked once for each distinct word of a text: a finder then skips at a
 * glance what has nothing for it, be it a word, a sentence or a link. Where a list is the finder's own it still has the last word.
 */
export const NEGATES = 1 << 0;
export const NEGATES_CLAUSE = 1 << 1;
/** Nobody, and verbs of refusing, failing and denying. */
export const DENIES = 1 << 2;
export const TURNS = 1 << 3;
export const HAS_OPPOSITE = 1 << 4;
/** The opposite may be the same word with or without its first or last syllable. */
export const HAS_AFFIX = 1 << 5;
export const IS_MIND = 1 << 6;
export const IS_PLEA = 1 << 7;
export const HEDGES_CLAUSE = 1 << 8;
export const DOUBTS = 1 << 9;
export const DOUBTS_NEAR = 1 << 10;
export const SAYS = 1 << 11;
export const HOLDS = 1 << 12;
export const IS_SHARE = 1 << 13;
export const IS_SMALL_NUMBER = 1 << 14;
export const IS_MULTIPLE = 1 << 15;
export const IS_PERIOD = 1 << 16;

/** "according", and what a court does. */
export const GIVES_SOURCE = 1 << 17;

/** Verbs of saying and of opinion. */
export const SPEAKS = SAYS | HOLDS;

/** The classes of a folded word, as a sum of bits. */
export function classesOf(form: string): number {
  const speech = speechOf(form);
  let classes = speech === 'say' ? SAYS : speech === 'hold' ? HOLDS : 0;
  if (HEDGES.has(form) || WITH_TO.has(form)) classes |= HEDGES_CLAUSE;
  if (form === 'according' || form === 'heard') classes |= GIVES_SOURCE;
  if (isShareName(form)) classes |= IS_SHARE;
  if (smallNumber(form) !== null) classes |= IS_SMALL_NUMBER;
  if (MULTIPLES.has(form)) classes |= IS_MULTIPLE;
  if (isPeriodWord(form)) classes |= IS_PERIOD;
  if (isNegation(form)) classes |= NEGATES;
  return LISTED.test(form) ? classes | listedIn(form) : classes;
}

const LISTS: readonly (readonly [number, readonly RegExp[]])[] = [
  [NEGATES_CLAUSE, [NEGATOR]],
  [DENIES, [NOBODY, REFUSAL, DENIAL]],
  [TURNS, [ADVERSE]],
  [HAS_OPPOSITE, [LISTED_OPPOSITE]],
  [HAS_AFFIX, [SAME_BUT_FOR_AFFIX]],
  [IS_MIND, MINDS],
  [IS_PLEA, [/^plead/, ADMISSION]],
  [DOUBTS, [DOUBT]],
  [DOUBTS_NEAR, [NEAR_DOUBT]],
];
/** All lists in one: most words are in none. */
const LISTED = new RegExp(LISTS.flatMap(([, list]) => list.map(({ source }) => source)).join('|'), 'u');

function listedIn(form: string): number {
  let classes = 0;
  for (const [bit, list] of LISTS) for (const pattern of list) if (pattern.test(form)) classes |= bit;
  return classes;
}
