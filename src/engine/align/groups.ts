import type { Bench } from './bench';
import { type Bead, LONGEST } from './assemble';

/** A leftover joins a link where at least this share of it stands in what the link left uncovered. */
const RESIDUAL = 0.3;

/**
 * Lets sentences that are left over join the link of a neighbour: the second half of a split, the other part of a merge. It must
 * be covered by what its new partners say and the present members do not.
 */
export function absorb(beads: Bead[], bench: Bench, allowed: (i: number, j: number) => boolean): void {
  for (let grown = true; grown; ) {
    grown = false;
    for (const side of ['b', 'a'] as const) {
      const owner = new Map<number, Bead>();
      for (const bead of beads) for (const at of bead[side]) owner.set(at, bead);
      const count = bench[side].length;
      for (let at = 0; at < count; at++) {
        if (owner.has(at)) continue;
        let best: { bead: Bead; gain: number } | null = null;
        for (const near of [at - 1, at + 1]) {
          const bead = owner.get(near);
          if (!bead || bead[side].length >= LONGEST) continue;
          const others = side === 'b' ? bead.a : bead.b;
          if (!others.every((other) => (side === 'b' ? allowed(other, at) : allowed(at, other)))) continue;
          const gain = gainOf(bead, at, side, bench);
          if (gain > RESIDUAL && (!best || gain > best.gain)) best = { bead, gain };
        }
        if (!best) continue;
        best.bead[side] = [...best.bead[side], at].sort((x, y) => x - y);
        owner.set(at, best.bead);
        grown = true;
      }
    }
  }
}

/** Share of the leftover that stands in the part of the other side that the bead does not cover yet. */
function gainOf(bead: Bead, at: number, side: 'a' | 'b', bench: Bench): number {
  const a = bench.groupA(bead.a);
  const b = bench.groupB(bead.b);
  const own = side === 'b' ? b : a;
  const other = side === 'b' ? a : b;
  const now = bench.compare(own, other).b;
  const leftover = bench[side][at]!;
  const fresh = bench.compare(leftover, other);
  let gain = 0;
  fresh.b.grade.forEach((grade, k) => {
    gain += Math.max(0, grade - (now.grade[k] as number)) * other.terms[k]!.entry.weight;
  });
  return gain / (leftover.weight || 1);
}
