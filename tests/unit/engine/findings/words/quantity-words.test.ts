import { describe, expect, it } from 'vitest';
import {
  decadeOf,
  MULTIPLES,
  PERIOD_WORDS,
  SMALL_NUMBERS,
  smallNumber,
} from '../../../../../src/engine/findings/words/quantity-words';

describe('smallNumber', () => {
  it('reads the words that shares are told in, in their order, and figures', () => {
    expect(SMALL_NUMBERS.map(smallNumber)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(['6', '100'].map(smallNumber)).toEqual([6, 100]);
  });

  it('reads nothing else', () =>
    expect(['a', '1000', '1.5', 'eleven', '', '6th'].map(smallNumber)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]));
});

describe('decadeOf', () => {
  it('is the same in words and in figures', () => {
    for (const [word, figures] of [
      ['twenties', '1920s'],
      ['sixties', '60s'],
      ['nineties', "1990's"],
    ] as const)
      expect(decadeOf(word)).toBe(decadeOf(figures));
    expect(decadeOf('sixties')).toBe('60');
  });

  it('is none of any other word', () =>
    expect(['sixty', '1965', 'tens'].map(decadeOf)).toEqual([null, null, null]));
});

describe('lists', () => {
  it('have one multiple for the forms of a verb', () => {
    for (const [one, other] of [
      ['doubled', 'twice'],
      ['tripled', 'threefold'],
      ['halved', 'halving'],
    ] as const)
      expect(MULTIPLES.get(one)).toBe(MULTIPLES.get(other));
  });

  it('have each word that closes a period once', () => {
    expect(new Set(PERIOD_WORDS).size).toBe(PERIOD_WORDS.length);
  });
});
