import { expect, it } from 'vitest';
import {
  deniedAt,
  isDeniedAt,
  isNoLoss,
  phraseAt,
} from '../../../../../src/engine/findings/denials/denied-words';
import { readAs } from '../../../../support/alarms';
import { placeOf } from '../../../../support/linked-sides';

const read = (...sentences: string[]) => readAs('a', ...sentences).tokens.flat();

it.each([
  ['The mayor did not sign it.', 'not', 'sign'],
  ['The mayor never told her husband.', 'never', 'told'],
  ['None of the clerks was hurt.', 'none', 'hurt'],
  ['Nobody saw it.', 'nobody', 'saw'],
  ['They had neither light nor boats.', 'neither', 'light'],
  ['Neither Ross nor Hale was hurt.', 'neither', 'hurt'],
  ['The mayor failed to sign it.', 'failed', 'sign'],
  ['The mayor denied taking it.', 'denied', 'taking'],
  ['The mayor no longer lives here.', 'no', 'lives'],
  ['The mayor did not only sign it.', 'not', null],
  ['It was ranked No 4 there.', 'no', null],
  ['There were three no votes.', 'no', null],
  ['Whether or not it rains.', 'not', null],
  ['Didn’t your mother sing?', "didn't", null],
  ['The mayor signed it.', 'signed', null],
  ['The mayor did not.', 'not', null],
])('deniedAt: %s (%s: %s)', (sentence, denial, word) => {
  const tokens = read(sentence);
  expect(tokens[deniedAt(tokens, placeOf(tokens, denial))]?.form ?? null).toBe(word);
});

it('asks of no position outside the text', () => {
  expect(deniedAt([], 0)).toBe(-1);
  expect(deniedAt(read('It did not.'), 99)).toBe(-1);
  expect(deniedAt(read('It did not.'), -1)).toBe(-1);
});

it('isDeniedAt leaves out what verbs alone deny', () => {
  const tokens = read('He did not sing and refused to dance.');
  expect(isDeniedAt(tokens, placeOf(tokens, 'sing'))).toBe(true);
  expect(isDeniedAt(tokens, placeOf(tokens, 'dance'))).toBe(false);
  expect(isDeniedAt(tokens, placeOf(tokens, 'refused'))).toBe(false);
});

it.each([
  ['It was not only late.', 'not', true],
  ['Come or not.', 'not', true],
  ['Bus no 4 is late.', 'no', true],
  ['It was not late.', 'not', false],
])('isNoLoss: %s', (sentence, denial, is) => {
  const tokens = read(sentence);
  expect(isNoLoss(tokens, placeOf(tokens, denial))).toBe(is);
});

it.each([
  ['blamed nobody for being late', 'nobody', null],
  ['and nobody is to blame', 'nobody', 'blame'],
])('“being” is no verb of which something is denied: she %s', (words, denial, head) => {
  const tokens = read(`She ${words}.`);
  expect(tokens[deniedAt(tokens, placeOf(tokens, denial))]?.form ?? null).toBe(head);
});

it.each([
  ['The mayor did not sign it.', 'not', 'sign', 'did not sign'],
  ['She found nothing there.', 'nothing', 'found', 'nothing'],
])('phraseAt: %s', (sentence, denial, last, phrase) => {
  const reading = readAs('a', sentence);
  const tokens = reading.tokens.flat();
  const { start, end } = phraseAt(tokens, placeOf(tokens, denial), placeOf(tokens, last));
  expect(reading.version.text.slice(start, end)).toBe(phrase);
});
