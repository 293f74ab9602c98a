import { describe, expect, it } from 'vitest';
import { atMost, evaluate, planted, plantedFor } from '../../../../src/engine/score/forest';

/** Below 1 of the first: -1, else by the second: 2 below 5, 4 above; and a tree of the second alone. */
const forest = planted({
  bias: 0.5,
  trees: [
    [0, 1, 1, 2, -1, -1, 0, 0, 1, 5, 3, 4, -1, 2, 0, 0, -1, 4, 0, 0],
    [1, 5, 1, 2, -1, 3, 0, 0, -1, -3, 0, 0],
  ],
});

/** Leads to the number of the first of so many thresholds, 0, 1, and so on, that is above the feature. */
function chainOf(questions: number): number[] {
  const steps = Array.from({ length: questions }, (_, at) => [0, at, 2 * at + 1, 2 * at + 2, -1, at, 0, 0]);
  return [...steps.flat(), -1, questions, 0, 0];
}

describe('a forest', () => {
  it('adds up the leaves that the features lead to', () => {
    expect(evaluate(forest, Float64Array.of(0, 9))).toBe(0.5 - 1 - 3);
    expect(evaluate(forest, Float64Array.of(1, 4))).toBe(0.5 + 2 + 3);
  });

  it('asks four questions at most', () => {
    const four = planted({ bias: 0, trees: [chainOf(4)] });
    expect([-1, 0.5, 1.5, 2.5, 3.5].map((value) => evaluate(four, Float64Array.of(value)))).toEqual([
      0, 1, 2, 3, 4,
    ]);
    expect(() => planted({ bias: 0, trees: [chainOf(5)] })).toThrow(RangeError);
  });

  it('is refused for features that it was not fitted to, or for these in another order', () => {
    const fitted = {
      features: ['length', 'order'],
      bias: 0,
      trees: [[1, 5, 1, 2, -1, 3, 0, 0, -1, -3, 0, 0]],
    };
    expect(evaluate(plantedFor(['length', 'order'], fitted), Float64Array.of(9, 4))).toBe(3);
    expect(() => plantedFor(['order', 'length'], fitted)).toThrow(RangeError);
    expect(() => plantedFor(['length'], fitted)).toThrow(RangeError);
  });

  it('comes to no more than is said while features are unknown', () => {
    for (const first of [0, 2])
      for (const second of [4, 6]) {
        const known = evaluate(forest, Float64Array.of(first, second));
        for (const partly of [
          [first, NaN],
          [NaN, second],
          [NaN, NaN],
        ]) {
          expect(atMost(forest, Float64Array.from(partly))).toBeGreaterThanOrEqual(known);
        }
        expect(atMost(forest, Float64Array.of(first, second))).toBe(known);
      }
    expect(atMost(forest, Float64Array.of(NaN, 4))).toBe(0.5 + 2 + 3);
  });
});
