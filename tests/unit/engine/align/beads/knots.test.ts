import { describe, expect, it } from 'vitest';
import { cellLogits } from '../../../../../src/engine/align/judge/cells';
import { untangle } from '../../../../../src/engine/align/beads/knots';

const bead = (i: number, j: number, logit = 2, context = 0) => ({ a: [i], b: [j], logit, context });
const cells = (...list: [i: number, j: number, logit: number][]) =>
  cellLogits(
    list.map(([i, j, logit]) => ({ i, j, logit })),
    9,
  );

describe('untangle', () => {
  it('makes one link of neighbours that crossed, where one of the crossing pairs says the same as well', () => {
    const crossed = [bead(3, 6, 2, 0.2), bead(4, 5, 3, 0.6)];
    const whole = [{ a: [3, 4], b: [5, 6], logit: 1, context: 0.4 }];
    expect(untangle(crossed, cells([3, 5, 1]))).toEqual(whole);
    expect(untangle(crossed, cells([4, 6, 1], [3, 5, -4]))).toEqual(whole);
  });

  it('is as sure as the weakest of its parts', () => {
    expect(untangle([bead(0, 1, 2), bead(1, 0, 3)], cells([0, 0, 9]))[0]!.logit).toBe(2);
    expect(untangle([bead(0, 1, 3), bead(1, 0, 2)], cells([0, 0, 9]))[0]!.logit).toBe(2);
  });

  it('leaves a move where the sentences that crossed have nothing to do with each other', () => {
    const crossed = [bead(0, 1), bead(1, 0)];
    expect(untangle(crossed, cells())).toEqual(crossed);
    expect(untangle(crossed, cells([0, 0, 0]))).toEqual(crossed);
  });

  it('leaves what keeps its order, and what crossed from farther away', () => {
    const all = cells([0, 0, 5], [0, 1, 5], [0, 2, 5], [1, 0, 5], [1, 1, 5], [1, 2, 5], [2, 0, 5], [2, 1, 5]);
    for (const beads of [
      [bead(0, 0), bead(1, 1)],
      [bead(0, 2), bead(1, 0)],
      [bead(0, 1), bead(2, 0)],
    ])
      expect(untangle(beads, all)).toEqual(beads);
  });

  it('takes two of three that stand in reverse, and leaves the third', () => {
    const reversed = [bead(0, 2), bead(1, 1), bead(2, 0)];
    const made = untangle(reversed, cells([0, 1, 1], [1, 0, 1]));
    expect(made.map(({ a, b }) => [a, b])).toEqual([
      [[2], [0]],
      [
        [0, 1],
        [1, 2],
      ],
    ]);
  });
});
