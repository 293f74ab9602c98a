import { describe, expect, it } from 'vitest';
import { contentIn, hasCapital, hasFigure, rangeOf, wordCount } from '../../../../src/engine/inline/stretch';
import { sidesOf } from './support';

const { a, textA } = sidesOf('The court, of 1911, lifted it.', '');

describe('a stretch of tokens', () => {
  it('stands in a range of the text', () => {
    const { start, end } = rangeOf(a, { from: 1, to: 5 });
    expect(textA.slice(start, end)).toBe('court, of 1911');
  });

  it('counts its words without marks, and those that say something', () => {
    expect(wordCount(a, 0, a.length)).toBe(6);
    expect(contentIn(a, 0, a.length)).toBe(3);
    expect([wordCount(a, 2, 3), contentIn(a, 3, 4)]).toEqual([0, 0]);
  });
});

describe('a word', () => {
  it('has a figure in any script', () => {
    expect([hasFigure('a1'), hasFigure('٣'), hasFigure('one')]).toEqual([true, true, false]);
  });

  it('has a capital where its first letter is one', () => {
    expect([hasCapital('“York'), hasCapital('É'), hasCapital('iPhone'), hasCapital('1911')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
