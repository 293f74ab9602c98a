import { describe, expect, it } from 'vitest';
import {
  becameFinding,
  figureFinding,
  told,
  withUnit,
} from '../../../../../src/engine/findings/figures/told-figures';
import { readAs } from '../../../../support/alarms';
import { figuresOf } from '../../../../support/linked-sides';

const only = (sentence: string) => {
  const reading = readAs('a', sentence);
  return { reading, item: figuresOf(reading)[0]! };
};

describe('told', () => {
  it.each([
    ['It cost $5m.', '$5m'],
    ['It rose 5 percent.', '5 percent'],
    ['It fell by 2 percentage points.', '2 percentage points'],
    ['It ran 1,200 kilometres per hour.', '1,200 kilometres per hour'],
    ['It burned at 100 °C there.', '100 °C'],
    ['It was 20° in the shade.', '20°'],
    ['It was 20°.', '20°'],
    ['It burned at 100 degrees Celsius there.', '100 degrees Celsius'],
    ['It was minus 5 degrees outside.', 'minus 5 degrees'],
    ['She earns £4,200 a week here.', '£4,200 a week'],
    ['It took a year and a half.', 'a year and a half'],
    ['The 5 clerks came.', '5'],
    ['It weighs 3', '3'],
    ['It took two more weeks.', 'two more weeks'],
    ['It took two more clerks.', 'two'],
  ])('%s: %s', (sentence, words) => {
    const { reading, item } = only(sentence);
    expect(told(reading, item)).toBe(words);
  });
});

it.each([
  ['It rose 5 percent there.', '5 percent'],
  ['It ran 5 miles there.', '5 miles'],
  ['She earns £4,200 a week here.', '£4,200 a week'],
])('withUnit ends with the unit: %s', (sentence, words) => {
  const { start, end } = withUnit(sentence, only(sentence).item);
  expect(sentence.slice(start, end)).toBe(words);
});

it('tells what became of a figure, in the places of the figures alone', () => {
  const [x, y] = [only('It ran 5 miles.'), only('There it ran 6 miles.')];
  const found = becameFinding(x.item, y.item, 0.7, x.reading, y.reading);
  expect(found).toEqual({
    type: 'number-changed',
    a: { start: 7, end: 8 },
    b: { start: 13, end: 14 },
    confidence: 0.7,
    message: 'The figure “5 miles” became “6 miles”.',
  });
  expect(figureFinding(x.item, y.item, 0.7, found.message)).toEqual(found);
});
