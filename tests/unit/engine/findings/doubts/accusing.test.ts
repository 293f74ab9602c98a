import { describe, expect, it } from 'vitest';
import { accusedOf } from '../../../../../src/engine/findings/doubts/accusing';
import { written } from '../../../../support/written';

/** The words of the deed that the first accusation of a sentence leads to. */
const deedIn = (forms: string): string | null => {
  const words = written(forms);
  for (let at = 0; at < words.length; at++) {
    const from = accusedOf(words, at);
    if (from !== null)
      return words
        .slice(from)
        .map(({ form }) => form)
        .join(' ');
  }
  return null;
};

describe('accusedOf', () => {
  it.each([
    ['she is accused of taking bribes', 'taking bribes'],
    ['held on suspicion of arson', 'arson'],
    ['he was charged with fraud', 'fraud'],
    ['under investigation for dumping oil', 'dumping oil'],
    ['arrested in connection with the theft', 'the theft'],
    ['allegations that he lied', 'he lied'],
    ['accused last year by two neighbours of theft', 'theft'],
    ['charged tuesday with stealing pills', 'stealing pills'],
    ['on trial for the murder of a farmer', 'murder of a farmer'],
  ])('finds the deed in “%s”', (sentence, deed) => {
    expect(deedIn(sentence)).toBe(deed);
  });

  it.each([
    'she accused the union of lying',
    'a connection with the disease',
    'held for two hours',
    'the trial for the drug',
    'wanted for the role',
    'charged on tuesday with the care of a pony',
    'an investigation into the murder of a farmer',
  ])('finds none in “%s”', (sentence) => {
    expect(deedIn(sentence)).toBeNull();
  });
});
