import { expect, it } from 'vitest';
import { isNoOne, isNobody } from '../../../../../src/engine/findings/words/nobody';
import { written } from '../../../../support/written';

it('knows the subjects of which everything is denied', () => {
  expect(isNobody(written('nobody came'), 0)).toBe(true);
  expect(isNobody(written('no one came'), 0)).toBe(true);
  expect(isNobody(written('no train came'), 0)).toBe(false);
  expect(isNobody(written('one came'), -1)).toBe(false);
});

it('tells "no one" from "nobody"', () => {
  expect(isNoOne(written('no one came'), 0)).toBe(true);
  expect(isNoOne(written('nobody came'), 0)).toBe(false);
});
