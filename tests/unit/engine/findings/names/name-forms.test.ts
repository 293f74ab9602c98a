import { describe, expect, it } from 'vitest';
import {
  areClose,
  areNumerals,
  areSpellings,
  isCompound,
  isInitial,
  isPlaceWord,
  misspelt,
  related,
} from '../../../../../src/engine/findings/names/name-forms';

describe('related', () => {
  it.each([
    ['italy', 'italian'],
    ['ukraine', 'ukrainian'],
    ['zelenskyy', 'zelenskiy'],
    ['müller', 'muller'],
    ['tim', 'timothy'],
    ['eur', 'euro'],
    ['moscow', 'kremlin'],
    ['fla', 'florida'],
    ['labour', 'labor'],
  ])('%s and %s, from either side', (one, other) =>
    expect([related(one, other), related(other, one)]).toEqual([true, true]),
  );

  it.each([
    ['roe', 'lind'],
    ['hansen', 'jensen'],
    ['berlin', 'munich'],
    ['italy', 'france'],
  ])('not %s and %s', (one, other) =>
    expect([related(one, other), related(other, one)]).toEqual([false, false]),
  );
});

describe('misspelt', () => {
  const between = (x: string, y: string): number | null => {
    const [a, b] = [x.split(' '), y.split(' ')];
    const at = a.findIndex((part, k) => part !== b[k]);
    return misspelt(a, b, a[at]!, b[at]!);
  };

  it.each([
    ['anna zelenskyy', 'anna zelenskiy'],
    ['jan muller', 'jan müller'],
    ['tim garland', 'timothy garland'],
    ['bill roe', 'william roe'],
    ['north korea', 'north korean'],
    ['jan roes', 'jan roe'],
  ])('is nothing between forms of one name: %s, %s', (x, y) =>
    expect([between(x, y), between(y, x)]).toEqual([0, 0]),
  );

  it('says how sure it is of a letter that went wrong', () => {
    for (const [x, y] of [
      ['helen roe', 'helena roe'],
      ['jan lindner', 'jan linder'],
    ] as const) {
      const there = between(x, y);
      expect(there, x).toBe(between(y, x));
      if (there !== null) expect(there).toBeLessThan(1);
    }
    expect(between('helen roe', 'helena roe')).toBeGreaterThan(0);
  });

  it('does not speak of other words', () => {
    expect(between('anna roe', 'anna lind')).toBeNull();
    expect(between('anna roe', 'karl roe')).toBeNull();
    expect(between('south korea', 'south sudan')).toBeNull();
  });
});

describe('spellings', () => {
  it('share half of their letters; given names may only begin alike', () => {
    expect(areSpellings('hansen', 'hanson', false)).toBe(true);
    expect(areSpellings('hansen', 'miller', false)).toBe(false);
    expect(areSpellings('tom', 'theodora', true)).toBe(true);
    expect(areSpellings('tom', 'theodora', false)).toBe(false);
    expect(areClose('tom', 'theodora')).toBe(true);
  });

  it('tell who is meant by a number', () => {
    expect(areNumerals(['charles', 'ii'], ['charles', 'iii'])).toBe(true);
    expect(areNumerals(['charles', 'ii'], ['charles', 'roe'])).toBe(false);
    expect(areNumerals(['ii'], ['iii'])).toBe(false);
  });

  it('may be cut to one letter', () => {
    expect(isInitial('j', 'john')).toBe(true);
    expect(isInitial('j', 'anna')).toBe(false);
    expect(isInitial('jo', 'john')).toBe(false);
  });
});

describe('words with a capital that are no names of somebody', () => {
  it('are compounds with a small letter behind the hyphen', () => {
    const compound = (text: string) => isCompound(text, { start: 0, end: text.length });
    expect(['U.S.-backed', 'York-based'].map(compound)).toEqual([true, true]);
    expect(['Smith-Jones', 'York'].map(compound)).toEqual([false, false]);
  });

  it('are places, whatever else they mean', () => {
    expect(['chad', 'moscow', 'italy', 'apple'].map(isPlaceWord)).toEqual([true, true, true, true]);
    expect(['united', 'house', 'roe'].map(isPlaceWord)).toEqual([false, false, false]);
  });
});
