import { expect, it } from 'vitest';
import { bySentence } from '../../../../../src/engine/findings/speakers/clauses';
import { endOfLead, isNew, isWithin, statedStems } from '../../../../../src/engine/findings/speakers/copies';
import { attributionsOf } from '../../../../../src/engine/findings/speakers/speakers';
import { placeOf, viewed } from '../../../../support/linked-sides';

const { view, from, to } = viewed(
  'The guild called a taxi, police said.',
  'The guild called a taxi, officers reported.',
);
const copy = {
  view,
  from,
  to,
  lexicon: null,
  clauses: bySentence(attributionsOf(to)),
  sources: bySentence(attributionsOf(from)),
  speaksForItself: () => false,
};
const clause = attributionsOf(from).find(({ plain }) => plain);

it('isNew: what the statement has without its source is none', () => {
  const startOf = (word: string): number => view.b[placeOf(view.b, word)]!.start;
  expect(isNew(copy, startOf('called'), clause!)).toBe(false);
  expect(isNew(copy, startOf('reported'), clause!)).toBe(true);
});

it('statedStems leaves the source out', () => {
  const stems = statedStems(copy, clause!);
  const stemOf = (word: string): string => view.a[placeOf(view.a, word)]!.stem;
  expect([stems.has(stemOf('taxi')), stems.has(stemOf('police'))]).toEqual([true, false]);
});

it('isWithin: both ends', () => {
  const range = { start: 4, end: 9 };
  expect(isWithin({ start: 4, end: 9 }, range)).toBe(true);
  expect(isWithin({ start: 3, end: 9 }, range)).toBe(false);
  expect(isWithin({ start: 4, end: 10 }, range)).toBe(false);
});

it.each([
  ['Ana Petrak said in a statement on Monday that it leaks.', 'that'],
  ['Ana Petrak said later that it leaks.', 'that'],
  ['Ana Petrak said it leaks and denied that it burned.', 'said'],
  ['Ana Petrak said on Monday it leaks.', 'said'],
])('endOfLead: “%s” belongs to the source up to “%s”', (text, last) => {
  const { from: reading } = viewed(text, 'It leaks.');
  const said = attributionsOf(reading)[0]!;
  const own = reading.tokens[0]!;
  expect(own[placeOf(own, last)]!.end).toBe(endOfLead(own, said));
});
