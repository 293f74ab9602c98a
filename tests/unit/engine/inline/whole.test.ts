import { describe, expect, it } from 'vitest';
import { isNamePart, unitAround } from '../../../../src/engine/inline/whole';
import { sidesOf } from './support';

const tokensOf = (text: string) => {
  const { a, textA } = sidesOf(text, '');
  const find = (word: string) => a.findIndex(({ start, end }) => textA.slice(start, end) === word);
  return { a, textA, find };
};

describe('isNamePart', () => {
  it('is a word with a capital, not at the head of a sentence alone', () => {
    const { a, textA, find } = tokensOf('Boats left York for New Quay in 1911.');
    const names = ['Boats', 'left', 'York', 'New', 'Quay', '1911'].filter((word) =>
      isNamePart(a, textA, find(word)),
    );
    expect(names).toEqual(['York', 'New', 'Quay']);
  });

  it('is a word at the head where the next has a capital, too, a quotation opening like a sentence', () => {
    const { a, textA, find } = tokensOf('Anna Roe said: “Boats left.”');
    expect(isNamePart(a, textA, find('Anna'))).toBe(true);
    expect(isNamePart(a, textA, find('Boats'))).toBe(false);
  });
});

describe('unitAround', () => {
  const around = (text: string, word: string, bounds = { from: 0, to: Infinity }): string => {
    const { a, textA, find } = tokensOf(text);
    const at = find(word);
    const { from, to } = unitAround(a, textA, { from: at, to: at + 1 }, bounds);
    return textA.slice(a[from]!.start, a[to - 1]!.end);
  };

  it.each([
    ['He met Anna Maria Roe there.', 'Maria', 'Anna Maria Roe'],
    ['He met Otto von Bismarck there.', 'Bismarck', 'Otto von Bismarck'],
    ['He met Bank of England staff.', 'Bank', 'Bank of England'],
    ['It cost CHF 58 there.', '58', 'CHF 58'],
    ['It cost 58 francs there.', '58', '58 francs'],
    ['He saw boats there.', 'boats', 'boats'],
  ])('of “%s” and %s is “%s”', (text, word, whole) => expect(around(text, word)).toBe(whole));

  it('stays within its bounds and its sentence', () => {
    expect(around('He met Anna Maria Roe there.', 'Maria', { from: 3, to: 5 })).toBe('Maria Roe');
    expect(around('He met Anna.|Maria Roe left.', 'Anna')).toBe('Anna');
  });
});
