import type { Judged } from '../judge/context';
import { expectedPlaces } from '../candidates/expected';

/** A link in the making. */
export interface Bead {
  a: number[];
  b: number[];
  /** Log-odds that it is right. */
  logit: number;
  context: number;
}

/** Log-odds of a pair of equal sentences that nothing else speaks for: a line that is repeated here and there. */
const EQUAL = 0.5;

/**
 * Makes links of judged pairs: the likeliest pairing of one with one. Equal sentences that are left over
 * after that are paired as well, first those that stand nearest to where the links before lead. `sentences`
 * has the lengths of `a` and `b`.
 */
export function assemble(cells: readonly Judged[], sentences: readonly [number, number]): Bead[] {
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const beads: Bead[] = [];
  const take = (ranked: readonly Judged[]): void => {
    for (const { i, j, logit, context } of ranked) {
      if (takenA.has(i) || takenB.has(j)) continue;
      takenA.add(i);
      takenB.add(j);
      beads.push({ a: [i], b: [j], logit: logit > 0 ? logit : EQUAL, context });
    }
  };
  const likely = cells.filter(({ logit }) => logit > 0);
  take(likely.sort((x, y) => y.logit - x.logit || x.i - y.i || x.j - y.j));
  const equal = cells.filter((cell) => cell.equal && !takenA.has(cell.i) && !takenB.has(cell.j));
  const { inA, inB } = expectedPlaces(
    beads.map(({ a, b }) => ({ i: a[0]!, j: b[0]!, weight: 1 })),
    sentences,
  );
  const displaced = ({ i, j }: Judged): number => Math.abs(j - inB(i)) + Math.abs(i - inA(j));
  take(equal.sort((x, y) => displaced(x) - displaced(y) || x.i - y.i || x.j - y.j));
  return beads;
}
