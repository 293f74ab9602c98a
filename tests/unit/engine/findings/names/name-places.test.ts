import { expect, it } from 'vitest';
import {
  REPLACED,
  inSlot,
  isOnlyChange,
  isPaired,
  isSamePlace,
  speaks,
  stretchOf,
  takesPlace,
} from '../../../../../src/engine/findings/names/name-places';
import type { Reading } from '../../../../../src/engine/findings/reading/reading';
import { type View, agreement, indexAt } from '../../../../../src/engine/findings/views/views';
import { viewed } from '../../../../support/linked-sides';

const lastName = (reading: Reading, tokens: View['a']) => {
  const name = reading.names[0]!.at(-1)!;
  return { name, at: indexAt(tokens, name), parts: name.parts };
};
const sides = (one: string, two: string) => {
  const { view, from, to } = viewed(one, two);
  return { view, x: lastName(from, view.a), y: lastName(to, view.b) };
};

it('a whole slot with enough to say is the only change, and surer', () => {
  const [whole, part, bare] = [
    { content: 2, whole: true },
    { content: 2, whole: false },
    { content: 1, whole: true },
  ];
  expect([whole, part, bare].map(isOnlyChange)).toEqual([true, false, false]);
  expect([whole, part, bare].map(isSamePlace)).toEqual([true, true, true]);
  expect(isSamePlace({ content: 1, whole: false })).toBe(false);
  expect(inSlot(whole)).toBeGreaterThan(inSlot(part));
  expect(inSlot(part)).toBe(REPLACED);
});

it('stretchOf goes from the first word of a name to its last', () => {
  const { view, x } = sides('Later they met Ana Petrak.', 'Later they met Osric Bell.');
  expect(stretchOf(view.a, x)).toEqual({ first: 3, last: 4 });
});

it.each([
  ['“We won,” said Ana Petrak.', true],
  ['They won, said Ana Petrak.', false],
  ['“We won,” was written there by Ana Petrak.', false],
])('speaks: %s', (text, does) => {
  const { view, x } = sides(text, text);
  expect(speaks(view.a, x)).toBe(does);
});

it.each([
  ['It fell in Sweden and Denmark.', 'It fell in Sweden and Norway.', true],
  ['It fell in Denmark.', 'It fell in Norway.', false],
])('isPaired: %s / %s', (one, two, is) => {
  const { view, x, y } = sides(one, two);
  expect(isPaired(view, x, y)).toBe(is);
});

it.each([
  ['The old ferry to Denmark sank quickly.', 'The old ferry to Norway sank quickly.', true],
  ['The old ferry to Denmark sank quickly.', 'A choir from Norway sang.', false],
])('takesPlace: %s / %s', (one, two, does) => {
  const { view, x, y } = sides(one, two);
  expect(takesPlace(view, x, y, agreement(view, x.at, y.at), true)).toBe(does);
});
