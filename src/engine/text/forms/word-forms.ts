import { americanSpelling } from '../words/spelling';
import { stemOf } from '../words/stems';
import type { WordType } from '../words/word';
import { wordType } from './word-types';

/**
 * The words of one language and what they come to, each worked out when it is first asked for; everything
 * that reads the same texts shares it.
 */
export interface WordForms {
  readonly language: string;
  /** How many words there are. */
  readonly size: number;
  /** Types of plain words as they are spelled: one for all places where a word stands. */
  readonly spelled: Map<string, WordType>;
  /** The type of a folded form. */
  typeOf(form: string): WordType;
  /** See `stems.ts`. */
  stemOf(word: string): string;
  /** See `spelling.ts`. */
  spellingOf(word: string): string;
}

/** An empty book of the words of a language. */
export function createWordForms(language: string): WordForms {
  const types = new Map<string, WordType>();
  const stems = new Map<string, string>();
  const spellings = new Map<string, string>();
  return {
    language,
    get size() {
      return Math.max(types.size, stems.size, spellings.size);
    },
    spelled: new Map(),
    typeOf(form) {
      let type = types.get(form);
      if (type === undefined) types.set(form, (type = wordType(form, types.size)));
      return type;
    },
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
