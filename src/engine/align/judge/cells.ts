import { type Lines, linesOf } from '../lines';

/** Log-odds of a pair that was no candidate. */
export const UNSEEN = -8;
/** Pairs of sentences as judged before. */
export interface CellLogits {
  at(i: number, j: number): number | undefined;
  /** The best that one sentence has with any but the `others`, at least `UNSEEN`. */
  elsewhere(side: 'a' | 'b', at: number, others: readonly number[]): number;
}

/** Cells laid out to be asked by either sentence; `width` is how many sentences the other side has. */
export function cellLogits(
  cells: readonly { readonly i: number; readonly j: number; readonly logit: number }[],
  width: number,
): CellLogits {
  const a = cells.map(({ i }) => i);
  const b = cells.map(({ j }) => j);
  const height = a.reduce((most, i) => Math.max(most, i), -1) + 1;
  const rows: Lines = linesOf(a, height);
  const columns: Lines = linesOf(b, width);
  return {
    at(i, j) {
      if (i < 0 || i >= height) return undefined;
      for (let k = rows.starts[i] as number; k < (rows.starts[i + 1] as number); k++) {
        const cell = rows.members[k] as number;
        if (b[cell] === j) return cells[cell]!.logit;
      }
      return undefined;
    },
    elsewhere(side, at, others) {
      const { starts, members } = side === 'a' ? rows : columns;
      const partners = side === 'a' ? b : a;
      let best = UNSEEN;
      if (at + 1 >= starts.length) return best;
      for (let k = starts[at] as number; k < (starts[at + 1] as number); k++) {
        const cell = members[k] as number;
        const { logit } = cells[cell]!;
        if (logit > best && !others.includes(partners[cell] as number)) best = logit;
      }
      return best;
    },
  };
}

/** What was judged of the sentence `at` of one side and the sentence `other` of the other side. */
export function cellAt(cells: CellLogits, side: 'a' | 'b', at: number, other: number): number | undefined {
  return side === 'a' ? cells.at(at, other) : cells.at(other, at);
}
