import { describe, expect, it } from 'vitest';
import { editsBetween } from './support';

const phrases = (one: string, two: string): string => editsBetween(one, two).phrases;

describe('a range', () => {
  it.each([
    [
      'Growth was 6 to 8 percent this year.',
      'Growth was 6-8% this year.',
      'Growth was {6 to 8 percent~6-8%:cosmetic} this year.',
    ],
    [
      'Between 9 and 11% of them left.',
      'Between 9% and 11% of them left.',
      'Between {9~9%:cosmetic} and 11% of them left.',
    ],
  ])('is one in two styles: %s', (one, two, expected) => {
    expect(phrases(one, two)).toBe(expected);
  });

  it('is not its first figure alone', () =>
    expect(phrases('Growth was 6 percent this year.', 'Growth was 6-8% this year.')).toBe(
      'Growth was [6 percent/6-8%] this year.',
    ));
});
