import { expect, it } from 'vitest';
import {
  addsSpeech,
  hasSource,
  namesAnother,
  standsBeside,
} from '../../../../../src/engine/findings/quotes/retold-sources';
import { bySentence } from '../../../../../src/engine/findings/speakers/clauses';
import { quoted } from '../../../../support/quoted';

const SAID = '“We sold the boat to pay for the roof,” Ida Roe said.';

it.each([
  ['Ida Roe said the boat was sold.', true],
  ['In her view the boat was sold well.', true],
  ['The boat was sold.', false],
])('hasSource: %s', (two, has) => {
  const { quotes, attributions } = quoted([SAID], [two], [[0, 0]]);
  expect(hasSource(quotes, 0, quotes.fromPieces[0]!, bySentence(attributions))).toBe(has);
});

it.each([
  ['Osric Bell said the boat was sold.', true],
  ['Ida Roe said the boat was sold.', false],
  ['The boat was sold.', false],
])('namesAnother: %s', (two, does) => {
  const { quotes, attributions } = quoted([SAID], [two], []);
  expect(namesAnother(quotes.fromPieces[0]!, 0, bySentence(attributions))).toBe(does);
});

it('standsBeside: of the same speaker, where its neighbours went', () => {
  const { quotes, attributions } = quoted(
    ['Snow fell.', SAID],
    ['Snow fell.', 'Ida Roe said it was sold.', 'Osric Bell said it was sold.'],
    [[0, 0]],
  );
  const beside = (sentence: number): boolean =>
    standsBeside(quotes, quotes.fromPieces[0]!, sentence, bySentence(attributions));
  expect([beside(1), beside(2)]).toEqual([true, false]);
});

it.each([
  ['Ida Roe opened the quay and said it was sold.', true],
  ['Ida Roe opened the quay.', false],
])('addsSpeech: %s', (two, does) => {
  const { quotes } = quoted(['Ida Roe opened the quay.', SAID], [two], [[0, 0]]);
  expect(addsSpeech(quotes, quotes.fromPieces[0]!, 0)).toBe(does);
});
