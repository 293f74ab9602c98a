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
  });
});
