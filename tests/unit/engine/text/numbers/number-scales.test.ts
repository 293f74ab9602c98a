import { describe, expect, it } from 'vitest';
import {
  PERCENT,
  PER_CENT,
  SCALES,
  SUFFIX_SCALES,
  currencyAt,
} from '../../../../../src/engine/text/numbers/number-scales';
import { written } from '../../../../support/written';

describe('scales', () => {
  it('are a dozen or a power of ten', () => {
    for (const [word, worth] of SCALES) if (word !== 'dozen') expect(Math.log10(worth) % 1, word).toBe(0);
  });

  it('mean the same in a word and at the end of a figure', () => {
    for (const [suffix, worth] of Object.entries(SUFFIX_SCALES))
      if (SCALES.has(suffix)) expect(SCALES.get(suffix), suffix).toBe(worth);
  });
});

describe('per cent', () => {
  it('is said in one word or in two', () => {
    expect(PERCENT.test('prozent')).toBe(true);
    expect(PERCENT.test('percentage')).toBe(false);
    expect(PER_CENT.get('pour')?.test('cent')).toBe(true);
    expect(PER_CENT.get('per')?.test('person')).toBe(false);
  });
});

describe('currencyAt', () => {
  it.each([
    ['5 euros', 1, { unit: '€', endWord: 2 }],
    ["5 d'euros", 1, { unit: '€', endWord: 2 }],
    ['millones de euros', 1, { unit: '€', endWord: 3 }],
    ['mio . euro', 1, { unit: '€', endWord: 3 }],
  ])('%s', (forms, at, expected) => expect(currencyAt(written(forms), at)).toEqual(expected));

  it('does not look past the end of a sentence, nor take a pound for any word', () => {
    expect(currencyAt(written('house . euro'), 1)).toBeNull();
    expect(currencyAt(written('5 constructor'), 1)).toBeNull();
    expect(currencyAt(written('5'), 1)).toBeNull();
  });
});
