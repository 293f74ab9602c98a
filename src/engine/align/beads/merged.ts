import type { Bead } from './assemble';

/** Sentences on one side of a link at most. */
export const LONGEST = 6;

/** Two links as one, no surer than either and than the log-odds that they are one. */
export function merged(one: Bead, other: Bead, logit: number): Bead {
  const inOrder = (x: readonly number[], y: readonly number[]): number[] =>
    [...x, ...y].sort((p, q) => p - q);
  return {
    a: inOrder(one.a, other.a),
    b: inOrder(one.b, other.b),
    logit: Math.min(one.logit, other.logit, logit),
    context: (one.context + other.context) / 2,
  };
}
