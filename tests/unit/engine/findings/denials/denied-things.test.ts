import { expect, it } from 'vitest';
import {
  comesToLight,
  isNoun,
  isToldAlike,
  predicated,
} from '../../../../../src/engine/findings/denials/denied-things';
import { readAs } from '../../../../support/alarms';
import { placeOf, viewed } from '../../../../support/linked-sides';

const read = (...sentences: string[]) => readAs('a', ...sentences).tokens.flat();

it.each([
  ['No trains ran.', 'no', true],
  ['No one came.', 'no', false],
  ['It no longer runs.', 'no', false],
  ['It did not run.', 'not', false],
])('isNoun: %s', (sentence, denial, is) => {
  const tokens = read(sentence);
  expect(isNoun(tokens, placeOf(tokens, denial))).toBe(is);
});

it.each([
  ['No trains ran to Oslo.', 'Trains ran to Oslo.', 'ran'],
  ['No trains ran to Oslo.', 'Trains were late to Oslo.', null],
  ['The talks brought no deal.', 'The talks brought a deal.', 'deal'],
  ['The talks brought no deal.', 'The deal collapsed.', null],
])('predicated: %s / %s', (one, two, word) => {
  const { forth } = viewed(one, two);
  const at = placeOf(forth.tokens, 'no');
  const last = predicated(forth, at, at + 1, forth.counterpart(at + 1)!);
  expect(forth.tokens[last]?.form ?? null).toBe(word);
});

it.each([
  ['A leak was noticed there.', 'noticed', true],
  ['A leak turned up there.', 'turned', true],
  ['The boat turned round there.', 'turned', false],
])('comesToLight: %s', (sentence, word, does) => {
  const tokens = read(sentence);
  expect(comesToLight(tokens, placeOf(tokens, word))).toBe(does);
});

it.each([
  ['found', 'A leak was noticed there.', true],
  ['found', 'A leak was mended there.', false],
  ['mended', 'A leak was mended there.', false],
])('isToldAlike: %s / %s', (form, sentence, is) => {
  const tokens = read(sentence);
  expect(isToldAlike(form, tokens, placeOf(tokens, 'leak'))).toBe(is);
});
