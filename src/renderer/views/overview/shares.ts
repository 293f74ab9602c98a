import type { Collation, Pair, Shares, VersionId } from '../../../engine';

/** What a version's words are, towards another; null where the two were not compared. */
export const sharesTowards = (collation: Collation, version: VersionId, towards: VersionId): Shares | null =>
  collation.provenance.find((one) => one.version === version && one.towards === towards)?.shares ?? null;

/** Share of a version's words that have a counterpart in the other, 0..1. */
export const taken = (shares: Shares): number =>
  shares.words > 0 ? (shares.words - shares.own) / shares.words : 0;

export const pairOf = (collation: Collation, one: VersionId, other: VersionId): Pair | null =>
  collation.pairs.find(
    (pair) => (pair.from === one && pair.to === other) || (pair.from === other && pair.to === one),
  ) ?? null;

/** How many sentences of `version` have a counterpart in the other version of the pair. */
export function linkedSentences(pair: Pair, version: VersionId): number {
  const side = pair.from === version ? 'a' : 'b';
  return new Set(pair.links.flatMap((link) => link[side])).size;
}
