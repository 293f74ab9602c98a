import { describe, expect, it } from 'vitest';
import { findingsBetween } from '../../../../support/alarms';

const told = (one: string, two: string): string[] =>
  findingsBetween(one, two)
    .filter(({ type }) => type === 'number-changed')
    .map(({ message }) => message);

describe('one of a measure that only its article tells', () => {
  it.each([
    ['The voucher is valid for three months.', 'The voucher is valid for a year.', 'The figure “three months” became “a year”.'],
    ['The search lasted an hour before she was found.', 'The search lasted four hours before she was found.', 'The figure “an hour” became “four hours”.'],
    ['The village lies a mile from the border.', 'The village lies ten miles from the border.', 'The figure “a mile” became “ten miles”.'],
    ['The choir meets twice a week in the chapel.', 'The choir meets twice a month in the chapel.', 'The figure “a week” became “a month”.'],
  ])('%s → %s', (one, two, message) => {
    expect(told(one, two)).toEqual([message]);
  }); // prettier-ignore

  it.each([
    ['The lease runs for twelve months.', 'The lease runs for a year.'],
    ['He worked there for three years and left a year ago.', 'He worked there for three years.'],
    ['Rain fell for two days, a year after the last flood.', 'A year after the last flood, rain fell for two days.'],
    ['Pay rose 3 percent over two years.', 'Pay rose 1.5 percent a year over two years.'],
  ])('is no other amount: %s → %s', (one, two) => {
    expect(told(one, two)).toEqual([]);
  }); // prettier-ignore
});
