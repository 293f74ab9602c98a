import { describe, expect, it } from 'vitest';
import { isFact, isPredicate, relate, toldBy } from '../../../../../src/engine/findings/denials/predicates';
import type { Token } from '../../../../../src/engine/findings/reading/tokens';
import { readAs } from '../../../../support/alarms';

const read = (sentence: string): Token[] => readAs('a', sentence).tokens.flat();
const placeOf = (tokens: readonly Token[], word: string): number =>
  tokens.findIndex(({ form }) => form === word);

describe('relate', () => {
  it.each([
    ['The mill was closed.', 'closed', 'They close the mill.', 'close', 1],
    ['The offer was rejected.', 'rejected', 'They turned down the offer.', 'turned', 1],
    ['They turned down the lane.', 'turned', 'The light turned green.', 'turned', 0],
    ['Prices rose.', 'rose', 'Prices fell.', 'fell', -1],
    ['The mill was closed.', 'closed', 'The mill was painted.', 'painted', 0],
    ['They disputed the bill.', 'disputed', 'They rejected the bill.', 'rejected', 1],
    ['He ruled out a sale.', 'ruled', 'He excluded a sale.', 'excluded', 1],
    ['He dismissed the idea of a sale.', 'dismissed', 'He excluded a sale.', 'excluded', 1],
    ['He dismissed the cook.', 'dismissed', 'He excluded a sale.', 'excluded', 0],
  ])('%s (%s), %s (%s): %i', (one, x, two, y, relation) => {
    const [a, b] = [read(one), read(two)];
    expect(relate(a, placeOf(a, x), b, placeOf(b, y), null)).toBe(relation);
    expect(relate(b, placeOf(b, y), a, placeOf(a, x), null)).toBe(relation);
  });

  it('asks the lexicon for words of other stems', () => {
    const lexicon = {
      name: 'kin',
      likeness: () => 0,
      rarity: () => undefined,
      relation: () => 'kin' as const,
    };
    const [a, b] = [read('They entered the cave.'), read('They walked into it.')];
    expect(relate(a, 1, b, 1, lexicon)).toBe(1);
  });
});

it.each([
  ['The miller was charged.', 'charged', 'charged'],
  ['Charges were brought against the miller.', 'charges', 'brought'],
  ['The charge was in the report.', 'charge', null],
  ['It was a crime.', 'crime', 'crime'],
  ['They tried to reach the wreck.', 'wreck', 'reach'],
  ['They did, however, exclude a leak.', 'exclude', 'exclude'],
])('toldBy finds the verb that makes a word a fact: %s', (sentence, word, verb) => {
  const tokens = read(sentence);
  expect(tokens[toldBy(tokens, placeOf(tokens, word))]?.form ?? null).toBe(verb);
});

it.each([
  ['The mill said that it sold flour.', 'said', false],
  ['The mill said that it sold flour.', 'sold', true],
  ['The mill made flour.', 'made', false],
])('isPredicate leaves out verbs of saying and those that say little: %s %s', (sentence, word, is) => {
  const tokens = read(sentence);
  expect(isPredicate(tokens, placeOf(tokens, word))).toBe(is);
});

it.each([
  ['The board did not approve the plan.', 'The board approved the plan.', true],
  ['The board did not approve the plan.', 'The board could approve the plan.', false],
  ['The board could not approve the plan.', 'The board could approve the plan.', true],
  ['The board did not approve the plan.', 'The board tried to approve the plan.', false],
  ['The board has not approved the plan.', 'The plan must still be approved by the board.', false],
  ['The board has yet to approve the plan.', 'The board will approve the plan.', false],
  ['The board will not approve the plan.', 'The board will approve the plan.', true],
])('isFact: %s / %s', (one, two, is) => {
  const [a, b] = [read(one), read(two)];
  const verb = (tokens: readonly Token[]): number => tokens.findIndex(({ form }) => /^approve/.test(form));
  const at = a.findIndex(({ form }) => /^(?:not|yet)$/.test(form));
  expect(isFact(a, at, verb(a), b, verb(b))).toBe(is);
});
