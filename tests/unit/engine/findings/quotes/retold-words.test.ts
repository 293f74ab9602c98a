import { expect, it } from 'vitest';
import {
  answered,
  fillsSlot,
  isGoverned,
  sharesGap,
  sourcesBeside,
  unclaimed,
} from '../../../../../src/engine/findings/quotes/retold-words';
import { quoted } from '../../../../support/quoted';

it('answered: the words of the quotation that come back', () => {
  const { quotes } = quoted(['“We sold the old boat,” Ida Roe said.'], ['Ida Roe said a boat was sold.'], [[0, 0]]);
  const piece = quotes.fromPieces[0]!;
  const content = piece.words.filter((word) => word.content);
  const plain = unclaimed(quotes, piece, 0);
  expect(answered(quotes, piece, content, 0, plain).map(({ form }) => form)).toEqual(['sold', 'boat']);
}); // prettier-ignore

it('sourcesBeside: what the source says behind the same sentence outside the quotation', () => {
  const { quotes } = quoted(['“We sold it,” Ida Roe said at the quay.'], ['She sold it.'], [[0, 0]]);
  const stems = sourcesBeside(quotes, 0, quotes.fromPieces[0]!);
  const [sold, quay] = ['sold', 'quay'].map(
    (word) => quotes.from.tokens[0]!.find(({ form }) => form === word)!.stem,
  );
  expect([stems.has(quay!), stems.has(sold!)]).toEqual([true, false]);
});

it.each([
  ['Ida Roe opened the quay, noting that no boat was sold.', true],
  ['Ida Roe opened the quay where a boat was sold.', false],
])('isGoverned: %s', (two, is) => {
  const { quotes } = quoted(
    ['Ida Roe opened the quay.', '“We have not sold a single boat of ours,” Roe said.'],
    [two],
    [[0, 0], [1, 0]],
  ); // prettier-ignore
  const piece = quotes.fromPieces[0]!;
  expect(isGoverned(quotes, piece, 0, piece.words.filter(({ form }) => form === 'boat'))).toBe(is);
}); // prettier-ignore

it.each([
  ['The guild would face severe delays if it rained.', true],
  ['The guild would be late.', false],
])('fillsSlot: %s', (two, does) => {
  const { quotes } = quoted(['The guild would be making “a big mistake” if it rained.'], [two], [[0, 0]]);
  expect(fillsSlot(quotes, quotes.fromPieces[0]!, 0)).toBe(does);
});

it('sharesGap holds of no linked sentence', () => {
  const { quotes } = quoted(['“We sold the boat,” Roe said.'], ['Roe sold it.'], [[0, 0]]);
  expect(sharesGap(quotes, quotes.fromPieces[0]!, 0, [])).toBe(false);
});
