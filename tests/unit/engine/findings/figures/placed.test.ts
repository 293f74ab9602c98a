import { expect, it } from 'vitest';
import { stretchOf } from '../../../../../src/engine/findings/figures/placed';
import { readAs } from '../../../../support/alarms';
import { figuresOf } from '../../../../support/linked-sides';

it.each([
  ['It has 5 barns.', 2, 2],
  ['Six in ten voters came.', 0, 2],
  ['It took a year and a half.', 2, 6],
])('a figure stretches from its first word to its last: %s', (sentence, first, last) => {
  expect(figuresOf(readAs('a', sentence)).map(stretchOf)).toEqual([{ first, last }]);
});
