import { POINTERS, type Pointers } from './signs/pointers';
import type { LostSource } from './siblings';
import type { Traits } from './traits';

/** Below this a sign is not worth a word. */
const WORTH_SAYING = 0.1;
/**
 * Shared words of which this share stands in long runs are kept to the letter; own words below this share are
 * none to speak of.
 */
const LETTER = 0.9;
const NOTHING = 0.02;

const PHRASES: Readonly<Record<keyof Pointers, string>> = {
  plainer: 'where words were changed, the derived text has the longer ones',
  saying: 'the source says “said” where the derived text has other words',
  quotes: 'the source quotes in full where the derived text has fewer words in quotation marks',
  reported: 'the source quotes what the derived text reports in words of its own',
  trimmed: 'the derived text leaves words out of the sentences that it keeps',
  tightened: 'the derived text says in fewer words what the sentences of the source say',
  credit: 'only the source carries the dateline or the credit',
  cited: 'the derived text names the agency that heads the source',
  plain: 'the source has plain quotation marks and apostrophes where the derived text has typographic ones',
  closing: 'the derived text closes on a sentence of its own without a fact',
  facts: 'the source has figures, dates or names that the derived text lacks, which adds few or none',
  rounded: 'the source has figures of which the derived text tells only the size',
  hanging: 'the derived text speaks of somebody as known whom only the source introduces',
  raw: 'only the source has the marks of a transcript, a speech or a press release',
  state: 'only the derived text has a note that it was changed, or entries of a later time',
  early: 'the source is headed as an alert, which goes out before the story',
};

/** Of two versions that were both made from a third. */
export const KIN_REASONS: readonly string[] = [
  'what the two share stands in another version too, from which both were made',
];
/** Of a version and one of the two that it was merged from, with the share of its words that each of them tells. */
export function mergedReasons(share: number, other: number): string[] {
  return [
    `${percent(share)} of the derived text has a counterpart here and ${percent(other)} in another version, most of it other parts`,
    'the two tell it whole, and each has more than was taken',
  ];
}

/** Of two versions between which another stands. */
export const APART_REASONS: readonly string[] = [
  'each shares more with another version than with this one: that one stands between the two, or was made of both',
];
/** Of two versions where another could take the place of one of them, as a near copy can. */
export const PERHAPS_REASONS: readonly string[] = [
  'another version may stand between the two, or in the place of one of them',
];

/** Of two versions that two agencies head, in words of their own. */
export const TWO_AGENCIES_REASONS: readonly string[] = [
  'each is headed by another agency, and they share hardly a run of words: two reports of one event',
];

/** In plain words, with `a` as the source. */
export function derivedReasons(traits: Traits): string[] {
  const told = POINTERS.filter((pointer) => traits.pointers[pointer] > WORTH_SAYING).map(
    (pointer) => PHRASES[pointer],
  );
  return [
    `${percent(1 - traits.ownB)} of the derived text has a counterpart in the source`,
    ...told,
    ...shared(traits),
  ];
}

/** Of two that have a source in common because neither shows signs of being made from the other. */
export function commonReasons(traits: Traits): string[] {
  const [most, least] = [traits.ownA, traits.ownB].sort((x, y) => y - x) as [number, number];
  const own = `each has material that the other lacks (${percent(most)} and ${percent(least)} of its words)`;
  return [own, 'neither shows signs of having been made from the other', ...shared(traits)];
}

const LOST: Readonly<Record<LostSource, string>> = {
  'both tell': 'each has figures, names or quotations that the other lacks',
  contradiction: 'the one that reads like the source says less than the other',
};

/** Of two that seem to go back to a third text, open or not. */
export function lostReasons(lost: LostSource, traits: Traits): string[] {
  return [LOST[lost], 'both seem to go back to a third text', ...shared(traits)];
}

/** `clear` says that there are signs at all. */
export function unknownReasons(traits: Traits, clear: boolean): string[] {
  const why = clear
    ? 'the signs of which came first are too weak or contradict each other'
    : 'nothing tells which of the two came first';
  const { ownA, ownB, verbatim } = traits;
  const isPart = verbatim > LETTER && Math.min(ownA, ownB) < NOTHING && Math.max(ownA, ownB) > WORTH_SAYING;
  return [
    why,
    ...(isPart ? ['one is the other cut short, or the other is this one continued'] : []),
    ...shared(traits),
  ];
}

function shared({ verbatim, ordered }: Traits): string[] {
  const reasons: string[] = [];
  if (verbatim > WORTH_SAYING)
    reasons.push(`${percent(verbatim)} of the linked words stand in long runs to the letter`);
  if (ordered > 0.9) reasons.push('the statements come in the same order');
  return reasons;
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
