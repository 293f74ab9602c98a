/** Things by the line on which each stands: side by side, those of one line in the order in which they came. */
export interface Lines {
  /** By line: where its things begin in `members`; the next one's beginning ends them. */
  readonly starts: Int32Array;
  /** Numbers of the things. */
  readonly members: Int32Array;
}

/** `lineOf` has the line of each thing, below `count`. */
export function linesOf(lineOf: ArrayLike<number>, count: number): Lines {
  const starts = new Int32Array(count + 1);
  for (let k = 0; k < lineOf.length; k++) starts[(lineOf[k] as number) + 1]!++;
  for (let line = 0; line < count; line++) starts[line + 1]! += starts[line] as number;
  const next = starts.slice();
  const members = new Int32Array(lineOf.length);
  for (let k = 0; k < lineOf.length; k++) members[next[lineOf[k] as number]!++] = k;
  return { starts, members };
}
