import type { Judged } from './judge';

/** A link in the making. */
export interface Bead {
  a: number[];
  b: number[];
  /** Log-odds that it is right. */
  logit: number;
  context: number;
}

/** Makes links of judged pairs: the likeliest pairing of one with one. */
export function assemble(cells: readonly Judged[]): Bead[] {
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const beads: Bead[] = [];
  for (const { i, j, logit, context } of cells.filter((cell) => cell.logit > 0).sort((x, y) => y.logit - x.logit || x.i - y.i || x.j - y.j)) {
    if (takenA.has(i) || takenB.has(j)) continue;
    takenA.add(i);
    takenB.add(j);
    beads.push({ a: [i], b: [j], logit, context });
  }
  return beads;
}
