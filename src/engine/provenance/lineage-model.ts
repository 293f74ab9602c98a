import { POINTERS, type Pointers } from './signs/pointers';

/** Log-odds that `a` is the source for each whole sign, and how often claims of a given strength were right. */
export interface LineageModel {
  readonly weights: Readonly<Record<keyof Pointers, number>>;
  /** Probability that a claimed direction is right: `1 / (1 + exp(-(offset + slope * |lean|)))`. */
  readonly offset: number;
  readonly slope: number;
}

/**
 * Fitted by `npx tsx scripts/quality/fit-lineage.ts DATA_DIR`, all but the credit, the raw copy and the
 * state, of which the data has nothing. An agency's dateline on one side only counts 20 to 1 for that side (9
 * to 1 where it is the shorter one), and so do the two others; this is a judgement.
 */
export const LINEAGE_MODEL: LineageModel = {
  weights: {
    plainer: 6.2,
    saying: 8.9,
    quotes: 1.35,
    reported: 5,
    trimmed: 3.5,
    tightened: 3.5,
    credit: 3,
    cited: 4,
    plain: 0.8,
    closing: 1.2,
    facts: 3,
    rounded: 4,
    hanging: 3,
    raw: 3,
    state: 3,
    early: 4,
  },
  offset: -0.81,
  slope: 1.19,
};

/** Log-odds that `a` is the source. */
export function leanOf(pointers: Pointers, { weights }: LineageModel): number {
  return POINTERS.reduce((sum, pointer) => sum + weights[pointer] * pointers[pointer], 0);
}

/** How much the signs say, whether or not they agree. */
export function strainOf(pointers: Pointers, { weights }: LineageModel): number {
  return POINTERS.reduce((sum, pointer) => sum + Math.abs(weights[pointer] * pointers[pointer]), 0);
}

/** A confidence as it is told: in hundredths. */
export function rounded(confidence: number): number {
  return Math.round(100 * confidence) / 100;
}
