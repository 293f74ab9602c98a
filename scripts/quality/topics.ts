import type { Lexicon } from '../../src/engine/model';

const DIMENSIONS = 100;

/** What words are about: their mean direction, of length one; nought where the lexicon knows none of them. */
export function directionOf(forms: Iterable<string>, lexicon: Lexicon): Float64Array {
  const sum = new Float64Array(DIMENSIONS);
  for (const form of forms) lexicon.vector?.(form)?.forEach((value, d) => (sum[d]! += value));
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}

/** The cosine of two directions. */
export const nearness = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, d) => sum + value * b[d]!, 0);
