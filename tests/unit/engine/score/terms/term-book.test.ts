import { describe, expect, it } from 'vitest';
import {
  type TermBook,
  keyOf,
  otherTerm,
  wordTerm,
  writtenAs,
} from '../../../../../src/engine/score/terms/term-book';
import { createVocabulary } from '../../../../../src/engine/score/terms/vocabulary';
import { createWordForms } from '../../../../../src/engine/text/forms/word-forms';

const forms = createWordForms('en');
const vocabulary = createVocabulary(null);
const book: TermBook = { known: vocabulary.termsOf(forms), forms, vocabulary };

describe('the key of a word', () => {
  it.each([
    ["potter's", 'potter'],
    ["didn't", "didn't"],
    ["l'homme", 'homme'],
    ['colour', 'color'],
  ])('%s: %s', (form, key) => expect(keyOf(form, false, forms)).toBe(key));

  it('is the long form of what is cut short by a full stop', () =>
    expect([keyOf('gov', true, forms), keyOf('gov', false, forms)]).toEqual(['governor', 'gov']));
});

describe('a term', () => {
  const pot = forms.typeOf('pot');
  const written = (text: string, due: boolean): number => writtenAs(text, 0, text.length, due);

  it('is one for all places where a word is written alike', () => {
    const plain = wordTerm(book, pot, false, written('pot', false));
    expect(wordTerm(book, pot, false, written('pot', true))).toBe(plain);
    expect(wordTerm(book, pot, false, written('Pot', false))).not.toBe(plain);
  });

  it('tells a capital that was not due from one that was, and from all capitals', () => {
    const told = (text: string, due: boolean): boolean[] => {
      const { capital, upper, acronym } = wordTerm(book, pot, false, written(text, due));
      return [capital, upper, acronym];
    };
    expect(told('pot', false)).toEqual([false, false, false]);
    expect(told('Pot', false)).toEqual([true, true, false]);
    expect(told('Pot', true)).toEqual([false, true, false]);
    expect(told('POT', false)).toEqual([true, true, true]);
  });

  it('of a figure or a name is one for all of one key, form and value', () => {
    const five = { key: '#5', kind: 'figure', base: '#5', form: '5', value: 5 } as const;
    expect(otherTerm(book, { ...five })).toBe(otherTerm(book, five));
    const inWords = otherTerm(book, { ...five, form: 'five' });
    expect(inWords).not.toBe(otherTerm(book, five));
    expect(inWords.entry).toBe(otherTerm(book, five).entry);
  });
});
