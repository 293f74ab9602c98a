import { falling } from './signs/leaning';
import { reworded } from './signs/pointers';
import type { Specifics } from './specifics';
import type { Traits } from './traits';

/*
 * Two rewrites of one text that is not open look like source and copy, since one of them is nearer to it.
 * What gives them away is that each has something of the lost text that the other lacks.
 */

/** A dateline with its agency: what carries one was not made from a rewrite. */
const AGENCY = 0.75;
/**
 * Where the shared part was put in other words, and no agency tells the source, arrows are right as often as
 * this at most, if the copy says no more than its source; where it says a tenth more, 1 of 3.
 */
const RIGHT_WITHOUT_AGENCY = 0.95;
const FULLER = { least: 0, most: 0.1 } as const;

/** What the other open versions tell of the source of two. */
export interface Others {
  /** No third version is open that shares their text. */
  readonly unseen: boolean;
  /** A third one has the words of the one that reads like the source. */
  readonly copied: boolean;
}

/**
 * How likely it is that `b`, if either was made from the other, was made from `a` and not from a third text
 * as `a` was, 0..1. Where a third version has the words of `a` too, those are hardly a rewrite of a lost text:
 * `b` was put in other words, and may be as wordy as it likes while it tells nothing in particular.
 * `copyTells` counts what it tells, as `Specifics` do.
 */
export function hasNoOtherSource(
  traits: Traits,
  { unseen, copied }: Others,
  copyTells: () => number,
): number {
  const { pointers, fuller, reported, verbatim } = traits;
  const { credit, cited, raw, early } = pointers;
  if (credit >= AGENCY || Math.max(cited, raw, early) > 0) return 1;
  const most = unseen ? RIGHT_WITHOUT_AGENCY : 1;
  const asWordy = copied && tellsNothing(traits, copyTells());
  const right = reported.b > 0 ? 0 : most * (asWordy ? RIGHT_AS_WORDY : falling(fuller, FULLER));
  return 1 - reworded({ verbatim }) * (1 - right);
}

/** Whether `b` has no fact for itself. */
function tellsNothing({ facts: { b } }: Traits, specific: number): boolean {
  return specific < MOST_SPECIFIC && b.alone + b.quoted === 0 && b.within <= MOST_CHANGED;
}

/**
 * How often that is right, at most: of a paraphrase that tells no more than a pick-up it cannot be known which
 * it was made from.
 */
const RIGHT_AS_WORDY = 0.92;
/** So little may be a word that has a capital for another reason. */
const MOST_SPECIFIC = 1;
/** A figure or a name that was changed on the way is new, too; two may come from a lost text. */
const MOST_CHANGED = 1;
/** Each side has this share of its words surely linked; two reports of one event have less. */
const LEAST_SURE = 0.4;
/** Above this share of own words they may share an event, not a text. */
const MOST_OWN = 0.45;
/** Two that put one text in their own words have hardly a run to the letter in common; mergers and updates have. */
const MOST_VERBATIM = 0.1;
/** So many figures, names and quotations are no slip. */
const LEAST_SPECIFIC = 2;
/** Where the signs plainly call the other one the source, two may have been changed on the way. */
const PLAIN_LEAN = 4;
const LEAST_AGAINST_SIGNS = 3;
/** Log-odds of the signs, and how much more the other one says, where the two contradict each other. */
const LEAST_LEAN = 2.5;
const LEAST_FULLER = 0.15;

/** Whether two that were put in other words, one of them at least, can share a text at all. */
export function mayBeSiblings({ ownA, ownB, sureA, sureB, verbatim, pointers }: Traits): boolean {
  const { raw, early, state, cited } = pointers;
  const ofAnotherStage = [raw, early, state, cited].some((sign) => sign !== 0);
  return (
    !ofAnotherStage &&
    verbatim < MOST_VERBATIM &&
    Math.max(ownA, ownB) < MOST_OWN &&
    Math.min(sureA, sureB) >= LEAST_SURE
  );
}

/** What gives a lost source away: both tell in particular, or the style calls the one the source that says less. */
export type LostSource = 'both tell' | 'contradiction';

/**
 * Whether each has something of a lost text, and why. `lean` is the log-odds, by the signs of these two, that
 * `a` is the source.
 */
export function lostSourceOf(traits: Traits, specifics: Specifics, lean: number): LostSource | null {
  const { facts, reported, fuller } = traits;
  const x = specifics.a + facts.a.quoted + reported.a;
  const y = specifics.b + facts.b.quoted + reported.b;
  const copyTells = lean > 0 ? y : x;
  const least = Math.abs(lean) >= PLAIN_LEAN ? LEAST_AGAINST_SIGNS : LEAST_SPECIFIC;
  if (Math.min(x, y) >= LEAST_SPECIFIC && copyTells >= least) return 'both tell';
  const contradicted = Math.abs(lean) >= LEAST_LEAN && Math.sign(lean) * fuller >= LEAST_FULLER;
  return contradicted && copyTells >= LEAST_SPECIFIC ? 'contradiction' : null;
}
