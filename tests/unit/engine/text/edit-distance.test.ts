import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../../src/engine/text/edit-distance';

describe('the distance of two spellings', () => {
  it.each([
    ['', 'abc', 3, 3],
    ['kitten', 'sitting', 3, 3],
    ['recieve', 'receive', 2, 1],
    ['same', 'same', 0, 0],
  ])('%s, %s', (x, y, plain, swapped) => {
    expect(editDistance(x, y)).toBe(plain);
    expect(editDistance(y, x)).toBe(plain);
    expect(editDistance(x, y, true)).toBe(swapped);
  });

  it('is given up beyond a limit', () => {
    expect(editDistance('kitten', 'sandals', false, 1)).toBeGreaterThan(1);
    expect(editDistance('a', 'abcdef', false, 2)).toBeGreaterThan(2);
  });

  it('is the same with a limit as without one, up to the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.boolean(), fc.integer({ min: 0, max: 4 }), (x, y, swaps, limit) => {
        const [whole, within] = [editDistance(x, y, swaps), editDistance(x, y, swaps, limit)];
        expect(Math.min(within, limit + 1)).toBe(Math.min(whole, limit + 1));
      }),
      { seed: 11, numRuns: 2000 },
    );
  });

  it('of two very long words asks for no more than the limit needs', () => {
    const long = 'ab'.repeat(50_000);
    expect(editDistance(long, `${long.slice(0, 500)}x${long.slice(500)}`, true, 2)).toBe(1);
  });
});
