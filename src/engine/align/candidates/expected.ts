import { lowerBound } from '../../text/lower-bound';
import { heaviestChain, type Weighted } from '../chain';

/** Where a sentence of one text is to be looked for in the other, as a sentence number that need not be whole. */
export interface Expected {
  /** The place in `b` for a sentence of `a`. */
  readonly inB: (i: number) => number;
  readonly inA: (j: number) => number;
}

/**
 * Between the pairs around it, of those that go forward in both texts, in proportion; the beginnings and the
 * ends of the texts are such pairs as well. `sentences` has the lengths of `a` and `b`.
 */
export function expectedPlaces(pairs: readonly Weighted[], [a, b]: readonly [number, number]): Expected {
  const forward = heaviestChain(pairs).map((at) => pairs[at]!);
  const anchors = [{ i: -1, j: -1 }, ...forward, { i: a, j: b }];
  const expect =
    (own: 'i' | 'j', other: 'i' | 'j') =>
    (place: number): number => {
      const next = lowerBound(0, anchors.length, (at) => anchors[at]![own] <= place);
      const [low, high] = [anchors[next - 1]!, anchors[next]!];
      const share = (place - low[own]) / (high[own] - low[own]);
      return low[other] + share * (high[other] - low[other]);
    };
  return { inB: expect('i', 'j'), inA: expect('j', 'i') };
}
