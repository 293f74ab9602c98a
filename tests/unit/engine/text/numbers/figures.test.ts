import { describe, expect, it } from 'vitest';
import { figureOf } from '../../../../../src/engine/text/numbers/figures';

describe('figureOf', () => {
  it.each([
    ['5,000', 'en', 5000],
    ['5.000', 'de', 5000],
    ['5.000,5', 'de', 5000.5],
    ['5,000.5', 'en', 5000.5],
    ['1,234,567', 'en', 1_234_567],
    ['2,5', 'en', 2.5],
    ['2.5', 'de', 2.5],
    ['-5', 'en', -5],
    ['2.5bn', 'en', 2.5e9],
    ['3k', 'en', 3000],
    ['2 1/2', 'en', 2.5],
    ['٥٠٠', 'ar', 500],
    ['३००', 'hi', 300],
    ["5'000", 'de', 5000],
    ['5 000', 'fr', 5000],
  ])('%s (%s) is %f', (form, language, value) => expect(figureOf(form, language)?.value).toBe(value));

  it.each([
    ['$5', '$'],
    ['5€', '€'],
    ['50%', '%'],
    ['50٪', '%'],
    ['5', ''],
  ])('%s has the unit “%s”', (form, unit) => expect(figureOf(form, 'en')?.unit).toBe(unit));

  it('tells ordinals', () => {
    expect(figureOf('20th', 'en')).toEqual({ value: 20, unit: '', ordinal: true });
    expect(figureOf('20', 'en')?.ordinal).toBe(false);
  });

  it.each(['12:30', '3-2', '1.2.3', '192.168.0.1', '5x', 'm5', ''])('“%s” is no plain number', (form) =>
    expect(figureOf(form, 'en')).toBeNull(),
  );

  it('reads what it writes, in both ways of grouping', () => {
    for (const value of [7, 1234, 98_765, 1_000_000, 1234.5]) {
      expect(figureOf(value.toLocaleString('en-US'), 'en')?.value).toBe(value);
      expect(figureOf(value.toLocaleString('de-DE'), 'de')?.value).toBe(value);
    }
  });
});
