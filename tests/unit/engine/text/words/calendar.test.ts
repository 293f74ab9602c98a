import { describe, expect, it } from 'vitest';
import { formOf } from '../../../../../src/engine/text/forms/words';
import {
  ANY_WEEKDAY_ABROAD,
  MONTHS,
  SHORT_MONTHS,
  WEEKDAYS,
  WEEKDAYS_ABROAD,
} from '../../../../../src/engine/text/words/calendar';

const upTo = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, n) => first + n);

describe('the calendar', () => {
  it('numbers months from 1 and days from Monday', () => {
    expect([...MONTHS.values()]).toEqual(upTo(1, 12));
    expect([MONTHS.get('january'), MONTHS.get('december')]).toEqual([1, 12]);
    expect([...WEEKDAYS.values()]).toEqual(upTo(0, 6));
    expect([WEEKDAYS.get('monday'), WEEKDAYS.get('sunday')]).toEqual([0, 6]);
  });

  it('has a short form of every month but May, which is its beginning', () => {
    expect(new Set(SHORT_MONTHS.values())).toEqual(
      new Set([...MONTHS.keys()].filter((name) => name !== 'may')),
    );
    for (const [short, month] of SHORT_MONTHS) expect(month.startsWith(short), short).toBe(true);
  });

  it.each([...WEEKDAYS_ABROAD])('has all days of the week in %s, as words are compared', (_, days) => {
    expect(new Set(days.values())).toEqual(new Set(upTo(0, 6)));
    for (const day of days.keys()) {
      expect(formOf(day)).toBe(day);
      expect(ANY_WEEKDAY_ABROAD.has(day), day).toBe(true);
    }
  });

  it('knows German days with their part', () => {
    expect(WEEKDAYS_ABROAD.get('de')!.get('dienstagabend')).toBe(1);
    expect(WEEKDAYS_ABROAD.get('de')!.get('sonnabend')).toBe(5);
  });
});
