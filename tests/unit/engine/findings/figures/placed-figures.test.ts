import { expect, it } from 'vitest';
import { readAs } from '../../../../support/alarms';
import { figuresOf } from '../../../../support/linked-sides';

it.each([
  ['It costs £4,200 a week.', [['£', 4200, 'week']]],
  ['Ana Petrak, 54, left.', [['age', 54, '']]],
  ['Some 5 km of rope and 3 nets sank.', [['kilomet', 5, ''], ['', 3, '']]],
  ['They met in the first quarter.', []],
  ['2. Add 5 eggs.', [['', 5, '']]],
  ['It begins at 0520 GMT.', []],
  ['Nothing was counted.', []],
])('a figure is placed with what it measures: %s', (text, figures) =>
  expect(figuresOf(readAs('a', text)).map(({ unit, values, per }) => [unit, values[0], per])).toEqual(figures),
); // prettier-ignore

it('a share in words is one figure', () => {
  const [share, ...others] = figuresOf(readAs('a', 'Six in ten voters came.'));
  expect([share?.inWords, share?.values, others]).toEqual([true, [60], []]);
});

it('“2.4m” may be metres or millions', () => {
  expect(figuresOf(readAs('a', 'It rose 2.4m.'))[0]?.values).toEqual([2_400_000, 2.4]);
});
