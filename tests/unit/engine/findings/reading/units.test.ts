import { describe, expect, it } from 'vitest';
import {
  isAge,
  isRound,
  kindOf,
  rateAfter,
  unitAfter,
} from '../../../../../src/engine/findings/reading/units';
import { alarms, readAs } from '../../../../support/alarms';

/** The tokens of a sentence and where its first figure stands. */
function figureIn(sentence: string) {
  const tokens = readAs('a', sentence).tokens[0]!;
  return { tokens, at: tokens.findIndex(({ kind }) => kind === 'figure') };
}

describe('rateAfter', () => {
  const rate = (sentence: string): string => {
    const { tokens, at } = figureIn(sentence);
    return rateAfter(tokens, at, tokens[at]!.end).per;
  };

  it.each([
    ['It sells 500 cars a week.', 'It sells 500 cars weekly.'],
    ['It grew 6 percent more a year.', 'It grew 6 percent annually.'],
    ['It sells 500 per month.', 'It sells 500 monthly.'],
  ])('is the same of “%s” and “%s”', (one, other) => {
    expect(rate(one)).not.toBe('');
    expect(rate(one)).toBe(rate(other));
  });

  it.each([
    'It sold 500 cars a week later.',
    'It sold 500 cars an hour ago.',
    'It sold 500 cars, a week after that.',
    'It sold 500 cars in May.',
  ])('is none in “%s”', (sentence) => expect(rate(sentence)).toBe(''));

  it('is no property that every object has', () => {
    for (const word of ['constructor', 'valueOf', 'toString'])
      expect(rate(`They won 5 ${word} titles.`)).toBe('');
    expect(alarms('They won 5 constructor titles there.', 'They won 5 driver titles there.')).not.toContain(
      'number-changed',
    );
  });
});

describe('unitAfter', () => {
  const unit = (sentence: string, short = false): string => {
    const { tokens, at } = figureIn(sentence);
    return unitAfter(tokens, at, short);
  };

  it('tells points from per cent, and a tonne from a ton', () => {
    expect(unit('It fell by 2 percentage points.')).toBe('points');
    expect(unit('It fell by 25 basis points.')).toBe('bp');
    expect(unit('It took 3 tonnes of sand.')).toBe('tonne');
    expect(unit('It took 3 metric tons of sand.')).toBe('tonne');
    expect(unit('It took 3 tons of sand.')).not.toBe('tonne');
  });

  it('has one name for a measure in its forms', () => {
    expect(unit('It ran 3 miles there.')).toBe(unit('It ran 1 mile there.'));
    expect(unit('It saw 3 boats there.')).toBe('');
    expect(unit('It jumped 2.4m there.', true)).toBe('meter');
  });
});

describe('isAge', () => {
  const age = (sentence: string, afterName = false): boolean => {
    const { tokens, at } = figureIn(sentence);
    return isAge(tokens, at, afterName);
  };

  it.each([
    'He is 54 years old.',
    'The man, aged 54, left.',
    'He died at the age of 54.',
    'She was 93 and died.',
    'Roe, who is 54, left.',
  ])('%s', (sentence) => expect(age(sentence)).toBe(true));

  it('is a figure between marks behind a name alone', () => {
    expect(age('Anna Voss, 54, said so.', true)).toBe(true);
    expect(age('Anna Voss (54) said so.', true)).toBe(true);
    expect(age('Anna Voss, 54, said so.')).toBe(false);
  });

  it.each(['He was 54 metres away.', 'It turned 54 boats round.', 'The ship was 54 years late.'])(
    '“%s” tells none',
    (sentence) => expect(age(sentence)).toBe(false),
  );
});

describe('kindOf', () => {
  it('is what a unit measures, and money for the rest', () => {
    expect(['age', '%', '$'].map(kindOf)).toEqual(['age', 'share', 'money']);
  });
});

describe('isRound', () => {
  const round = (sentence: string): boolean => {
    const { tokens, at } = figureIn(sentence);
    return isRound(tokens, at);
  };

  it.each([
    'Arden are in the last eight.',
    'Kolar reached the last 16 in Lisbon.',
    'It is the last four of the cup.',
  ])('%s', (sentence) => expect(round(sentence)).toBe(true));

  it.each([
    'It rained in the last eight days.',
    'The last six of the houses fell.',
    'There were eight of them.',
  ])('and not: %s', (sentence) => expect(round(sentence)).toBe(false));
});
