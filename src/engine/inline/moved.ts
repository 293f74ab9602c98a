import type { Gap, Sides } from './script';

/** Tokens `[a0, a1)` that stand at `[b0, b1)` on the other side, out of order; their words may differ a little. */
export type Move = Gap;

/** Of each token of a side the number of the move that it is part of, from 1; 0 where it did not move. */
export interface Moved {
  readonly a: Uint16Array;
  readonly b: Uint16Array;
}

/** Lays out which tokens moved, for asking of any of them without going through the moves. */
export function movedTokens({ a, b }: Sides, moves: readonly Move[]): Moved {
  const moved = { a: new Uint16Array(a.length), b: new Uint16Array(b.length) };
  moves.forEach(({ a0, a1, b0, b1 }, n) => {
    moved.a.fill(n + 1, a0, a1);
    moved.b.fill(n + 1, b0, b1);
  });
  return moved;
}
