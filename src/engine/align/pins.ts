import type { Bead } from './beads/assemble';
import type { PinnedPairs } from './types';

/** Log-odds of a link that the user drew. */
const CERTAIN = 20;

/** Pinned links as beads, and which pairs of sentences are still free: neither pinned elsewhere nor forbidden. */
export function readPins({ links, forbidden }: PinnedPairs): {
  pinned: Bead[];
  allowed: (i: number, j: number) => boolean;
} {
  const ascending = (list: readonly number[]): number[] => [...new Set(list)].sort((x, y) => x - y);
  const pinned = links.map(({ a, b }): Bead => ({
    a: ascending(a),
    b: ascending(b),
    logit: CERTAIN,
    context: 0,
  }));
  const takenA = new Set(pinned.flatMap((bead) => bead.a));
  const takenB = new Set(pinned.flatMap((bead) => bead.b));
  const banned = new Set(forbidden.flatMap(({ a, b }) => a.flatMap((i) => b.map((j) => `${i},${j}`))));
  if (!pinned.length && !banned.size) return { pinned, allowed: () => true };
  return { pinned, allowed: (i, j) => !takenA.has(i) && !takenB.has(j) && !banned.has(`${i},${j}`) };
}
