/** The counterparts of the terms of one side; the lists may be longer than there are terms. */
export interface Counterparts {
  /** By term: number of the counterpart, or -1. */
  readonly at: Int32Array;
  /** By term: 0..1. */
  readonly grade: Float32Array;
  /** By term: a number of `match-kinds`. */
  readonly by: Uint8Array;
  /** By term: likeness to the nearest word of the other side, also where that is too far to count as a match. */
  readonly nearest: Float32Array;
}

/** Two sides, each with what its terms have in the other. */
export interface Comparison {
  readonly a: Counterparts;
  readonly b: Counterparts;
}
