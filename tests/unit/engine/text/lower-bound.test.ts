import { describe, expect, it } from 'vitest';
import { lowerBound } from '../../../../src/engine/text/lower-bound';

describe('lowerBound', () => {
  const numbers = [1, 3, 3, 7];
  const firstNotBelow = (bound: number, from = 0): number =>
    lowerBound(from, numbers.length, (at) => numbers[at]! < bound);

  it('finds the first that does not lie below, or the end', () => {
    expect([0, 1, 2, 3, 4, 8].map((bound) => firstNotBelow(bound))).toEqual([0, 0, 1, 1, 3, 4]);
  });

  it('begins where it is told', () => {
    expect(firstNotBelow(2, 2)).toBe(2);
  });
});
