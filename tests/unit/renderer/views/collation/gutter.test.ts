import { describe, expect, it } from 'vitest';
import {
  isNumberShown,
  labelAt,
  laneAt,
  ribbonEnd,
  type Gutter,
} from '../../../../../src/renderer/views/collation/gutter';

const gutters: readonly Gutter[] = [46, 56, 72, 112].flatMap((width) =>
  [1, 2].map((digits) => ({ width, digits })),
);

describe('a gutter', () => {
  it.each(gutters)('keeps numbers and ribbons apart: %o', (gutter) => {
    const label = '9'.repeat(gutter.digits);
    expect(isNumberShown(gutter, label)).toBe(true);
    expect(labelAt(gutter, label) + 5.5 * label.length).toBeLessThanOrEqual(laneAt(gutter, 0) - 3);
  });

  it('sets a shorter number in the middle of the place of the longest', () => {
    const gutter = { width: 46, digits: 2 };
    expect(labelAt(gutter, '4') - labelAt(gutter, '14')).toBeCloseTo(2.75);
  });

  it.each(gutters)('keeps ribbons from the signs beside the text: %o', (gutter) => {
    for (let lane = 0; lane < 8; lane += 1) expect(laneAt(gutter, lane)).toBeLessThan(ribbonEnd(gutter));
  });

  it('leaves out a number that ribbons would run over', () => {
    expect(isNumberShown({ width: 46, digits: 3 }, '112')).toBe(false);
    expect(isNumberShown({ width: 46, digits: 2 }, '3–4')).toBe(false);
    expect(isNumberShown({ width: 112, digits: 3 }, '112')).toBe(true);
  });
});
