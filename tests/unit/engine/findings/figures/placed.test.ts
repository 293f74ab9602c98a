import { expect, it } from 'vitest';
import { areEqual, stretchOf } from '../../../../../src/engine/findings/figures/placed';
import { readAs } from '../../../../support/alarms';
import { figuresOf } from '../../../../support/linked-sides';

it.each([
  ['It has 5 barns.', 2, 2],
  ['Six in ten voters came.', 0, 2],
  ['It took a year and a half.', 2, 6],
])('a figure stretches from its first word to its last: %s', (sentence, first, last) => {
  expect(figuresOf(readAs('a', sentence)).map(stretchOf)).toEqual([{ first, last }]);
});

it('areEqual passes over the last digits of decimals', () => {
  expect([areEqual(0.1 + 0.2, 0.3), areEqual(0.3, 0.31), areEqual(0, 0)]).toEqual([true, false, true]);
});
