import { expect, it } from 'vitest';
import { isOfOneDeed } from '../../../../../src/engine/findings/denials/attitudes';
import { placeOf, viewed } from '../../../../support/linked-sides';

const ofOne = (one: string, x: string, two: string, y: string): boolean => {
  const { forth } = viewed(one, two);
  return isOfOneDeed(forth, placeOf(forth.tokens, x), placeOf(forth.others, y), null);
};

it.each([
  ['the same behind both', 'The firm does not expect to make a profit.', 'expect', 'The firm expects a profit.', 'expects', true],
  ['another thing', 'The firm does not expect to make a profit.', 'expect', 'The firm expects to stay in the red.', 'expects', false],
  ['nothing behind it', 'They did not want.', 'want', 'They want rain.', 'want', true],
  ['another kind of verb', 'The firm did not sell the mill.', 'sell', 'The firm sold bread.', 'sold', true],
] as const)('what is denied of a wish or an expectation: %s', (_, one, x, two, y, is) =>
  expect(ofOne(one, x, two, y)).toBe(is)); // prettier-ignore
