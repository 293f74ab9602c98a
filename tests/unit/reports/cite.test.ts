import { expect, it } from 'vitest';
import { cite } from '../../../src/reports/cite';

it.each([
  [[], ''],
  [[4], '¶4'],
  [[4, 5, 9], '¶4–5, 9'],
  [[9, 5, 4, 5], '¶4–5, 9'],
])('paragraphs %j are cited as %s', (numbers, cited) => {
  expect(cite(numbers)).toBe(cited);
});
