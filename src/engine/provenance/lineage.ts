import type { Reading } from '../inline/reading';
import type { Lineage, Pair } from '../model';
import { SIGNS, type Signs } from './signs';
import { traitsOf, type Traits } from './traits';

/** Log-odds that `a` is the source for each whole sign, and how often claims of a given strength were right. */
export interface LineageModel {
  readonly weights: Readonly<Record<keyof Signs, number>>;
  /** Probability that a claimed direction is right: `1 / (1 + exp(-(offset + slope * |lean|)))`. */
  readonly offset: number;
  readonly slope: number;
}

/**
 * Fitted by `npx tsx scripts/quality/fit-lineage.ts DATA_DIR`, all but the credit: the data has no datelines. An agency's dateline and
 * credit together, on the longer side only, count 20 to 1 for that side (on the shorter 9 to 1); this is a judgement.
 */
export const LINEAGE_MODEL: LineageModel = {
  weights: { plainer: 6.42, saying: 9.52, joined: 3.37, quotes: 1.49, credit: 3 },
  offset: -0.8,
  slope: 1.28,
};

/**
 * How two versions come from one another, judged by these two texts alone: never by the order in which they were opened. Null where
 * they have next to nothing in common.
 *
 * Length tells nothing: a desk cuts, an agency's update and a revised essay grow. So a direction is claimed only where the signs
 * agree so clearly that such claims seldom erred; `common-source` where each has a good deal that the other lacks and little stands to
 * the letter; else `unknown`.
 */
export function lineageOf(
  pair: Pair,
  a: Reading,
  b: Reading,
  model: LineageModel = LINEAGE_MODEL,
): Lineage | null {
  const traits = traitsOf(pair, a, b);
  const { ownA, ownB } = traits;
  // Two stories on one event share a few statements, as do those that share a beat or a boilerplate.
  if (Math.max(1 - ownA, 1 - ownB) < LEAST_SHARED) return null;
  const lean = leanOf(traits.signs, model);
  const straight = lean >= 0;
  const right = sigmoid(model.offset + model.slope * Math.abs(lean));
  const addsLittle = (straight ? ownB : ownA) <= MOST_ADDED;
  if (right >= LEAST_RIGHT && addsLittle) {
    const [from, to] = straight ? [pair.from, pair.to] : [pair.to, pair.from];
    const reasons = derivedReasons(straight ? traits : mirrored(traits));
    return { from, to, kind: 'derived', confidence: rounded(Math.min(MOST_RIGHT, right)), reasons };
  }
  const ends = { from: pair.from, to: pair.to } as const;
  const eachHasOwn = Math.min(ownA, ownB) > LEAST_OWN && Math.max(ownA, ownB) < MOST_OWN;
  if (eachHasOwn && traits.verbatim < MOST_VERBATIM && Math.abs(lean) < LEAST_LEAN) {
    return { ...ends, kind: 'common-source', confidence: COMMON_RIGHT, reasons: commonReasons(traits) };
  }
  return {
    ...ends,
    kind: 'unknown',
    confidence: rounded(addsLittle ? 1 - right : 0.5),
    reasons: unknownReasons(traits, lean),
  };
}

/** A pair in which neither text has this share of its words in links has no lineage; rewrites have most of theirs. */
const LEAST_SHARED = 0.4;
/** Claims that err more often than 1 in 7 are not made: a wrong arrow is worse than none. */
const LEAST_RIGHT = 0.85;
/** Two texts alone never prove it. */
const MOST_RIGHT = 0.95;
/** Above this share of own words a text is more than a rewrite of the other. */
const MOST_ADDED = 0.2;
/** Both sides have at least this share of own words where they go back to a third text ... */
const LEAST_OWN = 0.12;
/** ... less than this (else they share an event, not a text) ... */
const MOST_OWN = 0.4;
/** ... and less than this share of what they share to the letter: a revised text keeps more of its draft. */
const MOST_VERBATIM = 0.6;
/** Log-odds below which the signs point nowhere. */
const LEAST_LEAN = 1;
/** How often `common-source` was right where it was said; too few cases to tell more. */
const COMMON_RIGHT = 0.7;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Log-odds that `a` is the source. */
export function leanOf(signs: Signs, { weights }: LineageModel): number {
  return SIGNS.reduce((sum, sign) => sum + weights[sign] * signs[sign], 0);
}

function mirrored(traits: Traits): Traits {
  const { plainer, saying, joined, quotes, credit } = traits.signs;
  const signs = { plainer: -plainer, saying: -saying, joined: -joined, quotes: -quotes, credit: -credit };
  return { ...traits, ownA: traits.ownB, ownB: traits.ownA, signs };
}

/** Below this a sign is not worth a word. */
const WORTH_SAYING = 0.1;

const PHRASES: Readonly<Record<keyof Signs, string>> = {
  plainer: 'where words were changed, the derived text has the longer ones',
  saying: 'the source says “said” where the derived text has other words',
  joined: 'the derived text splits sentences of the source',
  quotes: 'the source quotes in full where the derived text has fewer words in quotation marks',
  credit: 'only the source carries the dateline or the credit',
};

/** In plain words, with `a` as the source. */
function derivedReasons(traits: Traits): string[] {
  const told = SIGNS.filter((sign) => traits.signs[sign] > WORTH_SAYING).map((sign) => PHRASES[sign]);
  return [
    `${percent(1 - traits.ownB)} of the derived text has a counterpart in the source`,
    ...told,
    ...shared(traits),
  ];
}

function commonReasons(traits: Traits): string[] {
  const [most, least] = [traits.ownA, traits.ownB].sort((x, y) => y - x) as [number, number];
  const own = `each has material that the other lacks (${percent(most)} and ${percent(least)} of its words)`;
  return [own, 'neither shows signs of having been made from the other', ...shared(traits)];
}

function unknownReasons(traits: Traits, lean: number): string[] {
  const clear = Math.abs(lean) >= LEAST_LEAN;
  const why = clear
    ? 'the signs of which came first are too weak or contradict each other'
    : 'nothing tells which of the two came first';
  return [why, ...shared(traits)];
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
