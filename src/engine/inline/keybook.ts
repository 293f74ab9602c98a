import { houseForm } from '../text/abbreviations';
import { type WordForms, createWordForms, withoutMarks } from '../text/word-forms';

/** What the words of one language are compared by, each worked out when it is first asked for; texts that are read with one book share it. */
export interface Keybook {
  /** How many words there are. */
  readonly size: number;
  readonly forms: WordForms;
  /** The key of a folded word; `short` where it stands for a longer one. */
  keyOf(form: string, short: boolean): string;
  /** The stem of a token by its key; a figure is its own. */
  stemOf(key: string): string;
}

const FIGURE = /\p{Nd}/u;

export function createKeybook(language: string, forms = createWordForms(language)): Keybook {
  const plain = new Map<string, string>();
  const cut = new Map<string, string>();
  const stems = new Map<string, string>();
  return {
    get size() {
      return plain.size + cut.size;
    },
    forms,
    keyOf(form, short) {
      const known = short ? cut : plain;
      let key = known.get(form);
      if (key === undefined) known.set(form, (key = withoutMarks(houseForm(form, short)) || form));
      return key;
    },
    stemOf(key) {
      let stem = stems.get(key);
      if (stem === undefined) stems.set(key, (stem = FIGURE.test(key) ? key : forms.stemOf(key)));
      return stem;
    },
  };
}
