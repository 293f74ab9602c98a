import { describe, expect, it } from 'vitest';
import { isPartOf, swallowedParts } from '../../../../../src/engine/findings/figures/parts-of-wholes';
import { readAs } from '../../../../support/alarms';
import { figuresOf, viewed } from '../../../../support/linked-sides';

/** Parts that became wholes, as `part / whole confidence`. */
const swallowed = (one: string, two: string, dependent = true): string[] => {
  const { view, from, to } = viewed(one, two);
  return swallowedParts(view, figuresOf(from), figuresOf(to), dependent).map(
    ({ a, b, confidence }) => `${one.slice(a.start, a.end)} / ${two.slice(b.start, b.end)} ${confidence}`,
  );
};

describe('a part that became the whole', () => {
  const part = 'The jury convicted the clerk on 14 of 17 counts of fraud on Monday.';

  it.each([
    ['The jury convicted the clerk on all 17 counts of fraud on Monday.', '14 of 17 / all 17 0.8'],
    ['The jury convicted the clerk on each of the 17 counts of fraud on Monday.', '14 of 17 / each of the 17 0.8'],
    ['The jury convicted the clerk on 17 counts of fraud on Monday.', '14 of 17 / 17 0.6'],
  ])('%s', (whole, told) => {
    expect(swallowed(part, whole)).toEqual([told]);
  }); // prettier-ignore

  it('and back, where all is said', () => {
    expect(swallowed('The jury convicted the clerk on all 17 counts of fraud on Monday.', part)).toEqual([
      'all 17 / 14 of 17 0.8',
    ]);
    expect(swallowed('The jury convicted the clerk on 17 counts of fraud on Monday.', part)).toEqual([]);
  });

  it('is told of the bare whole only where one text draws on the other', () => {
    const bare = 'The jury convicted the clerk on 17 counts of fraud on Monday.';
    expect(swallowed(part, bare, false)).toEqual([]);
    expect(swallowed(part, bare.replace('17', 'all 17'), false)).toHaveLength(1);
  });

  it.each([
    ['nearly all', 'The jury convicted the clerk on nearly all 17 counts of fraud on Monday.'],
    ['the part as well', 'The jury convicted the clerk on 14 of the 17 counts of fraud on Monday.'],
    ['the part in other words', 'Of all 17 counts of fraud the jury convicted the clerk on 14 on Monday.'],
    ['a share', 'The jury convicted the clerk on most of 17 counts of fraud on Monday.'],
    ['another whole', 'The jury convicted the clerk on all 18 counts of fraud on Monday.'],
    ['no figure', 'The jury convicted the clerk of fraud on Monday.'],
    ['nothing', ''],
  ])('none where there is: %s', (_, other) => {
    expect(swallowed(part, other)).toEqual([]);
    expect(swallowed(other, part)).toEqual([]);
  });
});

it.each([
  ['It was 14 of the 17.', true],
  ['It was 14 out of 17.', true],
  ["It was 14 of last year's 17.", true],
  ["It was 14 of the county council's 17.", true],
  ["It was 14 of the books that the clerk had bought at the library's 17.", false],
  ['It was 14 fraud counts out of 17.', true],
  ['It was 14 counts that few had ever heard of out of 17.', false],
  ['It was 14 and 17.', false],
  ['It was 14 counts of 17.', false],
  ['It was 14 of its clerks and 17 cooks.', false],
  ['It was 14 km of 17 km.', false],
])('isPartOf: %s', (sentence, is) => {
  const reading = readAs('a', sentence);
  const [part, whole] = figuresOf(reading);
  expect(isPartOf(reading.tokens.flat(), part!, whole!)).toBe(is);
  expect(isPartOf(reading.tokens.flat(), whole!, part!)).toBe(is);
});
