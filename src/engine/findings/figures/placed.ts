import type { FigureToken } from '../reading/reading';
import type { Stretch } from '../views/slots';

/** A figure within a link. */
export interface Placed {
  readonly figure: FigureToken;
  /** Positions of its first and its last token. */
  readonly first: number;
  readonly at: number;
  readonly unit: string;
  /** The word for its unit where `unit` says only that it is an age: `month` of "36 months old". */
  readonly measure: string;
  /** `week` in "£4,200 a week"; empty where the figure is no rate. */
  readonly per: string;
  /** Up to the end of its rate. */
  readonly end: number;
  /** A share such as "two thirds". */
  readonly inWords: boolean;
  /** Values it may have: "2.4m" is metres or millions. */
  readonly values: readonly number[];
}

/** From its first token to its last. */
export function stretchOf({ first, at }: Placed): Stretch {
  return { first, last: at };
}

/** Whether two values are the same, the last digits of decimals aside. */
export function areEqual(x: number, y: number): boolean {
  return Math.abs(x - y) <= 1e-9 * Math.max(Math.abs(x), Math.abs(y));
}
