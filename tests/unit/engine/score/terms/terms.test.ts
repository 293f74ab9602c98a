import { describe, expect, it } from 'vitest';
import { termsOf } from '../../../../../src/engine/score/terms/terms';
import { createVocabulary } from '../../../../../src/engine/score/terms/vocabulary';
import { createWordForms } from '../../../../../src/engine/text/forms/word-forms';
import { wordsOf } from '../../../../../src/engine/text/forms/words';

function read(text: string, language = 'en') {
  const forms = createWordForms(language);
  return termsOf(text, wordsOf(text, { start: 0, end: text.length }, forms), forms, createVocabulary(null));
}

/** What the terms are compared by. */
const keys = (text: string, language = 'en'): string =>
  read(text, language)
    .terms.map(({ entry }) => entry.key)
    .join(' ');

describe('termsOf', () => {
  it.each([
    ['', ''],
    ['“…” — (!)', ''],
    ['The kiln, he said, cooled.', 'the kiln he said cooled'],
    ['A well-fired pot', 'a well fired pot'],
    ['They re-fired it', 'they refired it'],
    ["the potter's wheel", 'the potter wheel'],
    ["she didn't", "she didn't"],
    ["l'homme", 'homme'],
    ['the colour of clay', 'the color of clay'],
    ['Gov. Reed', 'governor reed'],
    ['the United States of America', 'the us'],
    ['the U.S. army', 'the us army'],
    ['((kiln)) [pot', 'kiln pot'],
    ['in Salem, Ore., today', 'in salem oregon today'],
  ])('%s: %s', (text, expected) => expect(keys(text)).toBe(expected));

  it.each([
    ['six pots', '6 pots'],
    ['5,000 pots', '5000 pots'],
    ['2.5km away', '2.5 km away'],
    ['in the 1990s', 'in the ’90s'],
    ['at 3.40 p.m. six pots', 'at 3:40pm 6 pots'],
    ['at noon', 'at 12 p.m.'],
    ['Pope Leo IV', 'Pope Leo 4th'],
    ['on 20/06/2024', 'on June 20 2024'],
    ['90 miles per hour', '90 mph'],
  ])('compares “%s” and “%s” by the same', (one, two) => expect(keys(one)).toBe(keys(two)));

  it.each([
    ['six pots', 'seven pots'],
    ['at 3.40 p.m.', 'at 3.40 a.m.'],
    ['5 km', '5 miles'],
    ['the 1990s', 'the 1980s'],
  ])('tells “%s” from “%s”', (one, two) => expect(keys(one)).not.toBe(keys(two)));

  it.each([
    ['The well-fired pots of the U.S. cost 5,000 crowns at 3.40 p.m. on June 20.', 'en'],
    ['2.5km west of the United States, in Salem, Ore., (!) World War II ended.', 'en'],
    ['Le potier de l’île n’a pas vendu 3,5 millions de pots.', 'fr'],
    ['Гончары продали двадцать пять горшков.', 'ru'],
    ['陶工は二十五個の壺を売った。', 'ja'],
    ['𝕂iln ﬁred e\u0301te\u0301 kiln\u200bs', 'en'],
    ['a-'.repeat(2000), 'en'],
  ])('takes words from the text in their order, each place once: %.40s', (text, language) => {
    const { terms, starts, ends } = read(text, language);
    expect([starts.length, ends.length]).toEqual([terms.length, terms.length]);
    let last = 0;
    terms.forEach((_, at) => {
      expect(starts[at]).toBeGreaterThanOrEqual(last);
      expect(ends[at]).toBeGreaterThan(starts[at]!);
      last = ends[at]!;
    });
    expect(last).toBeLessThanOrEqual(text.length);
  });

  it('tells where each part of a hyphenated word stands', () => {
    const text = 'A well-fired pot';
    const { starts, ends } = read(text);
    expect(starts.map((start, at) => text.slice(start, ends[at]))).toEqual(['A', 'well', 'fired', 'pot']);
  });

  it('tells a date in figures by month, day and year, wherever these stand', () => {
    const text = 'on 20/06/2024 here';
    const { starts, ends } = read(text);
    expect(starts.map((start, at) => text.slice(start, ends[at]))).toEqual([
      'on',
      '06',
      '20',
      '2024',
      'here',
    ]);
  });

  it('tells how each is written', () => {
    const written = (text: string): string[] =>
      read(text).terms.map(({ form, capital, upper, acronym }) =>
        [form, capital && 'capital', upper && 'upper', acronym && 'acronym'].filter(Boolean).join(' '),
      );
    expect(written('Reed met Orsk and the WHO.')).toEqual([
      'reed upper',
      'met',
      'orsk capital upper',
      'and',
      'the',
      'who capital upper acronym',
    ]);
    expect(written('“Reed: Orsk')).toEqual(['reed upper', 'orsk upper']);
  });

  it('keeps the number of what was read as one', () => {
    expect(read('Five pots, 3.5 million pots').terms.map(({ value }) => value)).toEqual([
      5,
      undefined,
      3_500_000,
      undefined,
    ]);
  });

  it('shares a term among all places where a word stands in that way', () => {
    const { terms } = read('A pot, a pot and 5 pots and 5 Pots');
    expect(terms[1]).toBe(terms[3]);
    expect(terms[5]).toBe(terms[8]);
    expect(terms[6]).not.toBe(terms[9]);
    expect(terms[6]!.entry).toBe(terms[9]!.entry);
  });
});
