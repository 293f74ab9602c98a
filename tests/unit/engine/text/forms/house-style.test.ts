import { describe, expect, it } from 'vitest';
import { gluedMeasure, isShort, styledOf } from '../../../../../src/engine/text/forms/house-style';
import { createWordForms } from '../../../../../src/engine/text/forms/word-forms';
import { wordsOf } from '../../../../../src/engine/text/forms/words';

const read = (text: string, language: string) =>
  wordsOf(text, { start: 0, end: text.length }, createWordForms(language));

/** What the pieces of a text say, and what is written out behind them. */
const said = (text: string, language = 'en'): string[] =>
  [...styledOf(text, read(text, language), language).values()].map(({ key, tail }) => key + tail);

/** Ways in which houses write one thing: a change from one to another is cosmetic. */
const SAME: readonly (readonly string[])[] = [
  ['six boats', '6 boats'],
  ['at 3.40 a.m. today', 'at 3:40am today'],
  ['at noon', 'at 12 p.m.'],
  ['on Nov. 26', 'on 26 November', 'on November 26', 'on the 26th of November'],
  ['on 2024-06-20', 'on June 20, 2024', 'on 20/06/2024'],
  ['28km away', '28 km away', '28 kilometres away'],
  ['a six-year-old boy', 'a 6-year-old boy'],
  ['in 2010-12', 'in 2010-2012'],
  ['the 1990s', 'the 1990’s', 'the ’90s'],
  ['No. 9', 'number nine'],
  ['US$4 a barrel', '$4 a barrel'],
  ['5,000 men', 'five thousand men'],
];

describe('styledOf', () => {
  it.each(SAME.map((ways) => [ways[0]!, ways] as const))(
    'says one thing of all ways to write “%s”',
    (_, ways) => {
      const keys = ways.map((way) => said(way).join(''));
      expect(keys[0]).not.toBe('');
      // A date with its year is one piece in figures and three in words.
      expect(new Set(keys.map((key) => key.replaceAll('|', ''))).size, keys.join(' / ')).toBe(1);
    },
  );

  it.each([
    ['six boats', 'seven boats'],
    ['at 3.40 a.m.', 'at 3.40 p.m.'],
    ['on 26 November', 'on 26 October'],
    ['28km away', '28 miles away'],
    ['in 2010-12', 'in 2010-13'],
    ['the 1990s', 'the 1980s'],
    ['No. 9', '9'],
    ['a six-year-old', 'a six-month-old'],
  ])('tells “%s” from “%s”', (one, other) => expect(said(one)).not.toEqual(said(other)));

  it('finds nothing in words alone', () => {
    expect(said('The court lifted the ban on the boats.')).toEqual([]);
    expect(said('They march on a well-known bridge.')).toEqual([]);
  });

  it('reads days as the language writes them', () => {
    expect(said('am 3. Mai', 'de')).toEqual(['5/3']);
    expect(said('el 3 de mayo', 'es')).toEqual(['5/3']);
  });

  it('covers words once, from left to right', () => {
    const text = 'On 26 November at 3.40 a.m. six boats sailed 28km in 2010-12.';
    const pieces = [...styledOf(text, read(text, 'en'), 'en').entries()];
    expect(pieces.length).toBeGreaterThan(4);
    let end = 0;
    for (const [at, piece] of pieces) {
      expect(piece.firstWord).toBe(at);
      expect(at).toBeGreaterThanOrEqual(end);
      expect(piece.endWord).toBeGreaterThan(at);
      end = piece.endWord;
    }
  });
});

describe('isShort', () => {
  const short = (text: string, form: string): boolean => {
    const words = read(text, 'en');
    return isShort(
      text,
      words,
      words.findIndex((word) => word.form === form),
    );
  };

  it('goes by the full stop, or by a name beside a capital', () => {
    expect(short('He met Gov. Smith', 'gov')).toBe(true);
    expect(short('He met Gov Smith', 'gov')).toBe(true);
    expect(short('Brandt & Co said', 'co')).toBe(true);
    expect(short('the gov said', 'gov')).toBe(false);
    expect(short('He met a co worker', 'co')).toBe(false);
    expect(short('He met Rector Smith', 'rector')).toBe(false);
  });

  it('takes a small v for versus, and a capital one for a name', () => {
    expect(short('Roe v Wade', 'v')).toBe(true);
    expect(short('George V Avenue', 'v')).toBe(false);
  });
});

describe('gluedMeasure', () => {
  it('parts a figure from the measure behind it', () => {
    expect(gluedMeasure('2.5km')).toEqual({ figure: '2.5', unit: 'km' });
    expect(gluedMeasure('60km/h')).toEqual({ figure: '60', unit: 'km/h' });
    expect(gluedMeasure('1990s')).toBeNull();
    expect(gluedMeasure('km')).toBeNull();
  });
});
