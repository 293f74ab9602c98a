import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../../src/engine/text/forms/words';
import { capitalAt, isStopped } from '../../../../../src/engine/text/words/word';

describe('capitalAt', () => {
  it.each(['Arden', 'Évora', 'Ωmega', 'Жук', 'Ǆ', 'İzmir', 'Đà', '𐐀𐐨'])('stands at the head of %s', (word) =>
    expect(capitalAt(word, 0)).toBe(true),
  );

  it.each(['arden', 'évora', 'жук', '9th', '“Arden', '.', ' A', '京都', 'ß', ''])('and not of “%s”', (word) =>
    expect(capitalAt(word, 0)).toBe(false),
  );

  it('goes by the place, and nothing stands outside', () => {
    expect([0, 3, 4, 7, 99, -1].map((at) => capitalAt('on Arden', at))).toEqual([
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('isStopped', () => {
  it.each([
    ['Ltd. of', true],
    ['Ltd of', false],
    ['U.S. of', true],
    ['U.S of', true],
    ['Ltd, of', false],
    ['Ltd', false],
    ['Ltd.', true],
    ['Ltd .', false],
  ])('%s', (text, stopped) => {
    const [word] = wordsOf(text, { start: 0, end: text.length });
    expect(isStopped(text, word!)).toBe(stopped);
  });
});
