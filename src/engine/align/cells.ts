/** Log-odds of a pair that was no candidate. */
export const UNSEEN = -8;
/** Pairs of sentences as judged before. */
export interface CellLogits {
  at(i: number, j: number): number | undefined;
  /** Pairs of one sentence, whichever the other. */
  line(side: 'a' | 'b', at: number): readonly { readonly other: number; readonly logit: number }[];
}

export function cellLogits(
  cells: readonly { readonly i: number; readonly j: number; readonly logit: number }[],
  width: number,
): CellLogits {
  const all = new Map(cells.map((cell) => [cell.i * width + cell.j, cell.logit]));
  const lines = {
    a: new Map<number, { other: number; logit: number }[]>(),
    b: new Map<number, { other: number; logit: number }[]>(),
  };
  const push = (side: 'a' | 'b', at: number, other: number, logit: number): void => {
    const list = lines[side].get(at);
    if (list) list.push({ other, logit });
    else lines[side].set(at, [{ other, logit }]);
  };
  for (const { i, j, logit } of cells) {
    push('a', i, j, logit);
    push('b', j, i, logit);
  }
  return {
    at: (i, j) => (j < 0 || j >= width ? undefined : all.get(i * width + j)),
    line: (side, at) => lines[side].get(at) ?? [],
  };
}

export function cellAt(cells: CellLogits, side: 'a' | 'b', at: number, other: number): number | undefined {
  return side === 'a' ? cells.at(at, other) : cells.at(other, at);
}
