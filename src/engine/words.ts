import { type Wordbook, createWordbook } from './findings';
import { type Keybook, createKeybook } from './reading/keybook';
import type { Lexicon } from './model';
import { type Vocabulary, createVocabulary } from './score/terms/vocabulary';
import { type WordForms, createWordForms } from './text/forms/word-forms';

/**
 * What is known of words by themselves, whatever text they stand in; nothing of any text. Handed in again, it
 * spares later runs from working the same words out once more. It never changes a result.
 */
export interface Words {
  /** What the words of a language are compared by; texts in it are read with the forms of this book. */
  keybookOf(language: string): Keybook;
  /** What the finders know of the words of these forms. */
  wordbookOf(forms: WordForms): Wordbook;
  /** What the scorer knows of the words of a language. */
  vocabularyOf(lexicon: Lexicon | null, language: string): Vocabulary;
}

/**
 * Words of a book before a new one is begun, so that one that outlives its texts (an editor types on) stays
 * small: a text of a hundred thousand words has some ten thousand different ones. What has been read with the
 * old book keeps it.
 */
const MOST_WORDS = 50_000;

/** Nothing known yet. */
export function createWords(): Words {
  const keybooks = new Map<string, Keybook>();
  const wordbooks = new WeakMap<WordForms, Wordbook>();
  const plain = new Map<string, Vocabulary>();
  const meant = new WeakMap<Lexicon, Map<string, Vocabulary>>();
  const vocabulariesOf = (lexicon: Lexicon): Map<string, Vocabulary> => {
    const known = meant.get(lexicon) ?? new Map<string, Vocabulary>();
    meant.set(lexicon, known);
    return known;
  };
  return {
    keybookOf: (language) =>
      current(
        keybooks,
        language,
        ({ forms }) => forms.size,
        () => createKeybook(createWordForms(language)),
      ),
    wordbookOf(forms) {
      const book = wordbooks.get(forms) ?? createWordbook(forms);
      wordbooks.set(forms, book);
      return book;
    },
    vocabularyOf: (lexicon, language) =>
      current(
        lexicon ? vocabulariesOf(lexicon) : plain,
        language,
        ({ size }) => size,
        () => createVocabulary(lexicon),
      ),
  };
}

/** The book of a language that words are put in; one that has grown too large gives way to a new one. */
function current<T>(
  books: Map<string, T>,
  language: string,
  sizeOf: (book: T) => number,
  create: () => T,
): T {
  const old = books.get(language);
  if (old && sizeOf(old) <= MOST_WORDS) return old;
  const book = create();
  books.set(language, book);
  return book;
}
