import type { Reading } from '../inline/reading';
import type { Lineage, Pair } from '../model';
import { traitsOf, type Traits } from './traits';

/**
 * How two versions come from one another, judged by these two texts alone: never by the order in which they were opened. Null where
 * they have next to nothing in common.
 *
 * A text made from another tells a subset of its statements and adds little; it is shorter where both say the same, has fewer
 * words in quotation marks, fewer names and figures, and loses the credit. Where each has a good deal that the other lacks, both were
 * made from something else. Where nothing leans either way the answer is `unknown`.
 */
export function lineageOf(pair: Pair, a: Reading, b: Reading): Lineage | null {
  const traits = traitsOf(pair, a, b);
  const { ownA, ownB } = traits;
  // Two stories on one event share a sentence or two, as do those that share a boilerplate.
  if (Math.max(1 - ownA, 1 - ownB) < LEAST_SHARED) return null;
  const lean = leaning(traits);
  const forth = derivation(ownB, lean, traits);
  const back = derivation(ownA, -lean, traits);
  const common = commonSource(traits);
  const straight = forth >= back;
  const [from, to] = straight ? [pair.from, pair.to] : [pair.to, pair.from];
  const derived = Math.max(forth, back);
  if (derived >= 0.5 && derived >= common && Math.abs(lean) >= LEAST_LEAN) {
    return {
      from,
      to,
      kind: 'derived',
      confidence: rounded(derived),
      reasons: reasonsFor(straight ? traits : mirrored(traits)),
    };
  }
  const { from: first, to: second } = pair;
  const [most, least] = [ownA, ownB].sort((x, y) => y - x) as [number, number];
  if (common >= 0.5) {
    const reasons = [
      `each has material that the other lacks (${percent(most)} and ${percent(least)} of its words)`,
      ...shared(traits),
    ];
    return { from: first, to: second, kind: 'common-source', confidence: rounded(common), reasons };
  }
  const reasons = ['nothing tells which of the two came first', ...shared(traits)];
  return {
    from: first,
    to: second,
    kind: 'unknown',
    confidence: rounded(1 - Math.max(derived, common)),
    reasons,
  };
}

/** A pair in which neither text has this share of its words in links has no lineage. */
const LEAST_SHARED = 0.2;
/** Above this share of own words a text is more than a rewrite of the other: half the belief in a derivation is gone. */
const MOST_ADDED = 0.14;
/** How sharply belief turns there: from 1 in 4 to 3 in 4 within seven points. */
const SLOPE = 30;
/** Below this the signs are those of chance: a desk that only tidies up leaves none. */
const LEAST_LEAN = 0.4;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * Who is the source, from all that leans: above 0 it is `a`. The weights say how seldom a sign errs. Length alone says little: a
 * revision cuts as often as it adds.
 */
function leaning({ ownA, ownB, fuller, quotes, details, credit }: Traits): number {
  const subset = (ownA - ownB) / (ownA + ownB + 0.1);
  return subset + 0.3 * fuller + 0.8 * quotes + 0.4 * details + 0.8 * credit;
}

/** Belief that one text was made from the other: it adds little, and the signs lean that way. */
function derivation(ownOfCopy: number, lean: number, { verbatim }: Traits): number {
  const addsLittle = sigmoid(SLOPE * (MOST_ADDED - ownOfCopy));
  // Long runs to the letter speak for copying also where the copy adds reporting of its own.
  const copied = Math.max(addsLittle, 0.8 * verbatim * sigmoid(SLOPE * (2 * MOST_ADDED - ownOfCopy)));
  return copied * sigmoid(3.5 * lean);
}

/** Belief that both were made from a third: much in common, and a good deal on either side that the other lacks. */
function commonSource({ ownA, ownB, verbatim, ordered }: Traits): number {
  const both = sigmoid(SLOPE * (Math.min(ownA, ownB) - MOST_ADDED));
  const inCommon = Math.min(1, Math.max(1 - ownA, 1 - ownB) / 0.6);
  // Statements in one order and words to the letter point to one text behind both rather than one event.
  return both * inCommon * (0.55 + 0.25 * verbatim + 0.2 * ordered);
}

function mirrored(traits: Traits): Traits {
  const { ownA, ownB, fuller, quotes, details, credit } = traits;
  return {
    ...traits,
    ownA: ownB,
    ownB: ownA,
    fuller: -fuller,
    quotes: -quotes,
    details: -details,
    credit: -credit,
  };
}

/** Below this a leaning is not worth a word. */
const WORTH_SAYING = 0.1;

/** In plain words, with `a` as the source. */
function reasonsFor(traits: Traits): string[] {
  const { ownA, ownB, fuller, quotes, details, credit } = traits;
  const reasons = [`${percent(1 - ownB)} of the derived text has a counterpart in the source`];
  if (ownA > ownB)
    reasons.push(
      `${percent(ownA)} of the source is missing in the derived text, which adds ${percent(ownB)}`,
    );
  if (fuller > WORTH_SAYING) reasons.push('the source tells the same statements at greater length');
  if (quotes > WORTH_SAYING)
    reasons.push('the source quotes in full where the derived text has fewer words in quotation marks');
  if (details > WORTH_SAYING)
    reasons.push('the source has names and figures that the derived text leaves out');
  if (credit > 0) reasons.push('only the source carries the dateline or the credit');
  return [...reasons, ...shared(traits)];
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

function rounded(confidence: number): number {
  return Math.round(100 * confidence) / 100;
}
