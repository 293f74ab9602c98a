import { describe, expect, it } from 'vitest';
import { UNSEEN, cellLogits } from '../../../../src/engine/align/judge/cells';
import { linesOf } from '../../../../src/engine/align/lines';

describe('linesOf', () => {
  it('gathers things by their line, in the order in which they came', () => {
    const { starts, members } = linesOf([2, 0, 2, 3], 5);
    expect([...starts]).toEqual([0, 1, 1, 3, 4, 4]);
    expect([...members]).toEqual([1, 0, 2, 3]);
  });
});

describe('judged pairs', () => {
  const cells = cellLogits(
    [
      { i: 0, j: 0, logit: 3 },
      { i: 0, j: 2, logit: -2 },
      { i: 2, j: 2, logit: -9 },
    ],
    3,
  );

  it('are found by their sentences, and nothing where there is none', () => {
    expect(cells.at(0, 2)).toBe(-2);
    for (const [i, j] of [
      [1, 0],
      [0, 1],
      [-1, 0],
      [3, 0],
      [0, -1],
      [0, 3],
    ] as const)
      expect(cells.at(i, j)).toBeUndefined();
  });

  it('say what a sentence has elsewhere', () => {
    expect(cells.elsewhere('a', 0, [0])).toBe(-2);
    expect(cells.elsewhere('a', 0, [2])).toBe(3);
    expect(cells.elsewhere('b', 2, [2])).toBe(-2);
    expect(cells.elsewhere('b', 2, [0])).toBe(UNSEEN);
    expect(cells.elsewhere('a', 1, [])).toBe(UNSEEN);
    expect(cells.elsewhere('a', 7, [])).toBe(UNSEEN);
  });
});
