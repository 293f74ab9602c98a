import type { View } from './views';

/** Likeness of two sentences from which what is left over on either side is no chance. */
const LIKELY = 0.7;

/** Whether a link is likely enough for the one value left over on each side to have become the other. */
export function isLikely({ link }: View): boolean {
  return link.score >= LIKELY;
}

/**
 * What is alone of its kind on either side: each pair of an `x` that fits one `y` only, which fits no other
 * `x`. What fits several may have become any of them, and says nothing.
 */
export function onlyPairs<T>(
  a: readonly T[],
  b: readonly T[],
  fits: (x: T, y: T) => boolean,
): (readonly [T, T])[] {
  return a.flatMap((x) => {
    const [y, another] = b.filter((other) => fits(x, other));
    if (y === undefined || another !== undefined) return [];
    return a.some((other) => other !== x && fits(other, y)) ? [] : [[x, y] as const];
  });
}

/** Sentences around a link in which a small number or a date without a year counts as the same one. */
const NEAR = 2;

/** Whether one of the sentences of a text stands in the link or near it. */
export function isNear(sentences: readonly number[], linked: readonly number[]): boolean {
  return sentences.some((sentence) => linked.some((other) => Math.abs(other - sentence) <= NEAR));
}
