import type { Version } from '../model';
import { stemOf } from '../text/stems';
import { type Word, wordsOf } from '../text/words';
import { type Token, tokensOf } from './tokens';

/** The words of a version, sentence by sentence; each is cut when it is first asked for and kept as long as the reading. */
export interface Reading {
  readonly version: Version;
  /** Words and marks of a sentence. */
  wordsOf(sentence: number): readonly Word[];
  /** Words of a sentence, marks left out. */
  countOf(sentence: number): number;
  /** The tokens of several sentences, in the order given. */
  tokensOf(sentences: readonly number[]): readonly Token[];
  /** The stem of a token by its key; a figure is its own. */
  stemOf(key: string): string;
}

const FIGURE = /\p{Nd}/u;

export function readingOf(version: Version): Reading {
  const words: (readonly Word[] | undefined)[] = [];
  const counts: (number | undefined)[] = [];
  const tokens: (readonly Token[] | undefined)[] = [];
  const stems = new Map<string, string>();
  const { text, sentences, language } = version;
  const wordsAt = (n: number): readonly Word[] => (words[n] ??= wordsOf(text, sentences[n]!));
  return {
    version,
    wordsOf: wordsAt,
    countOf: (n) =>
      (counts[n] ??= wordsAt(n).reduce((sum, word) => sum + (word.kind === 'punctuation' ? 0 : 1), 0)),
    tokensOf: (numbers) => numbers.flatMap((n) => (tokens[n] ??= tokensOf(text, wordsAt(n), n, language))),
    stemOf(key) {
      let stem = stems.get(key);
      if (stem === undefined) stems.set(key, (stem = FIGURE.test(key) ? key : stemOf(key, language)));
      return stem;
    },
  };
}
