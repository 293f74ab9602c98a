import { describe, expect, it } from 'vitest';
import { formOf } from '../../../../../src/engine/text/forms/words';
import {
  BEGIN_WITH_TABLES,
  type NumberWords,
  numberWordsOf,
} from '../../../../../src/engine/text/numbers/number-words-tables';

const TABLES = ['ru', 'pl', 'tr', 'he', 'hi', 'pt'].map((language): [string, NumberWords] => [
  language,
  numberWordsOf(language)!,
]);

describe('numberWordsOf', () => {
  it('knows no language whose numbers are one word, nor one that it was not told of', () => {
    expect(['en', '', 'xx', 'constructor'].map(numberWordsOf)).toEqual([null, null, null, null]);
  });

  it.each([
    ['ru', 'семь', 7],
    ['ru', 'четырьмя', 4],
    ['ru', 'шестьсот', 600],
    ['pl', 'dwunastu', 12],
    ['pl', 'trzysta', 300],
    ['tr', 'seksen', 80],
    ['he', 'תשעים', 90],
    ['hi', 'सत्ताईस', 27],
    ['hi', 'नब्बे', 90],
    ['pt', 'dezenove', 19],
    ['pt', 'seiscentas', 600],
  ])('%s: %s is %i', (language, word, value) =>
    expect(numberWordsOf(language)!.numbers.get(word)).toBe(value),
  );

  it('has a word of its own in Hindi for each number up to a hundred', () => {
    const values = new Set(numberWordsOf('hi')!.numbers.values());
    expect(Array.from({ length: 99 }, (_, n) => n + 1).filter((value) => !values.has(value))).toEqual([]);
  });

  it.each(TABLES)('has words as they are compared in %s, none of which is two things', (_, words) => {
    const all = [...words.numbers.keys(), ...words.scales.keys()];
    expect(all.filter((word) => word === '' || /\s/.test(word))).toEqual([]);
    expect(all.filter((word) => formOf(word) !== word)).toEqual([]);
    expect([...words.numbers.keys()].filter((word) => words.scales.has(word))).toEqual([]);
  });

  it.each(TABLES)('counts up to ten and by tens in %s', (_, words) => {
    const values = new Set(words.numbers.values());
    const due = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30, 40, 50, 60, 70, 80, 90];
    expect(due.filter((value) => !values.has(value))).toEqual([]);
    expect([...words.scales.values()].filter((value) => value < 100)).toEqual([]);
  });

  it.each(TABLES)('lets scales alone stand alone in %s', (_, { alone, scales }) =>
    expect([...alone].filter((word) => !scales.has(word))).toEqual([]),
  );

  it.each(TABLES)('lets a number of %s begin with its numbers and what stands alone', (_, words) => {
    const begin = [...words.numbers.keys(), ...words.alone];
    expect(begin.filter((word) => !BEGIN_WITH_TABLES.has(word))).toEqual([]);
  });
});

it('no number begins with nothing', () => expect(BEGIN_WITH_TABLES.has('')).toBe(false));
