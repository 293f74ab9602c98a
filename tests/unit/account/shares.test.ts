import { describe, expect, it } from 'vitest';
import { partsOfShares } from '../../../src/account/shares';

describe('what the words of a version are', () => {
  it('is told in one order, without the parts that have no word', () => {
    const shares = { words: 8, own: 4, paraphrased: 0, edited: 2, cosmetic: 0, identical: 2 };
    expect(partsOfShares(shares)).toEqual([
      { part: 'identical', words: 2, share: 0.25 },
      { part: 'edited', words: 2, share: 0.25 },
      { part: 'own', words: 4, share: 0.5 },
    ]);
  });

  it('is nothing where there are no words', () => {
    expect(partsOfShares({ words: 0, identical: 0, cosmetic: 0, edited: 0, paraphrased: 0, own: 0 })).toEqual(
      [],
    );
  });
});
