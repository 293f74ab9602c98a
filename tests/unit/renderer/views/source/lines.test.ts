import { expect, it } from 'vitest';
import { linesFromRight, linesOf } from '../../../../../src/renderer/views/source/lines';

it('finds the lines that run from right to left, by most of their letters', () => {
  const text = 'English first\r\nSolarTech GmbH ستبدأ التشغيل التجريبي في مارس\n\n2030\nסוף';
  const lines = (language: string) =>
    linesFromRight(text, linesOf(text), language).map(({ startLineNumber }) => startLineNumber);
  expect(lines('en')).toEqual([2, 5]);
  expect(lines('ar')).toEqual([2, 4, 5]);
  const [range] = linesFromRight(text, linesOf(text), 'en');
  expect(range).toEqual({ startLineNumber: 2, startColumn: 1, endLineNumber: 2, endColumn: 46 });
});
