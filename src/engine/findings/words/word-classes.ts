import { NEGATION } from '../../text/words/function-words';
import { type WordPattern, isPlain, plainTwin } from '../../text/plain-patterns';
import { lazily } from '../../text/lazily';
import { ADVERSE } from '../../text/words/adverse-words';
import { ADMISSION, DENIAL, MINDS, NEGATOR, NOBODY, REFUSAL } from '../../text/words/denial-words';
import { ACCOUNT, TOLD_OF } from './account-words';
import { DOUBT, HEDGES, NEAR_DOUBT, WITH_ANOTHER, WITH_THAT, WITH_TO } from './doubt-words';
import { STANDS_AT_AN_END } from './axes';
import { LISTED_OPPOSITE, SAME_BUT_FOR_AFFIX } from './opposites';
import { MAGNITUDES, MULTIPLES, PERIOD_WORDS, SMALL_NUMBERS, decadeOf, smallNumber } from './quantity-words';
import { isMutual } from '../../text/words/mutual-verbs';
import { speechOf } from '../../text/words/speech-verbs';
import type { WordForms } from '../../text/forms/word-forms';
import { PRIVATIVE } from './privative-words';
import { HONORIFICS, isOffice, titleForm } from './title-words';

/**
 * What the lists of the finders say of a word, one bit a list. Asked once for each distinct word of a text: a
 * finder then skips at a glance what has nothing for it, be it a word, a sentence or a link. Where a list is
 * the finder's own it still has the last word.
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
export const IS_MAGNITUDE = 1 << 13;
export const IS_SMALL_NUMBER = 1 << 14;
export const IS_MULTIPLE = 1 << 15;
export const IS_PERIOD = 1 << 16;

/** "according", and what a court does. */
export const GIVES_SOURCE = 1 << 17;

export const IS_HONORIFIC = 1 << 18;
export const IS_OFFICE = 1 << 19;

/** Goes one of two ways: see `axes.ts`. */
export const HAS_END = 1 << 20;
/** A verb whose two sides may change places. */
export const IS_MUTUAL = 1 << 21;
export const IS_PRIVATIVE = 1 << 22;
/** Denies together with a word behind it: "anything but", "kept from". */
export const DENIES_WITH = 1 << 23;

/** Verbs of saying and of opinion. */
export const SPEAKS = SAYS | HOLDS;

/** The classes of a folded word, as a sum of bits. */
export function classesOf(form: string, forms: Pick<WordForms, 'stemOf' | 'spellingOf'>): number {
  const speech = speechOf(form);
  let classes = speech === 'say' ? SAYS : speech === 'hold' ? HOLDS : 0;
  classes |= NAMED.get(form) ?? 0;
  const first = form.charCodeAt(0);
  if (first >= ZERO && first <= NINE) {
    if (smallNumber(form) !== null) classes |= IS_SMALL_NUMBER;
    if (decadeOf(form) !== null) classes |= IS_PERIOD;
    return classes;
  }
  if (form.startsWith('mid') && decadeOf(form) !== null) classes |= IS_PERIOD;
  if (isOffice(titleForm(form, forms.spellingOf))) classes |= IS_OFFICE;
  if (isMutual(form, forms.stemOf)) classes |= IS_MUTUAL;
  return isPlain(form) && !LISTED().test(form) ? classes : classes | listedIn(form);
}

const [ZERO, NINE] = [0x30, 0x39];

/** "In the view of": whose it is stands behind. */
const VIEWS = [
  'view',
  'views',
  'opinion',
  'eyes',
  'judgment',
  'judgement',
  'words',
  'verdict',
  'assessment',
  'description',
  'summary',
];

/** "By her account", "on the union's figures"; what is told "has it that". */
const ACCOUNTS = [...ACCOUNT, ...TOLD_OF];

/** Lists of words that stand in one form. */
const NAMED: ReadonlyMap<string, number> = bitsByWord([
  [HEDGES_CLAUSE, [...HEDGES, ...WITH_TO, ...WITH_THAT, ...WITH_ANOTHER]],
  [GIVES_SOURCE, ['according', 'heard', ...VIEWS, ...ACCOUNTS]],
  [IS_HONORIFIC, HONORIFICS.keys()],
  [IS_MAGNITUDE, MAGNITUDES.keys()],
  [IS_SMALL_NUMBER, SMALL_NUMBERS],
  [IS_MULTIPLE, MULTIPLES.keys()],
  [IS_PERIOD, PERIOD_WORDS],
  [DENIES_WITH, ['anything', 'keep', 'keeps', 'kept', 'keeping', 'save', 'saves', 'saved', 'saving']],
]);

function bitsByWord(lists: readonly (readonly [number, Iterable<string>])[]): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [bit, words] of lists) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}

const LISTS: readonly (readonly [number, readonly WordPattern[]])[] = [
  [NEGATES, [NEGATION]],
  [NEGATES_CLAUSE, [NEGATOR]],
  [DENIES, [NOBODY, REFUSAL, DENIAL]],
  [TURNS, [ADVERSE]],
  [HAS_OPPOSITE, [LISTED_OPPOSITE]],
  [HAS_AFFIX, [SAME_BUT_FOR_AFFIX]],
  [IS_MIND, MINDS],
  [IS_PLEA, [/^plead/, ADMISSION]],
  [DOUBTS, [DOUBT]],
  [DOUBTS_NEAR, [NEAR_DOUBT]],
  [HAS_END, [STANDS_AT_AN_END]],
  [IS_PRIVATIVE, [PRIVATIVE]],
];
/** All lists in one: most words are in none. Made for plain words, for the time that it takes to compile. */
const LISTED = lazily(() =>
  plainTwin(new RegExp(LISTS.flatMap(([, list]) => list.map(({ source }) => source)).join('|'), 'u')),
);

function listedIn(form: string): number {
  let classes = 0;
  for (const [bit, list] of LISTS) if (list.some((pattern) => pattern.test(form))) classes |= bit;
  return classes;
}
