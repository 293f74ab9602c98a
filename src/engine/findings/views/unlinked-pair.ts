import type { RawLink } from '../../raw-link';

/** Two sentences as if they were linked, to be looked at side by side. */
export function unlinkedPair(i: number, j: number): RawLink {
  const none = { both: [], onlyA: [], onlyB: [] };
  return {
    a: [i],
    b: [j],
    relation: 'paraphrased',
    score: 0,
    similarity: 0,
    moved: false,
    evidence: {
      matches: [],
      coverageA: 0,
      coverageB: 0,
      order: 0,
      context: 0,
      figures: none,
      names: none,
      negation: 'same',
    },
  };
}
