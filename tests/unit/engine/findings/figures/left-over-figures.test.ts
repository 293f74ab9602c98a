import { describe, expect, it } from 'vitest';
import { leftOverFigures } from '../../../../../src/engine/findings/figures/left-over-figures';
import { figuresOf, viewed } from '../../../../support/linked-sides';

/** Figures that are left over, as `was → is confidence`. */
const left = (one: string | readonly string[], two: string | readonly string[]): string[] => {
  const { view, from, to } = viewed(one, two);
  const both = [figuresOf(from), figuresOf(to)] as const;
  return leftOverFigures(view, both, both, from, to).map(
    ({ x, y, confidence }) => `${x.values[0]!} → ${y.values[0]!} ${confidence}`,
  );
};

describe('the one figure of a kind that is left over on each side', () => {
  it.each([
    ['counts the same', 'The choir sang 31 songs in the barn.', 'In the barn 28 songs were sung by the choir.', '31 → 28 0.7'],
    ['is of one currency', 'CHF 58.1 million went to the choir for the barn.', 'The choir got 51.8 million Swiss francs for the barn.', '58100000 → 51800000 0.65'],
    ['is an age', 'The singer, 88, lives in the barn.', 'In the barn lives the singer (78).', '88 → 78 0.65'],
    ['is of one measure', 'The choir walked 31 km to the barn.', 'The barn is 28 kilometres from where the choir lives.', '31 → 28 0.7'],
  ])('%s', (_, one, two, told) => {
    expect(left(one, two)).toEqual([told]);
    expect(left(two, one)).toEqual([told.replace(/(\d+) → (\d+)/, '$2 → $1')]);
  }); // prettier-ignore
});

it.each([
  ['of two kinds', 'The choir walked 31 km to the barn.', 'The choir paid 28 euros for the barn.'],
  ['rounded', 'The choir sang 31 songs in the barn.', 'In the barn about 30 songs were sung by the choir.'],
  ['a total and its parts', 'The choir has 14 altos and 9 basses.', 'The choir has 23 altos and basses.'],
  [
    'two of a kind',
    'The choir sang 31 songs and 17 songs more.',
    'The choir sang 28 songs and 15 songs more.',
  ],
  [
    'of two counts',
    'With 31 of 120 wards counted the choir had 58 percent.',
    'With 104 of 120 wards counted the choir had 51 percent.',
  ],
  ['on one side alone', 'The choir sang 31 songs.', 'The choir sang.'],
  ['nothing', '', ''],
])('none: %s', (_, one, two) => {
  expect(left(one, two)).toEqual([]);
  expect(left(two, one)).toEqual([]);
});

it('is none where the other version has the value', () => {
  const { view, from } = viewed('The choir sang 31 songs in the barn.', 'In the barn 28 songs were sung.');
  const { to } = viewed('', ['In the barn 28 songs were sung.', 'The choir knows 31 songs.']);
  const both = [figuresOf(from), figuresOf(to).slice(0, 1)] as const;
  expect(leftOverFigures(view, both, both, from, to)).toEqual([]);
});
