import type { Others } from './others';
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
 * Where the shared part was put in other words, no agency tells the source and no third version has its words,
 * arrows are right as often as this at most, if the copy says no more than its source; where it says a tenth
 * more, 1 of 3.
 */
const RIGHT_WITHOUT_AGENCY = 0.8;
const FULLER = { least: 0, most: 0.1 } as const;

/**
 * Where a third version has the words of the source too, two rewritings of a lost text would be one too many:
 * such arrows are right as often as this, at most. Of a paraphrase that tells no more than a pick-up it cannot
 * be known which it was made from.
 */
const RIGHT_IF_COPIED = 0.92;
/** A figure or a name, or a fact in sentences of its own, may be a slip or a word with a capital; four are not. */
const TELLS = { least: 1.5, most: 3.5 } as const;
/** A sentence that a third tells too may be linked wrongly. */
const BACKED = { least: 0.02, most: 0.06 } as const;

/**
 * How likely it is that `b`, if either was made from the other, was made from `a` and not from a third text
 * as `a` was, 0..1. Where a third version has the words of `a` too, those are hardly a rewrite of a lost text:
 * `b` was put in other words, and may be as wordy as it likes while it tells little in particular.
 * `copyTells` counts what it tells, as `Specifics` do. What `b` tells and a third does, but not `a`, stood in a
 * text behind all three.
 */
export function hasNoOtherSource(
  traits: Traits,
  { copied, lost, backed }: Others,
  copyTells: () => number,
): number {
  const { pointers, fuller, reported, verbatim } = traits;
  const { credit, cited, raw, early } = pointers;
  const unbacked = falling(backed, BACKED);
  if (credit >= AGENCY || Math.max(cited, raw, early) > 0) return unbacked;
  const wordy = falling(fuller, FULLER);
  const most = copied
    ? Math.max(wordy, RIGHT_IF_COPIED * falling(tellsOf(traits, copyTells()), TELLS))
    : RIGHT_WITHOUT_AGENCY * wordy;
  const right = reported.b > 0 ? 0 : most;
  return Math.min(1 - lost, unbacked, 1 - reworded({ verbatim }) * (1 - right));
}

/** How much `b` has for itself. */
function tellsOf({ facts: { b } }: Traits, specific: number): number {
  return Math.max(specific, b.alone + b.quoted);
}

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
