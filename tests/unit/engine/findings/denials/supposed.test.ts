import { expect, it } from 'vitest';
import { isSupposed } from '../../../../../src/engine/findings/denials/supposed';
import { placeOf, viewed } from '../../../../support/linked-sides';

const supposed = (word: string, text: string): boolean => {
  const { tokens } = viewed(text, '').forth;
  return isSupposed(tokens, placeOf(tokens, word));
};

it.each([
  ['queen', 'The chamber, at first taken for the tomb of the queen, is another one.'],
  ['brouwer', 'The painting, long attributed to Brouwer, is by a pupil.'],
  ['lost', 'The ledger had been thought lost.'],
  ['duke', 'Guards mistook him for the duke.'],
])('what was held to be so and is not: %s in %s', (word, text) => {
  expect(supposed(word, text)).toBe(true);
});

it.each([
  ['queen', 'The chamber is the tomb of the queen.'],
  ['brouwer', 'The painting is attributed to Brouwer.'],
  ['first', 'The duke was the first to be named.'],
])('what is held to be so: %s in %s', (word, text) => {
  expect(supposed(word, text)).toBe(false);
});
