import { expect, it } from 'vitest';
import { siglum } from '../../../src/account/siglum';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('version %i is %s', (index, letter) => {
  expect(siglum(index)).toBe(letter);
});
