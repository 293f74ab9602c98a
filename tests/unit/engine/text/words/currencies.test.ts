import { describe, expect, it } from 'vitest';
import {
  areOneCurrency,
  currencyOf,
  isCurrencyCode,
  isCurrencyName,
} from '../../../../../src/engine/text/words/currencies';

describe('currencyOf', () => {
  it.each([
    ['francs', 'chf'],
    ['£', 'sterling'],
    ['dólares', 'usd'],
    ['kronor', 'sek'],
  ])('has one name for %s and %s', (form, other) => {
    expect(currencyOf(form)).not.toBe('');
    expect(currencyOf(form)).toBe(currencyOf(other));
    expect(isCurrencyName(currencyOf(form))).toBe(true);
  });

  it.each(['try', 'cop', 'won', 'real', 'people', '', 'constructor'])('has none for %s', (form) => {
    expect(currencyOf(form)).toBe('');
    expect(isCurrencyCode(form)).toBe(false);
  });
});

describe('areOneCurrency', () => {
  it.each([
    ['nok', 'sek', false],
    ['nok', 'nok', true],
    ['nok', 'kroner', true],
    ['sek', 'kroner', true],
    ['chf', 'euros', false],
    ['hkd', 'usd', false],
  ])('of %s and %s: %s', (form, other, are) => {
    expect(areOneCurrency(form, other)).toBe(are);
    expect(areOneCurrency(other, form)).toBe(are);
  });
});
