import { describe, expect, it } from 'vitest';
import { findingsBetween } from '../../../../support/alarms';

const told = (a: string, b: string): string[] =>
  findingsBetween(a, b)
    .filter(({ type }) => type === 'number-changed')
    .map(({ message }) => message);

/** Somebody and what is told of him next. */
const story = (who: string, name: string): string =>
  `${who} was charged on Tuesday with the theft of nine looms from the mill in Arden. ${name} arrested at the quay after a long search.`;

describe('an age that went to the next sentence', () => {
  it.each([
    ['in front of the noun', story('A 34-year-old weaver', 'Derek Pratt was'), story('A weaver', 'Derek Pratt, 43, was'), '43'],
    ['behind it', story('A weaver aged 34', 'Derek Pratt was'), story('A weaver', 'Derek Pratt, 43, was'), '43'],
    ['in a clause', story('A 34-year-old weaver', 'Derek Pratt was'), story('A weaver', 'Derek Pratt, who is 43, was'), '43'],
  ])('is told where it is another: %s', (_, a, b, is) => {
    expect(told(a, b)).toHaveLength(1);
    expect(told(a, b)[0]).toContain(`“${is}”`);
    expect(told(b, a)).toHaveLength(1);
  }); // prettier-ignore

  it.each([
    ['the same', story('A 34-year-old weaver', 'Derek Pratt was'), story('A weaver', 'Derek Pratt, 34, was')],
    ['of somebody with an office', story('A 34-year-old weaver', 'Sheriff Derek Pratt was'), story('A weaver', 'Sheriff Derek Pratt, 43, was')],
    ['of somebody else', story('A 34-year-old weaver', 'Derek Pratt, the smith, was'), story('A weaver', 'Derek Pratt, 43, the smith, was')],
    ['of a woman and a man', story('A 34-year-old woman', 'Derek Pratt, who lost his way, was'), story('A woman', 'Derek Pratt, 43, who lost his way, was')],
    ['of one of two', story('A 34-year-old weaver and a man', 'Derek Pratt was'), story('A weaver and a man', 'Derek Pratt, 43, was')],
    ['of his father', story('A 34-year-old weaver', 'His father, Derek Pratt, was'), story('A weaver', 'His father, Derek Pratt, 63, was')],
  ])('is not told: %s', (_, a, b) => {
    expect(told(a, b)).toEqual([]);
    expect(told(b, a)).toEqual([]);
  }); // prettier-ignore
});
