import { describe, expect, it } from 'vitest';
import { periodOf, sameFigure } from '../../../../../src/engine/findings/figures/conversions';
import { readAs } from '../../../../support/alarms';
import { figuresOf, viewed } from '../../../../support/linked-sides';

/** Whether the first figures of two sentences come to the same. */
const same = (one: string, two: string): boolean => {
  const { view, from, to } = viewed(one, two);
  return sameFigure(view, figuresOf(from)[0]!, figuresOf(to)[0]!);
};

describe('sameFigure', () => {
  it.each([
    ['in another style', 'It holds 5,000 litres.', 'It holds five thousand litres.'],
    ['whatever the unit', 'It ran 100 miles.', 'It ran 100 hours.'],
    ['as a share', 'A third of them left.', 'It was 33 percent of them.'],
    ['in another unit', 'It ran 100 miles.', 'It ran 161 kilometres.'],
    ['on another scale', 'It was 25 degrees Celsius.', 'It was 77 degrees Fahrenheit.'],
    ['roughly', 'It took 19 days.', 'It took almost three weeks.'],
    ['roughly, from above', 'It took 23 days.', 'It took more than three weeks.'],
    ['between weeks and months', 'It took 12 weeks.', 'It took three months.'],
    ['spread over its years', 'It gets $90m over ten years.', 'It gets $9m a year.'],
    ['in two units, by the first', 'It took two minutes and 14 seconds.', 'It took 134 seconds.'],
    ['in two units side by side', 'It is six feet four inches high.', 'It is 76 inches high.'],
    ['a share told in two numbers', 'Six in ten voters came.', 'It was 60 percent of voters.'],
  ])('%s: %s / %s', (_, one, two) => {
    expect(same(one, two)).toBe(true);
    expect(same(two, one)).toBe(true);
  });

  it.each([
    ['another value', 'It holds 5,000 litres.', 'It holds 6,000 litres.'],
    ['another share', 'A third of them left.', 'It was 35 percent of them.'],
    ['beyond a twentieth', 'It ran 100 miles.', 'It ran 180 kilometres.'],
    ['roughly, and no word says so', 'It took 17 days.', 'It took three weeks.'],
    ['on the wrong side', 'It took 25 days.', 'It took almost three weeks.'],
    ['another temperature', 'It was 25 degrees Celsius.', 'It was 70 degrees Fahrenheit.'],
    ['in two units', 'It took two minutes and 14 seconds.', 'It took 154 seconds.'],
    ['in two units of two measures', 'It took two hours and 14 miles.', 'It took 134 minutes.'],
    ['spread over other years', 'It gets $90m over ten years.', 'It gets $10m a year.'],
  ])('is not %s: %s / %s', (_, one, two) => {
    expect(same(one, two)).toBe(false);
    expect(same(two, one)).toBe(false);
  });
});

describe('the smaller part of two units', () => {
  const second = (one: string, two: string): boolean => {
    const { view, from, to } = viewed(one, two);
    return sameFigure(view, figuresOf(from)[1]!, figuresOf(to)[0]!);
  };

  it('comes to the whole with the larger one before it', () => {
    expect(second('It took three hours, 20 minutes.', 'It took 200 minutes.')).toBe(true);
    expect(second('It took three hours, 20 minutes.', 'It took 220 minutes.')).toBe(false);
    expect(second('It took three minutes of 20 hours.', 'It took 200 minutes.')).toBe(false);
  });
});

it.each([
  ['Wages grew 9 percent over two years.', { count: 2, measure: 'year' }],
  ['It paid $90m over a period of ten years.', { count: 10, measure: 'year' }],
  ['It paid $90m during the next six months.', { count: 6, measure: 'month' }],
  ['It paid $90m over the years.', null],
  ['It paid $90m and, over ten years, grew.', null],
  ['It paid $90m in ten towns.', null],
  ['It paid $90m', null],
])('periodOf: %s', (sentence, period) => {
  const reading = readAs('a', sentence);
  const found = periodOf(reading.tokens.flat(), figuresOf(reading)[0]!);
  expect(found && { count: found.count, measure: found.measure }).toEqual(period);
});
