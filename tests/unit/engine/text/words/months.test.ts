import { describe, expect, it } from 'vitest';
import { formOf, wordsOf } from '../../../../../src/engine/text/forms/words';
import {
  isMonthAbroad,
  monthAbroad,
  monthEnding,
  monthName,
  monthOf,
} from '../../../../../src/engine/text/words/months';
import { written } from '../../../../support/written';

/** Their first month and their last one. */
const ABROAD = [
  ['de', 'januar', 'dezember'],
  ['fr', 'janvier', 'décembre'],
  ['es', 'enero', 'diciembre'],
  ['it', 'gennaio', 'dicembre'],
  ['pt', 'janeiro', 'dezembro'],
  ['nl', 'januari', 'december'],
  ['pl', 'stycznia', 'grudnia'],
  ['ru', 'января', 'декабря'],
  ['uk', 'січня', 'грудня'],
  ['tr', 'ocak', 'aralık'],
  ['ar', 'يناير', 'ديسمبر'],
  ['he', 'ינואר', 'דצמבר'],
  ['hi', 'जनवरी', 'दिसंबर'],
  ['th', 'มกราคม', 'ธันวาคม'],
] as const;
const word = (form: string) => written(form)[0];

describe('monthOf', () => {
  it.each([
    ['June', 6],
    ['Jun.', 6],
    ['Sept', 9],
    ['DECEMBER', 12],
    ['May', 5],
    ['may', null],
    ['march', null],
    ['Mayor', null],
    ['Juni', null],
    ['6', null],
    ['Mon', null],
    ['“', null],
  ])('%s: %s', (text, month) =>
    expect(monthOf(text, wordsOf(text, { start: 0, end: text.length })[0])).toBe(month),
  );

  it('is none behind the last word', () => expect(monthOf('June', undefined)).toBeNull());
});

describe('months abroad', () => {
  it.each(ABROAD)(
    'have twelve names in %s, as words are compared, which are read back',
    (language, first, last) => {
      expect([monthName(1, language), monthName(12, language)]).toEqual([first, last]);
      for (let month = 1; month <= 12; month++) {
        const name = monthName(month, language);
        expect(formOf(name)).toBe(name);
        expect(monthAbroad(word(name), `${language}-XX`), name).toBe(month);
        expect(isMonthAbroad(name, language), name).toBe(true);
        expect(monthEnding(word(name), language)).toBe('');
      }
    },
  );

  it.each([
    ['juni', 'en'],
    ['june', 'en'],
    ['juni', 'und'],
    ['juni', 'fr'],
    ['', 'de'],
    ['junis', 'de'],
    ["juni'de", 'de'],
    ["marta'da", 'tr'],
    ["'de", 'tr'],
    ['ב', 'he'],
    ['constructor', 'de'],
  ])('are not: “%s” in %s', (form, language) => {
    expect(monthAbroad({ start: 0, end: form.length, form, kind: 'word' }, language)).toBeNull();
    expect(isMonthAbroad(form, language)).toBe(false);
  });

  it('are read through what is written together with them', () => {
    expect([monthAbroad(word("ekim'e"), 'tr'), monthEnding(word("ekim'e"), 'tr')]).toEqual([10, 'e']);
    expect([monthAbroad(word('ביוני'), 'he'), monthEnding(word('ביוני'), 'he')]).toEqual([6, '']);
    expect([monthAbroad(undefined, 'tr'), monthEnding(undefined, 'tr')]).toEqual([null, '']);
  });

  it('are called by their English names where no others are known', () =>
    expect([monthName(6, 'en'), monthName(6, 'und'), monthName(6, 'de-AT')]).toEqual([
      'june',
      'june',
      'juni',
    ]));
});
