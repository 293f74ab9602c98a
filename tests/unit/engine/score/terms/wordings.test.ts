import { describe, expect, it } from 'vitest';
import { placesOfFirst, withoutRepeats, wordingsOf } from '../../../../../src/engine/score/terms/wordings';

const sentences = (...ids: number[][]) => ids.map((own) => ({ ids: own }));

describe('wordingsOf', () => {
  it('gives sentences with the same words in the same order one number, in whichever text', () => {
    const { a, b, count } = wordingsOf(sentences([1, 2], [3], [1, 2]), sentences([2, 1], [3], [1, 2, 3]));
    expect([...a]).toEqual([0, 1, 0]);
    expect([...b]).toEqual([2, 1, 3]);
    expect(count).toBe(4);
  });

  it('takes no two sentences without words for the same', () => {
    const { a, b } = wordingsOf(sentences([], []), sentences([]));
    expect(new Set([...a, ...b]).size).toBe(3);
  });
});

describe('placesOfFirst and withoutRepeats', () => {
  const wordings = Int32Array.of(2, 0, 2, 0, 3);

  it('tell where each wording stands first', () => {
    expect([...placesOfFirst(wordings, 5)]).toEqual([1, -1, 0, 4, -1]);
  });

  it('keep the first of each', () => {
    expect(withoutRepeats([...'abcde'], wordings, 5)).toEqual(['a', 'b', 'e']);
  });
});
