import { describe, expect, it } from 'vitest';
import { calibrated } from '../../../../src/engine/align/calibration';
import { CALIBRATION } from '../../../../src/engine/score/models/calibration';

describe('calibrated', () => {
  const points = [
    [0, 0.5],
    [2, 1],
    [4, 4],
  ] as const;

  it.each([
    [-3, 0.5],
    [0, 0.5],
    [1, 0.75],
    [2, 1],
    [3, 2.5],
    [10, 10],
  ])('%d log-odds', (said, held) => expect(calibrated(said, points)).toBeCloseTo(held));

  it('leaves log-odds alone without points', () => expect(calibrated(-1.5, [])).toBe(-1.5));

  it('never turns round what the models found likelier', () => {
    const held = Array.from({ length: 100 }, (_, n) => calibrated(n / 10, CALIBRATION));
    expect(held).toEqual([...held].sort((x, y) => x - y));
  });
});
