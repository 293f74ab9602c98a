/** Which of two counts is the larger, -1..1; `doubt` is added to their sum, so that one more proves little. */
export function leaning(x: number, y: number, doubt: number): number {
  return (x - y) / (x + y + doubt);
}

/** 1 up to `least`, 0 from `most` on. */
export function falling(
  x: number,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  return Math.max(0, Math.min(1, (most - x) / (most - least)));
}

/** A sign, unless another one speaks against it. */
export function agreeing(sign: number, other: number): number {
  return sign * other < 0 ? 0 : sign;
}
