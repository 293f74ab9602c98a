import { houseForm } from '../text/abbreviations';
import { stemOf } from '../text/stems';

/** What the words of one language are compared by, each worked out when it is first asked for; texts that are read with one book share it. */
export interface Keybook {
  /** How many words there are. */
  readonly size: number;
  /** The key of a folded word; `short` where it stands for a longer one. */
  keyOf(form: string, short: boolean): string;
  /** The stem of a token by its key; a figure is its own. */
  stemOf(key: string): string;
}

const FIGURE = /\p{Nd}/u;
/** Marks inside a word that house styles put or leave out. */
const SILENT = /[\p{P}\p{Cf}]/gu;

export function createKeybook(language: string): Keybook {
  const plain = new Map<string, string>();
  const cut = new Map<string, string>();
  const stems = new Map<string, string>();
  return {
    get size() {
      return plain.size + cut.size;
    },
    keyOf(form, short) {
      const known = short ? cut : plain;
      let key = known.get(form);
      if (key === undefined) known.set(form, (key = houseForm(form, short).replace(SILENT, '') || form));
      return key;
    },
    stemOf(key) {
      let stem = stems.get(key);
      if (stem === undefined) stems.set(key, (stem = FIGURE.test(key) ? key : stemOf(key, language)));
      return stem;
    },
  };
}
