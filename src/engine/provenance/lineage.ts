import type { Reading } from '../reading/reading';
import type { Lexicon, Lineage, Pair, VersionId } from '../model';
import { descentOf, type Step } from './descent';
import { commonReasons, derivedReasons, KIN_REASONS, PERHAPS_REASONS, unknownReasons } from './reasons';
import { SIGNS, type Signs } from './signs';
import { mirrored, type Traits, traitsOf } from './traits';
import { witnessesOf } from './witnesses';

/** Log-odds that `a` is the source for each whole sign, and how often claims of a given strength were right. */
export interface LineageModel {
  readonly weights: Readonly<Record<keyof Signs, number>>;
  /** Probability that a claimed direction is right: `1 / (1 + exp(-(offset + slope * |lean|)))`. */
  readonly offset: number;
  readonly slope: number;
}

/**
 * Fitted by `npx tsx scripts/quality/fit-lineage.ts DATA_DIR`, all but the credit: the data has no datelines. An agency's dateline on one
 * side only counts 20 to 1 for that side (9 to 1 where it is the shorter one); this is a judgement.
 */
export const LINEAGE_MODEL: LineageModel = {
  weights: { plainer: 6.2, saying: 8.9, quotes: 1.35, trimmed: 3.5, credit: 3, plain: 0.8, closing: 1.2 },
  offset: -0.81,
  slope: 1.19,
};

/** How versions came about. */
export interface History {
  readonly lineage: Lineage[];
  /** Whether a third version stands between two that share a text, as far as can be told. */
  isApart(one: VersionId, other: VersionId): boolean;
}

/** Two versions that share a text. */
interface Kin {
  readonly pair: Pair;
  readonly traits: Traits;
}

/**
 * How the versions come from one another, never by the order in which they were opened. No entry where two have next to nothing in
 * common, nor where one was made from the other by way of a third: the two steps say it.
 *
 * Length tells nothing: a desk cuts, an agency's update and a revised essay grow. So a direction is claimed only where the signs
 * agree so clearly that such claims seldom erred. Where a third version is open, it tells who stands next to whom (`witnesses.ts`);
 * and all steps together tell which way they run (`descent.ts`).
 */
export function historyOf(
  pairs: readonly Pair[],
  readings: ReadonlyMap<VersionId, Reading>,
  lexicon: Lexicon | null,
  model: LineageModel = LINEAGE_MODEL,
): History {
  const kin = pairs.flatMap((pair): Kin[] => {
    const traits = traitsOf(pair, readings.get(pair.from)!, readings.get(pair.to)!);
    // Two stories on one event share a few statements, as do those that share a beat or a boilerplate.
    const shared = Math.max(1 - traits.ownA, 1 - traits.ownB);
    const sure = Math.max(traits.sureA, traits.sureB);
    return shared < LEAST_SHARED || sure < LEAST_SURE ? [] : [{ pair, traits }];
  });
  const bonds = kin.map(({ pair, traits }) => ({
    one: pair.from,
    other: pair.to,
    lean: model.slope * leanOf(traits.signs, model),
  }));
  const shared = kin.map(({ pair }) => pair);
  const steps = descentOf(bonds, witnessesOf(shared, readings, lexicon));
  const told = steps.map((step, n) => judged(kin[n]!, step, model.offset));
  const parents = new Map(told.flatMap((one) => (one.kind === 'derived' ? [[one.to, one] as const] : [])));
  return {
    lineage: told.flatMap((one) => (one.kind === 'derived' ? one : (throughOthers(one, parents) ?? []))),
    isApart: (one, other) =>
      steps.some(
        (step) =>
          step.direct < LEAST_NEAR &&
          ((step.one === one && step.other === other) || (step.one === other && step.other === one)),
      ),
  };
}

/** Two versions in the light of all, but for what the steps through others tell of them. */
function judged({ pair, traits }: Kin, { lean, direct, next }: Step, offset: number): Lineage {
  const { ownA, ownB } = traits;
  const ends = { from: pair.from, to: pair.to } as const;
  if (!next) return { ...ends, kind: 'unknown', confidence: 0.5, reasons: PERHAPS_REASONS };
  const straight = lean >= 0;
  const right = direct * sigmoid(offset + Math.abs(lean));
  const addsLittle = (straight ? ownB : ownA) <= MOST_ADDED;
  if (right >= LEAST_RIGHT && addsLittle) {
    const [from, to] = straight ? [pair.from, pair.to] : [pair.to, pair.from];
    const reasons = derivedReasons(straight ? traits : mirrored(traits));
    return { from, to, kind: 'derived', confidence: rounded(Math.min(MOST_RIGHT, right)), reasons };
  }
  const eachHasOwn = Math.min(ownA, ownB) > LEAST_OWN && Math.max(ownA, ownB) < MOST_OWN;
  const sure = Math.min(traits.sureA, traits.sureB) >= LEAST_SURE_OF_BOTH;
  if (eachHasOwn && sure && traits.verbatim < MOST_VERBATIM && Math.abs(lean) < LEAST_LEAN)
    return { ...ends, kind: 'common-source', confidence: COMMON_RIGHT, reasons: commonReasons(traits) };
  return {
    ...ends,
    kind: 'unknown',
    confidence: rounded(addsLittle ? 1 - right : 0.5),
    reasons: unknownReasons(traits, Math.abs(lean) >= LEAST_LEAN),
  };
}

/** What the claimed steps tell of two versions: null where one came from the other by way of a third. */
function throughOthers(one: Lineage, parents: ReadonlyMap<VersionId, Lineage>): Lineage | null {
  const above = [one.from, one.to].map((id) => {
    const sure = new Map<VersionId, number>([[id, 1]]);
    for (const [at, confidence] of sure) {
      const parent = parents.get(at);
      if (parent) sure.set(parent.from, confidence * parent.confidence);
    }
    return sure;
  });
  const [mine, other] = above as [Map<VersionId, number>, Map<VersionId, number>];
  if (mine.has(one.to) || other.has(one.from)) return null;
  const source = [...mine.keys()].find((id) => other.has(id));
  if (source === undefined) return one;
  const confidence = rounded(mine.get(source)! * other.get(source)!);
  return { from: one.from, to: one.to, kind: 'common-source', confidence, reasons: KIN_REASONS };
}

/** A pair in which neither text has this share of its words in links has no lineage; rewrites have most of theirs. */
const LEAST_SHARED = 0.4;
/** Nor one in which no more than this is surely linked: many doubtful links are what two stories written to one template have. */
const LEAST_SURE = 0.3;
/** Both sides have this share of their words surely linked where they go back to a third text; tellings of one text have 0.34 or more. */
const LEAST_SURE_OF_BOTH = 0.4;
/** Less likely than this to have nobody between them, two versions are held to be apart. */
const LEAST_NEAR = 0.3;
/** Claims that err more often than 1 in 7 are not made: a wrong arrow is worse than none. */
const LEAST_RIGHT = 0.85;
/** Texts alone never prove it. */
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
const LEAST_LEAN = 1.28;
/** How often `common-source` was right where it was said of two alone; too few cases to tell more. */
const COMMON_RIGHT = 0.7;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Log-odds that `a` is the source. */
export function leanOf(signs: Signs, { weights }: LineageModel): number {
  return SIGNS.reduce((sum, sign) => sum + weights[sign] * signs[sign], 0);
}

function rounded(confidence: number): number {
  return Math.round(100 * confidence) / 100;
}
