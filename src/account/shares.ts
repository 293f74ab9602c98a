import type { Shares } from '../engine';

/** What a version's words are towards another, from the most literal to what the other does not have. */
export const SHARE_PARTS = ['identical', 'cosmetic', 'edited', 'paraphrased', 'own'] as const;
export type SharePart = (typeof SHARE_PARTS)[number];

/** One of the parts that there are: how many words, and what share of all, 0..1. */
export interface ShareOfWords {
  readonly part: SharePart;
  readonly words: number;
  readonly share: number;
}

/** The parts that have a word at all, in the order of `SHARE_PARTS`. */
export function partsOfShares(shares: Shares): readonly ShareOfWords[] {
  const total = Math.max(1, shares.words);
  return SHARE_PARTS.filter((part) => shares[part] > 0).map((part) => ({
    part,
    words: shares[part],
    share: shares[part] / total,
  }));
}
