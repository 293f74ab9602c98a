import { describe, expect, it } from 'vitest';
import { addOwn, type Own, plainer, saying } from '../../../../../src/engine/provenance/signs/changed-words';
import { sidesOf } from '../../inline/support';

const ownOf = (one: string, other: string): Own => {
  const own = { words: 0, letters: 0, sayings: 0 };
  const { a, b } = sidesOf(one, other);
  addOwn(own, a, b);
  return own;
};

describe('addOwn', () => {
  it('adds the words that the other side lacks, marks left out', () => {
    expect(ownOf('He said the old boat, sank.', 'The boat went down.')).toEqual({
      words: 4,
      letters: 'hesaidoldsank'.length,
      sayings: 1,
    });
  });

  it('counts a word as often as there is more of it', () => {
    expect(ownOf('boats and boats and boats', 'boats')).toMatchObject({ words: 4 });
    expect(ownOf('boats', 'boats and boats')).toEqual({ words: 0, letters: 0, sayings: 0 });
  });
});

describe('plainer', () => {
  const side = (words: number, mean: number): Own => ({ words, letters: words * mean, sayings: 0 });

  it('leans to the side of the shorter words, the more the more words there are', () => {
    expect(plainer(side(100, 4), side(100, 6))).toBeGreaterThan(plainer(side(10, 4), side(10, 6)));
    expect(plainer(side(10, 4), side(10, 6))).toBeGreaterThan(0);
    expect(plainer(side(10, 6), side(10, 4))).toBe(-plainer(side(10, 4), side(10, 6)));
  });

  it('stays between -1 and 1, and at 0 where one side has none', () => {
    expect(plainer(side(10_000, 1), side(10_000, 40))).toBe(1);
    expect(plainer(side(0, 0), side(10, 40))).toBe(0);
  });
});

describe('saying', () => {
  it('takes one more for chance', () => {
    expect(saying(3, 2)).toBe(0);
    expect(saying(4, 2)).toBeGreaterThan(0);
    expect(saying(2, 4)).toBe(-saying(4, 2));
    expect(saying(0, 0)).toBe(0);
  });
});
