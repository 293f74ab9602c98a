import { describe, expect, it } from 'vitest';
import { hedgesOf } from '../../../../../src/engine/findings/doubts/hedged';
import {
  asideIn,
  isLeftOpen,
  isNoDoubt,
  looksLike,
  partAround,
} from '../../../../../src/engine/findings/doubts/left-open';
import { readAs } from '../../../../support/alarms';
import { placeOf, viewed } from '../../../../support/linked-sides';

const read = (text: string) => readAs('a', text).tokens.flat();

describe('isLeftOpen', () => {
  /** Whether the other side leaves open what the last hedge of the first bears on. */
  const leftOpen = (one: string, two: string, word: string): boolean => {
    const { forth, from } = viewed(one, two);
    const hedge = hedgesOf(forth.tokens, from.version.text).at(-1);
    return isLeftOpen(forth, placeOf(forth.others, word), hedge!);
  };

  it.each([
    ['The dam may break.', 'The dam will possibly break.', 'break', true],
    ['The dam may break.', 'The dam will break.', 'break', false],
    ['The dam may break.', 'Clerks believe that the dam will break.', 'break', true],
    ['The dam may break.', 'In May the dam will break.', 'break', false],
    ['The clerk allegedly sold the bell.', 'The clerk is charged with selling the bell.', 'bell', true],
    ['The clerk allegedly sold the bell.', 'The clerk is said to have sold the bell.', 'sold', true],
    ['The dam may break.', 'It looks as if the dam will break.', 'break', true],
    ['The dam may break.', 'The dam will break; rain is possible.', 'break', false],
    ['The dam may break.', 'The dam, which may be old, will break.', 'break', false],
    ['It is feared that the dam may break.', 'It is feared that the dam will break.', 'break', false],
  ])('%s / %s', (one, two, word, is) => expect(leftOpen(one, two, word)).toBe(is));
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
