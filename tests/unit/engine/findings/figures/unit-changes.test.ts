import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../../src/engine';
import { unitFindings } from '../../../../../src/engine/findings/figures/unit-changes';
import { figuresOf, viewed } from '../../../../support/linked-sides';

const units = (one: string, two: string, dependent = true): readonly Finding[] => {
  const { view, from, to } = viewed(one, two);
  return unitFindings(view, figuresOf(from), figuresOf(to), from, to, dependent);
};

describe('an equal number of another unit', () => {
  it.each([
    ['The brewery owes €90m to its bank.', 'The brewery owes £90m to its bank.', '€90m', '£90m', 0.9],
    ['The rate rose 2 percent in May.', 'The rate rose 2 percentage points in May.', '2 percent', '2 percentage points', 0.9],
    ['The trail runs 40 miles to the sea.', 'The trail runs 40 kilometres to the sea.', '40 miles', '40 kilometres', 0.9],
    ['The barge took 40 tons of coal.', 'The barge took 40 tonnes of coal.', '40 tons', '40 tonnes', 0.5],
    ['The guard earns £900 a week here.', 'The guard earns £900 a month here.', '£900 a week', '£900 a month', 0.9],
    ['The mill is shut for two more weeks.', 'The mill is shut for another two months.', 'two more weeks', 'two months', 0.9],
    ['The mill was shut for six whole days.', 'The mill was shut for six whole weeks.', 'six whole days', 'six whole weeks', 0.9],
    ['She walked ten extra miles to the mill.', 'She walked ten extra yards to the mill.', 'ten extra miles', 'ten extra yards', 0.9],
    ['The mill lost $90m over ten years.', 'The mill lost $90m a year.', '$90m over ten years', '$90m a year', 0.8],
  ])('%s / %s', (one, two, was, is, confidence) => {
    const found = units(one, two);
    expect(found.map(({ message }) => message)).toEqual([`The unit changed: “${was}” became “${is}”.`]);
    expect(found[0]!.confidence).toBe(confidence);
    expect(units(two, one).map(({ message }) => message)).toEqual([`The unit changed: “${is}” became “${was}”.`]);
  }); // prettier-ignore

  it('with no word about it in common is told where one text draws on the other', () => {
    const [one, two] = ['The trail runs 40 miles.', 'Walkers face 40 kilometres.'];
    expect(units(one, two).map(({ confidence }) => confidence)).toEqual([0.6]);
    expect(units(one, two, false)).toEqual([]);
  });
});

it.each([
  ['the same by another name', 'The trail runs 5 km to the sea.', 'The trail runs 5 kilometres to the sea.'],
  ['a scale left out', 'The oven was at 40 degrees Celsius.', 'The oven was at 40 degrees.'],
  ['units of two kinds', 'The trail runs 40 miles to the sea.', 'The trail runs 40 hours to the sea.'],
  ['another number', 'The trail runs 40 miles to the sea.', 'The trail runs 64 kilometres to the sea.'],
  ['both on both sides', 'It ran 40 miles, or 40 kilometres.', 'It ran 40 kilometres, or 40 miles.'],
  [
    'a word before one of them',
    'The mill is shut for two more weeks.',
    'The mill is shut for another two weeks.',
  ],
  ['days of work', 'The job takes ten working days.', 'The job takes ten weeks.'],
  ['an age', 'The coach sent on a 19-year-old.', 'The coach sent her on with 19 minutes left.'],
  ['no unit', 'The mill has 40 clerks.', 'The mill has 40 cooks.'],
  ['nothing', '', ''],
])('none: %s', (_, one, two) => {
  expect(units(one, two)).toEqual([]);
  expect(units(two, one)).toEqual([]);
});
