import { describe, expect, it } from 'vitest';
import {
  attachedAbroad,
  bareFigure,
  gluedTo,
  halfAbroad,
  isPercentBefore,
} from '../../../../../src/engine/text/numbers/number-attached';
import { written } from '../../../../support/written';

describe('figures with small words written together with them', () => {
  it.each([
    ['he', 'ב-3', '3', 'ב'],
    ['tr', "2024'te", '2024', 'te'],
    ['fr', '3e', '3', 'e'],
    ['ru', '5-го', '5', 'го'],
    ['en', '3rd', '3rd', ''],
    ['fr', '1er', '1', ''],
  ])('%s: %s', (language, form, figure, glued) => {
    expect(bareFigure(form, language)).toBe(figure);
    expect(gluedTo(form, figure)).toBe(glued);
  });
});

describe('attachedAbroad', () => {
  it.each([
    ['es', 'primero de enero', 1, 1],
    ['fr', 'premier janvier', 1, 1],
    ['ar', 'العاشر من أكتوبر', 10, 1],
    ['ko', '15일부터', 15, 1],
  ])('%s: %s', (language, words, value, endWord) =>
    expect(attachedAbroad(written(words), 0, language)).toMatchObject({ value, endWord }),
  );

  it('takes the word for the first of a month only before a month', () => {
    expect(attachedAbroad(written('premier ministre'), 0, 'fr')).toBeNull();
    expect(attachedAbroad(written('primero de todos'), 0, 'es')).toBeNull();
  });

  it('reads thousands behind a Hebrew preposition, whose comma cuts them', () => {
    const words = [
      { start: 0, end: 3, form: 'כ-4', kind: 'word' },
      { start: 3, end: 4, form: ',', kind: 'punctuation' },
      { start: 4, end: 7, form: '000', kind: 'number' },
    ] as const;
    expect(attachedAbroad(words, 0, 'he')).toMatchObject({ value: 4000, endWord: 3, glued: 'כ' });
  });

  it('has nothing to do in English', () => {
    expect(attachedAbroad(written('first of may'), 0, 'en')).toBeNull();
  });
});

describe('words beside a number', () => {
  it('say per cent before it in Turkish alone', () => {
    expect(isPercentBefore(written('yüzde 45'), 1, 'tr')).toBe(true);
    expect(isPercentBefore(written('yüzde 45'), 1, 'en')).toBe(false);
    expect(isPercentBefore(written('onda 45'), 1, 'tr')).toBe(false);
  });

  it('say “and a half” behind it', () => {
    expect(halfAbroad(written('dos y media'), 1)).toBe(2);
    expect(halfAbroad(written('два с половиной'), 1)).toBe(2);
    expect(halfAbroad(written('dos y tres'), 1)).toBe(0);
  });
});
