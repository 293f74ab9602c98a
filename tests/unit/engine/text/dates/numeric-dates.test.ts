import { describe, expect, it } from 'vitest';
import { numericDate } from '../../../../../src/engine/text/dates/numeric-dates';

const read = (form: string, language = 'en'): string | null => {
  const date = numericDate(form, language);
  return date && `${date.year}-${date.month}-${date.day}`;
};

describe('numericDate', () => {
  it.each([
    ['2024-06-20', 'en', '2024-6-20'],
    ['2024/6/2', 'und', '2024-6-2'],
    ['20/06/2024', 'en', '2024-6-20'],
    ['06/20/2024', 'en', '2024-6-20'],
    ['03.04.2024', 'en', '2024-4-3'],
    ['03/04/2024', 'en-US', '2024-3-4'],
    ['03/04/2024', 'en-PH', '2024-3-4'],
    ['03/04/2024', 'en-GB', '2024-4-3'],
    ['03/04/2024', 'fr', '2024-4-3'],
    ['05/05/2024', 'en', '2024-5-5'],
  ])('%s in %s', (form, language, expected) => expect(read(form, language)).toBe(expected));

  it('leaves open what only a region could decide', () => {
    expect(read('03/04/2024', 'en')).toBeNull();
    expect(read('03/04/2024', 'und')).toBeNull();
  });

  it.each(['2024-13-01', '2024-00-10', '32/01/2024', '2024-06/20', '20-06.2024', '20/06/24', '2024-06-201'])(
    '“%s” is no date',
    (form) => expect(read(form)).toBeNull(),
  );

  it('says where year, month and day stand in the word', () => {
    for (const form of ['2024-06-20', '20.6.2024', '06/20/2024']) {
      const { year, month, day, at } = numericDate(form, 'en')!;
      for (const [value, { start, end }] of [
        [year, at.year],
        [month, at.month],
        [day, at.day],
      ] as const)
        expect(Number(form.slice(start, end)), form).toBe(value);
    }
  });
});
