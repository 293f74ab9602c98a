import type { Judged } from './judge';

/** A link in the making. */
export interface Bead {
  a: number[];
  b: number[];
  /** Log-odds that it is right. */
  logit: number;
  context: number;
}

/** A cell joins a bead from this log-odds on; one that stands apart from the bead's sentences needs more. */
const JOIN = 0;
const JOIN_APART = 1.5;
/** Sentences on one side of a link at most. */
export const LONGEST = 6;

/**
 * Makes links of judged pairs: first the likeliest pairing of one with one, then pairs whose one end is free join the link
 * of the other (splits and merges).
 */
export function assemble(cells: readonly Judged[]): Bead[] {
  const ranked = cells.filter((cell) => cell.logit > 0).sort((x, y) => y.logit - x.logit || x.i - y.i || x.j - y.j);
  const byA = new Map<number, Bead>();
  const byB = new Map<number, Bead>();
  const beads: Bead[] = [];
  const later: Judged[] = [];
  for (const cell of ranked) {
    if (byA.has(cell.i) || byB.has(cell.j)) {
      later.push(cell);
      continue;
    }
    const bead: Bead = { a: [cell.i], b: [cell.j], logit: cell.logit, context: cell.context };
    beads.push(bead);
    byA.set(cell.i, bead);
    byB.set(cell.j, bead);
  }
  for (let joined = true; joined; ) {
    joined = false;
    for (const cell of later) {
      const owner = byA.get(cell.i);
      const other = byB.get(cell.j);
      if ((owner && other) || (!owner && !other)) continue;
      const bead = (owner ?? other) as Bead;
      const side = owner ? 'b' : 'a';
      const own = owner ? cell.j : cell.i;
      const adjacent = bead[side].some((at) => Math.abs(at - own) === 1);
      if (bead[side].length >= LONGEST || cell.logit < (adjacent ? JOIN : JOIN_APART)) continue;
      bead[side] = [...bead[side], own].sort((x, y) => x - y);
      (side === 'b' ? byB : byA).set(own, bead);
      joined = true;
    }
  }
  return beads;
}
