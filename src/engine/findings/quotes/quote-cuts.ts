import type { Piece } from './pieces';
import type { QuoteCase } from './quote-case';
import type { QuoteMatch } from './quote-match';
import { isDoubtedBeside, losesLead } from './lead-words';
import { keepsPlace, opensPlace } from './short-quotes';
import { sharesPart } from '../speakers/persons';
import type { Token } from '../reading/tokens';

interface Matched {
  readonly number: number;
  readonly piece: Piece;
  readonly match: QuoteMatch;
}

/** The other quotations that come from the same ones of the source. */
export function othersOf(quotes: QuoteCase, { sources }: QuoteMatch, number: number): Matched[] {
  return quotes.matches.flatMap((match, k) => {
    const piece = quotes.toPieces[k];
    return piece && k !== number && match.sources.some((source) => sources.includes(source))
      ? [{ number: k, piece, match }]
      : [];
  });
}

/** What none of the quotations has: a word that one of them lost may stand in another. */
export function missingFrom(match: QuoteMatch, others: readonly Matched[]): Token[] {
  const kept = others
    .filter(({ match }) => match.fate === 'trimmed' || match.fate === 'exact')
    .map(({ match }) => match.lost);
  return match.lost.filter((token) => kept.every((lost) => lost.includes(token)));
}

/** Words between two pieces of a quotation for one of which that is told. */
const MOST_UNTOLD = 4;

/** Small words that are gone, of which one alone may be a matter of grammar: `and not before`. */
const LEAST_CUT = 3;

/** True where words of the quoted sentence are gone: neither quoted beside it nor said in the reporter's words. */
export function cuts(
  quotes: QuoteCase,
  piece: Piece,
  sources: readonly Piece[],
  match: QuoteMatch,
  number: number,
): boolean {
  const matched = othersOf(quotes, match, number);
  const others = matched.map(({ piece: other }) => other);
  const kept = new Set(others.flatMap(({ words }) => words.map((word) => word.key)));
  // What another piece is said to have left out is told there.
  const altered = matched.flatMap(({ match }) => (match.fate === 'altered' ? match.lost : []));
  const places = [piece, ...others].flatMap(({ sentence }) => quotes.to.tokens[sentence] ?? []);
  const beside = places.filter((token) => !token.quoted);
  const around = new Set(beside.map((token) => token.stem));
  const gone = match.lost.filter((token) => !kept.has(token.key) && !altered.includes(token));
  if (gone.length === 0) return false;
  const content = gone.filter((token) => token.content);
  const told = content.filter((token) => around.has(token.stem) || isDoubtedBeside(token, beside));
  // Given in two pieces, one of the words between them is enough to show that they are told.
  if (others.length > 0 && told.length * MOST_UNTOLD >= content.length) return false;
  if (piece.whole && sources.some((source) => source.whole)) return true;
  const inPlace =
    sources.length === 1 &&
    (keepsPlace(quotes, sources[0]!, piece) ||
      (others.length === 0 && opensPlace(quotes, sources[0]!, piece)));
  const spoken = inPlace || piece.words.length > 3 || isSameVoice(quotes, piece, sources);
  const words = sources.flatMap((source) => source.words);
  if (spoken && losesLead(quotes.from.version.text, words, gone, beside)) return true;
  if (spoken && losesEnd(words, gone, told)) return true;
  if (content.length === 0) return inPlace && gone.length >= LEAST_CUT;
  return told.length * 2 < content.length && spoken;
}

/** Words at the end that are gone, so many in a row. */
const LEAST_END = 2;

/**
 * The end of the quoted sentence is gone, and none of it stands beside the marks: `said the machine "came off the wall"`
 * tells whose fall it was, and not that it flew `like a cannonball`.
 */
function losesEnd(words: readonly Token[], gone: readonly Token[], told: readonly Token[]): boolean {
  const missing = new Set(gone);
  const end = words.slice(words.findLastIndex((word) => !missing.has(word)) + 1);
  return (
    end.length >= LEAST_END && end.some(({ content }) => content) && !end.some((word) => told.includes(word))
  );
}

/** A word or two in marks, where a quotation by the same speaker stood in the linked sentence. */
export function isSameVoice(quotes: QuoteCase, piece: Piece, sources: readonly Piece[]): boolean {
  const linked = quotes.links
    .ofB(piece.sentence)
    .some(({ a }) => sources.some(({ sentence }) => a.includes(sentence)));
  const was = sources.flatMap((source) => source.speaker?.parts ?? []);
  const is = piece.speaker?.parts ?? [];
  return (
    linked &&
    sources.some((source) => source.whole) &&
    (was.length === 0 || is.length === 0 || sharesPart(was, is))
  );
}
