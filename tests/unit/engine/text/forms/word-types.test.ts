import { describe, expect, it } from 'vitest';
import { wordType } from '../../../../../src/engine/text/forms/word-types';
import * as word from '../../../../../src/engine/text/words/word';

const SIGNS = {
  HYPHENED: ['well-known', 'x-ray'],
  DOTTED: ['u.s', 'p.m'],
  APOSTROPHED: ["don't", "o'neill"],
  POSSESSIVE: ["roe's", "boys'"],
  COUNTS: ['five', 'thousand', 'zwanzig'],
  DATES: ['june', 'jan', 'monday'],
  CALENDAR: ['june', 'tuesday'],
  NAMES_LONG: ['united', 'european'],
  SHORTENS: ['gov', 'inc', 'v'],
  FUNCTION_WORD: ['the', 'of', 'said'],
  OPENS: ['"', ':', '•'],
  TIMES: ['noon', 'midnight'],
  STATES: ['ore', 'fl'],
  NUMERALS: ['xiv', 'ii'],
} as const;

/** Of none of these kinds. */
const ORDINARY = ['bridge', 'walked', 'harbour', 'ministry'];

describe('wordType', () => {
  it.each(Object.entries(SIGNS))('has the sign %s where it is due', (name, forms) => {
    const sign = word[name as keyof typeof SIGNS];
    for (const form of forms) expect(wordType(form, 0).signs & sign, form).toBe(sign);
    for (const form of ORDINARY) expect(wordType(form, 0).signs & sign, form).toBe(0);
  });

  it('has a bit of its own for each sign', () => {
    const bits = (Object.keys(SIGNS) as (keyof typeof SIGNS)[]).map((name) => word[name]);
    expect(bits.reduce((sum, bit) => sum | bit, 0)).toBe(bits.reduce((sum, bit) => sum + bit, 0));
  });

  it('keeps its number and knows the word as a part of a name', () => {
    expect(wordType("roe's", 7)).toMatchObject({ form: "roe's", no: 7, name: 'roe' });
    expect(wordType("boys'", 0).name).toBe('boys');
  });
});
