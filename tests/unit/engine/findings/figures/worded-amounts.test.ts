import { describe, expect, it } from 'vitest';
import type { Placed } from '../../../../../src/engine/findings/figures/placed';
import { articleAmounts, wordedAmounts } from '../../../../../src/engine/findings/figures/worded-amounts';
import { readAs } from '../../../../support/alarms';

/** Amounts as `1.5 year: a year and a half`. */
const amounts = (sentence: string, read: 'worded' | 'article' = 'worded'): string[] => {
  const { tokens, classes, version } = readAs('a', sentence);
  const found: Placed[] =
    read === 'worded' ? wordedAmounts(tokens[0] ?? [], classes[0] ?? 0) : articleAmounts(tokens[0] ?? []);
  return found.map(({ values, measure, figure }) => {
    const words = version.text.slice(figure.start, figure.end);
    return `${values.join('/')} ${measure}: ${words}`;
  });
};

describe('an amount that no figure tells', () => {
  it.each([
    ['It took a year and a half.', '1.5 year: a year and a half'],
    ['It took half an hour.', '0.5 hour: half an hour'],
    ['Half an hour passed.', '0.5 hour: Half an hour'],
    ['It took a half hour.', '0.5 hour: a half hour'],
    ['It rang on the half hour.', '0.5 hour: the half hour'],
    ['It took three quarters of an hour.', '0.75 hour: three quarters of an hour'],
    ['It took a quarter of an hour.', '0.25 hour: a quarter of an hour'],
    ['It rose a quarter of a percentage point.', '0.25 points: a quarter of a percentage point'],
    ['It took a fortnight.', '2 week: a fortnight'],
    ['The next fortnight was wet.', '2 week: fortnight'],
  ])('%s', (sentence, amount) => expect(amounts(sentence)).toEqual([amount]));

  it.each(['It took an hour.', 'It took half the money.', 'A year and a day passed.', 'The first quarter was wet.', 'Half (an hour) passed.', ''])(
    'is none in “%s”',
    (sentence) => expect(amounts(sentence)).toEqual([]),
  ); // prettier-ignore

  it('asks nothing where no word of a period stands', () => {
    expect(wordedAmounts(readAs('a', 'It took half an hour.').tokens[0]!, 0)).toEqual([]);
  });
});

describe('one of a measure', () => {
  it.each([
    ['It took a year.', '1 year: a year'],
    ['It was more than a mile away.', '1 mile: a mile'],
    ['An hour passed.', '1 hour: An hour'],
  ])('%s', (sentence, amount) => expect(amounts(sentence, 'article')).toEqual([amount]));

  it.each(['It took half an hour.', 'It took a year and a half.', 'It took three quarters of an hour.', 'It took a clerk.', 'It took a', ''])(
    'is none in “%s”',
    (sentence) => expect(amounts(sentence, 'article')).toEqual([]),
  ); // prettier-ignore
});
