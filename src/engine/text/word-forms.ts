import { americanSpelling } from './spelling';
import { stemOf } from './stems';

/** What the words of one language come to, each worked out when it is first asked for; everything that reads the same texts shares it. */
export interface WordForms {
  /** How many words there are. */
  readonly size: number;
  /** Of plain words as they are spelled, the folded form: one string for all places where a word stands. */
  readonly folded: Map<string, string>;
  /** See `stems.ts`. */
  stemOf(word: string): string;
  /** See `spelling.ts`. */
  spellingOf(word: string): string;
}

export function createWordForms(language: string): WordForms {
  const folded = new Map<string, string>();
  const stems = new Map<string, string>();
  const spellings = new Map<string, string>();
  return {
    get size() {
      return Math.max(folded.size, stems.size, spellings.size);
    },
    folded,
    stemOf(word) {
      let stem = stems.get(word);
      if (stem === undefined) stems.set(word, (stem = stemOf(word, language)));
      return stem;
    },
    spellingOf(word) {
      let spelling = spellings.get(word);
      if (spelling === undefined) spellings.set(word, (spelling = americanSpelling(word)));
      return spelling;
    },
  };
}

const LETTERS = /^[a-z]+$/;
/** Marks inside a word that house styles put or leave out. */
const SILENT = /[\p{P}\p{Cf}]/gu;

/** A folded word without the marks inside it. */
export function withoutMarks(word: string): string {
  return LETTERS.test(word) ? word : word.replace(SILENT, '');
}
