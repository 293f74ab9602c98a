import { expect, it } from 'vitest';
import { polarityOf } from '../../../../../src/engine/findings/denials/polarity';
import { readAs } from '../../../../support/alarms';

const read = (sentence: string) => {
  const tokens = readAs('a', sentence).tokens.flat();
  const polarity = polarityOf(tokens);
  const forms = (places: Iterable<number>): string[] => [...places].map((k) => tokens[k]!.form);
  return { ...polarity, tokens, forms };
};

it.each([
  ['The crew was not able to leave the harbour.', ['able', 'leave']],
  ['There was no sign of a struggle.', ['sign', 'struggle']],
  ['The crew was able to leave the harbour.', []],
])('what is denied, and what that hands on: %s', (sentence, words) => {
  const { denied, forms } = read(sentence);
  expect(forms(denied)).toEqual(words);
});

it('two denials cancel out: who never refused to pay paid', () => {
  const { denied, idle, forms, tokens, isDenied } = read('The guild never refused to pay the fee.');
  expect(forms(denied)).toEqual(['refused']);
  expect(forms(idle).sort()).toEqual(['never', 'refused']);
  expect(isDenied(tokens.findIndex(({ form }) => form === 'pay'))).toBe(false);
});

it('names the word that denies, with the one that belongs to it', () => {
  const { denied, denierOf, deniers, forms } = read('The bank ruled out a second loan.');
  expect(forms(denied.map(denierOf))).toEqual(['ruled']);
  expect(forms(deniers)).toEqual(['ruled', 'out']);
  expect(denierOf(0)).toBe(-1);
});
