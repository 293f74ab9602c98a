import type { RawLink } from '../../raw-link';

/** Two sentences as if they were linked, to be looked at side by side; `share` is of their words in common, 0..1. */
export function unlinkedPair(i: number, j: number, share = 0): RawLink {
  const none = { both: [], onlyA: [], onlyB: [] };
  return {
    a: [i],
    b: [j],
    relation: 'paraphrased',
    score: share,
    similarity: share,
    moved: false,
    evidence: {
      matches: [],
      coverageA: share,
      coverageB: share,
      order: 0,
      context: 0,
      figures: none,
      names: none,
      negation: 'same',
    },
  };
}
