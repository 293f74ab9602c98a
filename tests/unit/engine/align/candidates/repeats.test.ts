import { describe, expect, it } from 'vitest';
import { createRepeats } from '../../../../../src/engine/align/candidates/repeats';

/** The pairs of places where two wordings are held against each other. */
function placesOf(a: readonly number[], b: readonly number[], one: number, two: number): Set<string> {
  const found = new Set<string>();
  const count = Math.max(...a, ...b) + 1;
  createRepeats({ a: Int32Array.from(a), b: Int32Array.from(b), count })(one, two, (i, j) =>
    found.add(`${i},${j}`),
  );
  return found;
}

const times = (count: number, ...wordings: number[]): number[] =>
  Array.from({ length: count }, () => wordings).flat();

describe('createRepeats', () => {
  it('pairs each place of two rare wordings with every other', () => {
    expect([...placesOf([7, 0, 7], [1, 8, 8], 7, 8)]).toEqual(['0,1', '0,2', '2,1', '2,2']);
  });

  it('pairs frequent ones with those near by alone, and leaves nobody without', () => {
    const found = placesOf(times(300, 0, 1), times(280, 0, 1), 0, 0);
    expect(found.size).toBeLessThan(4 * 300);
    for (let k = 0; k < 300; k++) expect([...found].some((pair) => pair.startsWith(`${2 * k},`))).toBe(true);
    for (let k = 0; k < 280; k++) expect([...found].some((pair) => pair.endsWith(`,${2 * k}`))).toBe(true);
  });

  it('knows by the sentences that stand once where to look', () => {
    // 20 lines, sentence 1, 20 lines in a; sentence 1 first in b: the last twenty lines of a are those behind it.
    const found = placesOf([...times(20, 0), 1, ...times(20, 0)], [1, ...times(20, 0)], 0, 0);
    for (let k = 1; k <= 20; k++) expect(found.has(`${20 + k},${k}`)).toBe(true);
  });

  it('does the same for either side', () => {
    const a = [...times(9, 0, 2), 1, ...times(30, 0)];
    const b = [0, 1, ...times(25, 0, 3)];
    const mirrored = [...placesOf(b, a, 0, 0)].map((pair) => pair.split(',').reverse().join());
    expect(new Set(mirrored)).toEqual(placesOf(a, b, 0, 0));
  });
});
