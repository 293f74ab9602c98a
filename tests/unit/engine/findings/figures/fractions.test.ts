import { expect, it } from 'vitest';
import { fractionsIn } from '../../../../../src/engine/findings/figures/fractions';
import { readAs } from '../../../../support/alarms';

const fractions = (sentence: string): [percent: number, words: string][] => {
  const { tokens, classes, version } = readAs('a', sentence);
  return fractionsIn(tokens[0] ?? [], classes[0] ?? 0).map(({ figure }) => [
    Math.round(figure.quantity.value),
    version.text.slice(figure.start, figure.end),
  ]);
};

it.each([
  ['Six in ten voters came.', 60, 'Six in ten'],
  ['One in five barns burned.', 20, 'One in five'],
  ['Only 3 in 10 came.', 30, '3 in 10'],
  ['One in every three barns burned.', 33, 'One in every three'],
])('%s: %i', (sentence, percent, words) => expect(fractions(sentence)).toEqual([[percent, words]]));

it.each([
  'Ten in six voters came.',
  'Six barns in ten villages burned.',
  'Six in 17 voters came.',
  'Six in May came.',
  'Six in 2019 came.',
  'Six in every village came.',
  'Six in, ten out.',
  'Six of ten voters came.',
  'In ten',
  '',
])('none in “%s”', (sentence) => expect(fractions(sentence)).toEqual([]));

it('tells where it ends, and asks nothing where no number is small', () => {
  const { tokens, classes } = readAs('a', 'Six in ten voters came.');
  expect(fractionsIn(tokens[0]!, classes[0]!)[0]!.last).toBe(2);
  expect(fractionsIn(tokens[0]!, 0)).toEqual([]);
});
