import { expect, it } from 'vitest';
import { linkedFigures } from '../../../../../src/engine/findings/figures/linked-figures';
import type { Placed } from '../../../../../src/engine/findings/figures/placed';
import { viewed } from '../../../../support/linked-sides';

const values = (figures: readonly Placed[]): number[] => figures.map((figure) => figure.values[0]!);

it.each([
  ['what neither side has', 'It has 5 barns and 7 cows.', 'It has 5 barns and 9 cows.', [7], [9]],
  ['no length told in another unit', 'It ran 10 miles.', 'It ran 16 km.', [], []],
  [
    'no amount that an article tells',
    'It took 12 months and 3 days.',
    'It took a year and 4 days.',
    [3],
    [4],
  ],
  [
    'an ordinal beside the number itself',
    'Its third fire in four years.',
    'Its fourth fire in four years.',
    [3],
    [4],
  ],
  ['no ordinal that is told as a number', 'Its third title in May.', 'It won three titles in May.', [], []],
])('free is %s', (_, one, two, ofA, ofB) => {
  const { view, from, to } = viewed(one, two);
  const { freeA, freeB } = linkedFigures(view, from, to);
  expect([values(freeA), values(freeB)]).toEqual([ofA, ofB]);
});

it('has all figures of both sides', () => {
  const { view, from, to } = viewed('It has 5 barns and 7 cows.', 'It has 5 barns and 9 cows.');
  const { a, b } = linkedFigures(view, from, to);
  expect([values(a), values(b)]).toEqual([[5, 7], [5, 9]]); // prettier-ignore
});
