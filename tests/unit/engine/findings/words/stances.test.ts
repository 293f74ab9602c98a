import { expect, it } from 'vitest';
import { takeOneStance } from '../../../../../src/engine/findings/words/stances';

it.each([
  ['dispute', 'contested', true],
  ['denied', 'rejects', true],
  ['rebutted', 'dismisses', true],
  ['opposing', 'challenge', true],
  ['excluded', 'preclude', true],
  ['excluded', 'rejected', false],
  ['dispute', 'accept', false],
  ['dispute', 'mill', false],
])('takeOneStance: %s, %s: %s', (x, y, is) => {
  expect(takeOneStance(x, y)).toBe(is);
  expect(takeOneStance(y, x)).toBe(is);
});
