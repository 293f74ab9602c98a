import type { RawLink } from '../align/types';
import { append, commonSubsequence } from './common';
import type { Piece } from './pieces';
import type { Reading } from './reading';
import type { Token } from './tokens';

/** Shorter ones stand outside marks in any text: they count in a linked sentence only. */
const LONG = 4;
/** Of the quoted words so many stand in the source, with no more than half as many between them. */
const LEAST_SHARE = 0.75;
const WIDEST = 1.5;

/**
 * Tells whether the words of a quotation stand together in the source's own text, outside its quotation marks: short ones in a linked
 * sentence, longer ones anywhere. Sentences are found by the rarest of the words, so that a long text costs no more for each.
 */
export function createOutside(from: Reading, links: readonly RawLink[]): (piece: Piece) => boolean {
  let holders: Map<string, number[]> | undefined;
  const sentencesWith = (stem: string): readonly number[] => {
    holders ??= holdersOf(from);
    return holders.get(stem) ?? [];
  };
  const sources = new Map<number, Set<number>>();
  for (const { a, b } of links)
    for (const j of b) {
      const known = sources.get(j) ?? new Set();
      sources.set(j, known);
      for (const i of a) known.add(i);
    }
  return (piece) => {
    const content = piece.words.filter((word) => word.content);
    const rarest = content.map(({ stem }) => sentencesWith(stem)).sort((x, y) => x.length - y.length)[0];
    return (rarest ?? []).some((sentence) => {
      if (piece.words.length < LONG && !sources.get(piece.sentence)?.has(sentence)) return false;
      return standTogether(plainWords(from, sentence), piece.words, content.length);
    });
  };
}

function plainWords(reading: Reading, sentence: number): Token[] {
  return (reading.tokens[sentence] ?? []).filter((token) => !token.quoted && token.kind !== 'punctuation');
}

function holdersOf(reading: Reading): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  reading.tokens.forEach((_, sentence) => {
    for (const stem of new Set(plainWords(reading, sentence).map((token) => token.stem)))
      append(holders, stem, sentence);
  });
  return holders;
}

function standTogether(plain: readonly Token[], words: readonly Token[], content: number): boolean {
  if (plain.some((_, at) => words.every((word, k) => plain[at + k]?.stem === word.stem))) return true;
  const pairs = commonSubsequence(plain, words, (x, y) => x.stem === y.stem);
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last || pairs.length < LEAST_SHARE * words.length) return false;
  const matched = pairs.filter(([, j]) => words[j]?.content).length;
  return matched === content && last[0] - first[0] + 1 <= pairs.length * WIDEST + 1;
}
