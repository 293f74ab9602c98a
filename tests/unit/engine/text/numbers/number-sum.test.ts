import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../../src/engine/text/forms/words';
import { type Lead, sumFrom } from '../../../../../src/engine/text/numbers/number-sum';

/** What `text` comes to whose first word is `lead`, and the words that are left over. */
function sum(lead: number, text: string, language = 'en', more: Partial<Lead> = {}): [number, string] {
  const words = wordsOf(text, { start: 0, end: text.length }, undefined);
  const { value, endWord } = sumFrom(
    words,
    1,
    { value: lead, ordinal: false, spelled: true, ...more },
    language,
  );
  return [
    value,
    words
      .slice(endWord)
      .map(({ form }) => form)
      .join(' '),
  ];
}

describe('what stands behind the first part of a number', () => {
  it('multiplies it or adds to it', () => {
    expect(sum(2, 'two hundred and fifty thousand men')).toEqual([250_000, 'men']);
    expect(sum(3, 'three million two hundred thousand')).toEqual([3_200_000, '']);
    expect(sum(2, 'two and a half million')).toEqual([2_500_000, '']);
    expect(sum(1, 'one million and a half')).toEqual([1_500_000, '']);
    expect(sum(2, 'deux millions et demi', 'fr')).toEqual([2_500_000, '']);
  });

  it('goes on in words only where the number is in words', () => {
    const figure = { spelled: false };
    expect(sum(2, '2 hundred and fifty', 'en', figure)).toEqual([200, 'and fifty']);
    expect(sum(2.5, '2.5 billion and 3', 'en', figure)).toEqual([2_500_000_000, 'and 3']);
  });

  it('takes the scales of the language of the text', () => {
    expect(sum(3, 'trzy tysiące ludzi', 'pl')).toEqual([3000, 'ludzi']);
    expect(sum(3, 'trzy tysiące ludzi')).toEqual([3, 'tysiące ludzi']);
  });

  it('is none behind an ordinal, and no ordinal itself', () => {
    expect(sum(2, 'second million', 'en', { ordinal: true })).toEqual([2, 'million']);
    expect(sum(1, 'one hundred and first')).toEqual([100, 'and first']);
  });
});
