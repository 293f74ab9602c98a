import { describe, expect, it } from 'vitest';
import { createWordForms } from '../../../../../src/engine/text/forms/word-forms';
import { quantitiesOf } from '../../../../../src/engine/text/numbers/numbers';
import { wordsOf } from '../../../../../src/engine/text/forms/words';

const values = (text: string, language: string): number[] =>
  quantitiesOf(wordsOf(text, { start: 0, end: text.length }, createWordForms(language)), language).map(
    ({ value }) => value,
  );

describe('thousands parted by a plain space', () => {
  it.each([
    ['fr', 'Quelque 3 500 personnes', [3500]],
    ['fr', 'un coût de 12 500,50 € et de 1 250 000 euros', [12500.5, 1250000]],
    ['ru', 'участвовали 12 500 человек', [12500]],
    ['pl', 'wzięło udział 4 300 osób', [4300]],
    ['de-AT', 'zählt 45 300 Einwohner', [45300]],
  ])('are one number in %s: “%s”', (language, text, expected) => {
    expect(values(text, language)).toEqual(expected);
  });

  it.each([
    ['en', 'rooms 3 500 and more', [3, 500]],
    ['fr', 'les lots 3 50 et 3 5000', [3, 50, 3, 5000]],
    ['fr', 'en 1999 300 personnes', [1999, 300]],
    ['fr', 'le 0 800 123 456', [0, 800, 123, 456]],
    ['fr', 'le 06 123 456 78', [6, 123, 456, 78]],
  ])('are several where %s does not write so, or the groups are others: “%s”', (language, text, expected) => {
    expect(values(text, language)).toEqual(expected);
  });
});
