import { describe, expect, it } from 'vitest';
import {
  isEnglishCardinal,
  spelledInEnglish,
} from '../../../../../src/engine/text/numbers/number-words-english';

describe('English number words', () => {
  it.each([
    ['seven', 7],
    ['forty', 40],
    ['twenty-one', 21],
    ['two-and-a-half', 2.5],
  ])('%s is %d', (form, value) => expect(spelledInEnglish(form)).toEqual({ value, ordinal: false }));

  it.each([
    ['twelfth', 12],
    ['ninetieth', 90],
    ['thirty-third', 33],
  ])('%s is number %d', (form, value) => expect(spelledInEnglish(form)).toEqual({ value, ordinal: true }));

  it.each(['one-third', 'ten-twenty', 'twenty-ten', 'first-and-a-half', 'often', 'ten-', ''])(
    '%o is none',
    (form) => expect(spelledInEnglish(form)).toBeNull(),
  );

  it('say how many where they tell no place', () =>
    expect(['twelve', 'twelfth', 'twenty-one'].map(isEnglishCardinal)).toEqual([true, false, false]));
});
