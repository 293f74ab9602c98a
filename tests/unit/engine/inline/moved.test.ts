import { expect, it } from 'vitest';
import { movedTokens } from '../../../../src/engine/inline/moved';
import { sidesOf } from './support';

it('numbers the tokens of each move from 1, and of none by 0', () => {
  const sides = sidesOf('One two three four', 'Three four one two');
  const moved = movedTokens(sides, [
    { a0: 0, a1: 2, b0: 2, b1: 4 },
    { a0: 3, a1: 4, b0: 1, b1: 2 },
  ]);
  expect([...moved.a]).toEqual([1, 1, 0, 2]);
  expect([...moved.b]).toEqual([0, 2, 1, 1]);
});
