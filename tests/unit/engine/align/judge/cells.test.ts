import { describe, expect, it } from 'vitest';
import { UNSEEN, cellAt, cellLogits } from '../../../../../src/engine/align/judge/cells';

const cells = cellLogits(
  [
    { i: 0, j: 0, logit: 1 },
    { i: 0, j: 2, logit: 3 },
    { i: 2, j: 2, logit: -20 },
    { i: 2, j: 0, logit: -2 },
  ],
  4,
);

describe('cellLogits', () => {
  it('knows the pairs that were judged, from either side, and no other', () => {
    expect([cells.at(0, 0), cells.at(0, 2), cells.at(2, 0)]).toEqual([1, 3, -2]);
    expect([cells.at(0, 1), cells.at(1, 0), cells.at(3, 0), cells.at(-1, 0)]).toEqual(
      new Array(4).fill(undefined),
    );
    expect([cellAt(cells, 'a', 0, 2), cellAt(cells, 'b', 0, 2)]).toEqual([3, -2]);
  });

  it('tells the best partner elsewhere, those of the link itself left out', () => {
    expect(cells.elsewhere('a', 0, [])).toBe(3);
    expect(cells.elsewhere('a', 0, [2])).toBe(1);
    expect(cells.elsewhere('b', 0, [0])).toBe(-2);
  });

  it('tells the floor where there is no partner, or a worse one', () => {
    expect(cells.elsewhere('a', 0, [0, 2])).toBe(UNSEEN);
    expect(cells.elsewhere('a', 2, [0])).toBe(UNSEEN);
    expect([cells.elsewhere('a', 1, []), cells.elsewhere('a', 7, []), cells.elsewhere('b', 3, [])]).toEqual([
      UNSEEN,
      UNSEEN,
      UNSEEN,
    ]);
  });
});
