import { lazily } from '../../text/lazily';
import { appendOnce, commonSubsequence } from '../reading/common';
import { spokenSentences } from './interviews';
import type { LinkIndex } from '../reading/link-index';
import type { Piece } from './pieces';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';

/** Shorter ones stand outside marks in any text: they count in a linked sentence only. */
const LONG = 4;
/** Of the quoted words so many stand in the source, with no more than half as many between them. */
const LEAST_SHARE = 0.75;
const WIDEST = 1.5;

/**
 * Where the words of a quotation stand that are not quoted in the source: in its own text, or in what
 * somebody says there in an interview.
 */
export type Outside = 'told' | 'spoken' | 'nowhere';

/**
 * Tells whether the words of a quotation stand together in the source's own text, outside its quotation
 * marks: short ones in a linked sentence, longer ones anywhere. Sentences are found by the rarest of the
 * words, so that a long text costs no more for each.
 */
export function createOutside(
  from: Reading,
  links: LinkIndex,
  pieces: readonly Piece[],
): (piece: Piece) => Outside {
  const spoken = lazily(() => spokenSentences(from.version, from.tokens));
  const holders = lazily(() => holdersOf(from, stemsOf(pieces)));
  return (piece) => {
    const content = piece.words.filter((word) => word.content);
    const rarest = content
      .map(({ stem }) => holders().get(stem) ?? [])
      .sort((x, y) => x.length - y.length)[0];
    const linked = (sentence: number): boolean =>
      links.ofB(piece.sentence).some(({ a }) => a.includes(sentence));
    const found = (rarest ?? []).filter((sentence) => {
      if (piece.words.length < LONG && !linked(sentence) && !spoken().has(sentence)) return false;
      return standTogether(plainWords(from, sentence), piece.words, content.length);
    });
    if (found.length === 0) return 'nowhere';
    return found.some((sentence) => spoken().has(sentence)) ? 'spoken' : 'told';
  };
}

function isPlain({ quoted, kind }: Token): boolean {
  return !quoted && kind !== 'punctuation';
}

function plainWords(reading: Reading, sentence: number): Token[] {
  return (reading.tokens[sentence] ?? []).filter(isPlain);
}

function stemsOf(pieces: readonly Piece[]): Set<string> {
  const stems = new Set<string>();
  for (const { words } of pieces) for (const { stem, content } of words) if (content) stems.add(stem);
  return stems;
}

/** Sentences by those of the stems that stand in them outside quotation marks. */
function holdersOf(reading: Reading, stems: ReadonlySet<string>): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  reading.tokens.forEach((tokens, sentence) => {
    for (const token of tokens)
      if (stems.has(token.stem) && isPlain(token)) appendOnce(holders, token.stem, sentence);
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
