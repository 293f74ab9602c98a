import { describe, expect, it } from 'vitest';
import {
  decadeAt,
  decadeOfFigures,
  isBelowZero,
  isInMetres,
  isRoman,
  isShortYear,
  romanValue,
  yearOf,
} from '../../../../../src/engine/text/numbers/number-context';
import { wordsOf } from '../../../../../src/engine/text/forms/words';
import { written } from '../../../../support/written';

const words = (text: string) => wordsOf(text, { start: 0, end: text.length });

describe('Roman numbers', () => {
  it('are read back, from two digits up to 39', () => {
    const units = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
    for (let n = 1; n < 40; n++) {
      const form = 'x'.repeat(Math.floor(n / 10)) + units[n % 10]!;
      expect(isRoman(form), form).toBe(true);
      expect(romanValue(form), form).toBe(form.length > 1 ? n : null);
    }
  });

  it.each(['', 'iiii', 'vv', 'ic', 'xl', 'mix', 'iix'])('“%s” is none', (form) => {
    expect(isRoman(form)).toBe(false);
    expect(romanValue(form)).toBeNull();
  });
});

describe('years and decades', () => {
  it('have their century from two digits', () => {
    expect([yearOf(29), yearOf(30), yearOf(99), yearOf(0)]).toEqual([2029, 1930, 1999, 2000]);
  });

  it('are cut short by an apostrophe where a year may stand', () => {
    const at = (text: string, form: string) => {
      const found = words(text);
      return isShortYear(
        found,
        found.findIndex((word) => word.form === form),
      );
    };
    expect(at("the summer of '69", '69')).toBe(true);
    expect(at("june '69", '69')).toBe(true);
    expect(at("a rebel '69", '69')).toBe(false);
    expect(at('in 69', '69')).toBe(false);
  });

  it.each([
    ['1960s', { century: '19', tens: '60' }],
    ["1960's", { century: '19', tens: '60' }],
    ['60s', { century: undefined, tens: '60' }],
    ['65s', null],
    ['960s', null],
  ])('%s', (form, parts) => expect(decadeOfFigures(form)).toEqual(parts));

  it('are told from degrees by their century or an apostrophe', () => {
    const decade = (text: string) => {
      const found = words(text);
      return decadeAt(found, found.length - 1);
    };
    expect(decade("the '90s")).toBe('1990s');
    expect(decade('the 1990s')).toBe('1990s');
    expect(decade('in the 90s')).toBeNull();
  });
});

describe('what stands behind a number', () => {
  it('may put it below zero', () => {
    expect(isBelowZero(written('5 degrees below zero'), 1)).toBe(true);
    expect(isBelowZero(written('5 degrees celsius below freezing'), 1)).toBe(true);
    expect(isBelowZero(written('5 below zero'), 1)).toBe(true);
    expect(isBelowZero(written('5 degrees below average'), 1)).toBe(false);
  });

  it('may make metres of an m', () => {
    expect(isInMetres(written('2.4m high'), 0)).toBe(true);
    expect(isInMetres(written('2.4m people'), 0)).toBe(false);
    expect(isInMetres(written('2.4 high'), 0)).toBe(false);
  });
});
