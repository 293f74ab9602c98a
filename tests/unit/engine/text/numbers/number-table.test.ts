import { expect, it } from 'vitest';
import { table } from '../../../../../src/engine/text/numbers/number-table';

it('words count up from a number in steps, or all come to the same', () =>
  expect([...table([1, 1, 'un deux'], [20, 10, 'vingt trente'], [1, 0, 'une'])]).toEqual([
    ['un', 1],
    ['deux', 2],
    ['vingt', 20],
    ['trente', 30],
    ['une', 1],
  ]));
