import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  append,
  appendOnce,
  commonSubsequence,
  overlaps,
} from '../../../../../src/engine/findings/reading/common';

/** Length of a longest common subsequence, by trying every way. */
function longest(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a[0] === b[0]) return 1 + longest(a.slice(1), b.slice(1));
  return Math.max(longest(a.slice(1), b), longest(a, b.slice(1)));
}

describe('commonSubsequence', () => {
  it('ascends on both sides over equal items, and none is longer', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const pairs = commonSubsequence([...a], [...b], (x, y) => x === y);
        expect(pairs).toHaveLength(longest(a, b));
        pairs.forEach(([i, j], k) => {
          expect(a[i]).toBe(b[j]);
          const [before, there] = pairs[k - 1] ?? [-1, -1];
          expect(i > before && j > there).toBe(true);
        });
      }),
      { seed: 20261123, numRuns: 400 },
    );
  });
});

describe('lists under keys', () => {
  it('take a value again, or once in a row', () => {
    const lists = new Map<string, number[]>();
    for (const value of [1, 1, 2]) append(lists, 'all', value);
    for (const value of [1, 1, 2, 1]) appendOnce(lists, 'once', value);
    expect(Object.fromEntries(lists)).toEqual({ all: [1, 1, 2], once: [1, 2, 1] });
  });
});

describe('overlaps', () => {
  it('asks for a character in common', () => {
    const range = { start: 3, end: 5 };
    expect(overlaps({ start: 4, end: 9 }, range)).toBe(true);
    expect(overlaps({ start: 5, end: 9 }, range)).toBe(false);
    expect(overlaps({ start: 0, end: 3 }, range)).toBe(false);
    expect(overlaps(null, range)).toBe(false);
  });
});
