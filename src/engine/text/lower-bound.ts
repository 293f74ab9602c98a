/**
 * The first of the numbers `from` to `to` that does not lie below, `to` where all do; `isBelow` holds for
 * none after one that it does not hold for.
 */
export function lowerBound(from: number, to: number, isBelow: (at: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
