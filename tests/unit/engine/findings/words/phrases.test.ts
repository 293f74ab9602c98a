import { expect, it } from 'vitest';
import { phraseWordAt } from '../../../../../src/engine/findings/words/phrases';

const wordAt = (text: string, word: string): string => {
  const forms = text.split(' ');
  return phraseWordAt(
    forms.map((form) => ({ form })),
    forms.indexOf(word),
  );
};

it.each([
  ['the mayor stepped down', 'stepped', 'resign'],
  ['they turned down the offer', 'turned', 'reject'],
  ['the match was called off', 'called', 'cancel'],
  ['he ruled out a sale', 'ruled', 'exclude'],
  ['the court threw out the claim', 'threw', 'reject'],
  ['they object to the sale', 'object', 'oppose'],
  ['she took part in it', 'took', 'participate'],
  ['he played a role in it', 'role', 'involved'],
])('reads a verb with what stands behind it: %s', (text, word, meaning) => {
  expect(wordAt(text, word)).toBe(meaning);
});

it.each([
  ['they turned left', 'turned'],
  ['he wrote a role in it', 'role'],
  ['a part of it', 'part'],
  ['they turned', 'turned'],
])('knows of no phrase in “%s”', (text, word) => {
  expect(wordAt(text, word)).toBe('');
});
