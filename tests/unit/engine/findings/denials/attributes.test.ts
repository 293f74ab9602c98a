import { expect, it } from 'vitest';
import { areOfOneThing } from '../../../../../src/engine/findings/denials/attributes';
import { placeOf, viewed } from '../../../../support/linked-sides';

const ofOne = (one: string, x: string, two: string, y: string): boolean => {
  const { view } = viewed(one, two);
  return areOfOneThing(view, placeOf(view.a, x), placeOf(view.b, y));
};

it.each([
  ['both said of it', 'Dogs are banned in the park.', 'banned', 'Dogs are permitted in the park.', 'permitted', true],
  ['one before its noun', 'The banned book is on sale.', 'banned', 'The book was permitted.', 'permitted', true],
  ['both before the same noun', 'He read the banned book.', 'banned', 'He read the permitted book.', 'permitted', true],
  ['before another noun', 'He was banned from the road.', 'banned', 'He drove at double the permitted speed.', 'permitted', false],
  ['before two nouns', 'He read the banned book.', 'banned', 'He kept to the permitted speed.', 'permitted', false],
] as const)('opposites of one thing: %s', (_, one, x, two, y, is) => expect(ofOne(one, x, two, y)).toBe(is)); // prettier-ignore
