import { describe, expect, it } from 'vitest';
import { expectedPlaces } from '../../../../../src/engine/align/candidates/expected';

describe('expectedPlaces', () => {
  it('goes in proportion between two ends', () => {
    const { inB, inA } = expectedPlaces([], [9, 19]);
    expect(inB(4)).toBe(9);
    expect(inA(9)).toBe(4);
  });

  it('goes through pairs that stand in order, and past those that do not', () => {
    const pairs = [
      { i: 2, j: 10, weight: 1 },
      { i: 4, j: 14, weight: 1 },
      { i: 6, j: 0, weight: 1 },
    ];
    const { inB, inA } = expectedPlaces(pairs, [8, 20]);
    expect([2, 3, 4, 6].map(inB)).toEqual([10, 12, 14, 17]);
    expect([10, 12, 14, 17].map(inA)).toEqual([2, 3, 4, 6]);
  });
});
