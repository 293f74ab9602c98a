import { expect, it } from 'vitest';
import { countPair, sumCounts } from '../../../src/account/counts';
import { sample } from '../renderer/fixture';

const { base, other, between } = sample();
const COUNTS = {
  identical: 1,
  cosmetic: 1,
  edited: 1,
  paraphrased: 1,
  moved: 1,
  merged: 1,
  added: 1,
  removed: 3,
};

it('the counts of a pair add up to its links and the sentences without one', () => {
  expect(countPair(between, base, other)).toEqual(COUNTS);
});

it('counts of several pairs are added up', () => {
  const counts = countPair(between, base, other);
  expect(sumCounts([counts, counts])).toMatchObject({ edited: 2, removed: 6 });
  expect(sumCounts([])).toMatchObject({ identical: 0, merged: 0 });
});
