import { expect, it } from 'vitest';
import {
  asideIn,
  countsOf,
  isNoDoubt,
  looksLike,
  openingsIn,
  partAround,
} from '../../../../../src/engine/findings/doubts/open-words';
import { partsClauses } from '../../../../../src/engine/findings/views/spans';
import { readAs } from '../../../../support/alarms';
import { placeOf, viewed } from '../../../../support/linked-sides';

const read = (text: string) => readAs('a', text).tokens.flat();

it('openingsIn tells what leaves a part of the sentence open, and where', () => {
  const { forth } = viewed(
    'The dam broke.',
    'The dam, which may be old, may break; it looks like rain, and some say he is accused of theft.',
  );
  const openingsAround = openingsIn(forth);
  const [may, again] = [
    placeOf(forth.others, 'may'),
    forth.others.findLastIndex(({ form }) => form === 'may'),
  ];
  const dam = openingsAround(placeOf(forth.others, 'dam'));
  expect(dam.doubts.map(({ places, aside }) => [places, aside])).toEqual([
    [[may], true],
    [[again], false],
  ]);
  expect([dam.phrase, dam.accuses, dam.looks]).toEqual(['', false, []]);
  expect(openingsAround(again)).toBe(dam);
  expect(openingsAround(placeOf(forth.others, 'rain')).looks.map(({ form }) => form)).toEqual(['looks']);
  const last = openingsAround(placeOf(forth.others, 'theft'));
  expect([last.phrase, last.accuses]).toEqual(['some say', true]);
});

it('countsOf counts the words of a clause', () => {
  const tokens = read('The dam may break, and the dam may hold.');
  const { span, timesOf, doubts } = countsOf(tokens, partsClauses)(1);
  expect([span, timesOf('dam'), timesOf('bell'), doubts]).toEqual([[0, 3], 1, 0, 1]);
});

it.each([
  ['It was larger than was thought.', 'thought', true],
  ['It was thought large.', 'thought', false],
  ['Cracks appeared in the dam.', 'appeared', true],
  ['Cracks appeared to widen.', 'appeared', false],
])('isNoDoubt: %s', (text, word, is) => {
  const others = read(text);
  expect(isNoDoubt({ tokens: [], others }, placeOf(others, word))).toBe(is);
});

it('“indicated” is no doubt where the other side has “said”', () => {
  const [said, indicated] = [read('Clerks said it rang.'), read('Clerks indicated it rang.')];
  expect(isNoDoubt({ tokens: said, others: indicated }, 1)).toBe(true);
  expect(isNoDoubt({ tokens: indicated, others: indicated }, 1)).toBe(false);
  const both = read('Clerks indicated it rang, she said.');
  expect(isNoDoubt({ tokens: said, others: both }, 1)).toBe(false);
});

it.each([
  ['The bell, which rang, broke.', 'rang', true],
  ['The bell, which rang, broke.', 'broke', false],
  ['The bell, which rang.', 'rang', false],
  ['The bell rang, and broke, too.', 'broke', false],
])('asideIn: %s (%s)', (text, word, is) => {
  const tokens = read(text);
  expect(asideIn(tokens)(placeOf(tokens, word))).toBe(is);
});

it.each([
  ['It rang; it broke.', 'broke', 'it broke .'],
  ['It rang, and it broke.', 'rang', 'it rang'],
  ['It rang, broke and fell.', 'broke', 'it rang , broke and fell .'],
])('partAround: %s (%s)', (text, word, part) => {
  const tokens = read(text);
  const [first, last] = partAround(tokens, placeOf(tokens, word));
  const forms = tokens.slice(first, last + 1).map(({ form }) => form);
  expect(forms.join(' ')).toBe(part);
});

it.each([
  ['It looks like rain.', true],
  ['It looked as if it rang.', true],
  ['It looked old.', false],
])('looksLike: %s', (text, is) => expect(looksLike(read(text), 1)).toBe(is));
