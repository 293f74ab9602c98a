import { houseForm } from '../text/words/abbreviations';
import { createSlots } from '../text/words/slots';
import type { WordType } from '../text/words/word';
import { type WordForms, createWordForms, withoutMarks } from '../text/forms/word-forms';

/**
 * What the words of one language are compared by, each worked out when it is first asked for; texts that are
 * read with one book share it.
 */
export interface Keybook {
  readonly forms: WordForms;
  /** The key of a word; `short` where it stands for a longer one. */
  keyOf(type: WordType, short: boolean): string;
  /** The token of a key by its stem; a figure is its own. One object for all tokens of the key. */
  stemmed(key: string): Stemmed;
}

/** A word that says something, by its stem. */
export interface Stemmed {
  readonly stem: string;
  readonly key: string;
}

const FIGURE = /\p{Nd}/u;

/** An empty book for the words of these forms. */
export function createKeybook(forms: WordForms = createWordForms('und')): Keybook {
  const plain = createSlots<string>();
  const cut = createSlots<string>();
  const stems = new Map<string, Stemmed>();
  return {
    forms,
    keyOf(type, short) {
      const known = short ? cut : plain;
      return known.get(type) ?? known.set(type, withoutMarks(houseForm(type.form, short)) || type.form);
    },
    stemmed(key) {
      let word = stems.get(key);
      if (word === undefined)
        stems.set(key, (word = { stem: FIGURE.test(key) ? key : forms.stemOf(key), key }));
      return word;
    },
  };
}
