import { describe, expect, it } from 'vitest';
import { gapsOf, joined, matchOf } from '../../../../src/engine/inline/script';
import { keptAt, sidesOf } from './support';

// The 0, court 1, lifted 2, it 3, . 4 against the 0, court 1, then 2, lifted 3, it 4, . 5
const sides = sidesOf('The court lifted it.', 'The Court then lifted it.');

describe('gapsOf', () => {
  it('has one more than there are matches, and covers with them both sides', () => {
    const matches = keptAt(sides, '0-0 1-1 2-3');
    expect(gapsOf(matches, sides)).toEqual([
      { a0: 0, a1: 0, b0: 0, b1: 0 },
      { a0: 1, a1: 1, b0: 1, b1: 1 },
      { a0: 2, a1: 2, b0: 2, b1: 3 },
      { a0: 3, a1: 5, b0: 4, b1: 6 },
    ]);
    expect(gapsOf([], sides)).toEqual([{ a0: 0, a1: 5, b0: 0, b1: 6 }]);
  });
});

describe('matchOf', () => {
  it('tells what is the same to the letter from typography', () => {
    expect(matchOf(sides, 0, 0)).toBe('form');
    expect(matchOf(sides, 1, 1)).toBe('cosmetic');
    expect(matchOf(sidesOf('in Jun.', 'in June'), 1, 1)).toBe('cosmetic');
  });
});

describe('joined', () => {
  it('joins what follows on both sides and is of one sort', () => {
    const runs = joined(keptAt(sides, '0-0 1-1 2-3 3-4 4-5'), sides);
    expect(runs.map(({ a0, a1, b0, b1, by }) => [a0, a1, b0, b1, by])).toEqual([
      [0, 1, 0, 1, 'form'],
      [1, 2, 1, 2, 'cosmetic'],
      [2, 5, 3, 6, 'form'],
    ]);
  });

  it('joins neither over the end of a sentence nor what is put for something else', () => {
    const two = sidesOf('One boat.|One ship.', 'One boat.|One ship.');
    expect(joined(keptAt(two, '0-0 1-1 2-2 3-3 4-4 5-5'), two).map(({ a1 }) => a1)).toEqual([3, 6]);
    const put = keptAt(two, '0-0 1-1').map((match) => ({ ...match, kept: false }));
    expect(joined(put, two)).toHaveLength(2);
  });

  it('leaves the matches that it is given as they are', () => {
    const matches = keptAt(sides, '2-3 3-4');
    const before = JSON.stringify(matches);
    joined(matches, sides);
    expect(JSON.stringify(matches)).toBe(before);
  });
});
