import { describe, expect, it } from 'vitest';
import { agreeing, falling, leaning } from '../../../../../src/engine/provenance/signs/leaning';

describe('leaning', () => {
  it('lies between -1 and 1, is mirrored, and grows with the evidence', () => {
    expect(leaning(0, 0, 2)).toBe(0);
    expect(leaning(3, 1, 2)).toBe(-leaning(1, 3, 2));
    expect(leaning(1, 0, 2)).toBeLessThan(leaning(10, 0, 2));
    expect(leaning(1e6, 0, 2)).toBeLessThan(1);
    expect(leaning(1, 0, 8)).toBeLessThan(leaning(1, 0, 2));
  });
});

describe('falling', () => {
  it('goes straight from 1 to 0', () => {
    const bounds = { least: 2, most: 6 };
    expect([0, 2, 3, 4, 6, 9].map((x) => falling(x, bounds))).toEqual([1, 1, 0.75, 0.5, 0, 0]);
  });
});

describe('agreeing', () => {
  it('is silent where another sign speaks against it', () => {
    expect([agreeing(0.5, -0.1), agreeing(0.5, 0.1), agreeing(0.5, 0), agreeing(-0.5, -1)]).toEqual([
      0, 0.5, 0.5, -0.5,
    ]);
  });
});
