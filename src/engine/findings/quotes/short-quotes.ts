import type { Piece } from './pieces';
import type { LinkIndex } from '../reading/link-index';
import type { QuoteMatch } from './quote-match';
import { capitalAt } from '../../text/words/word';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';

/** Words of a quotation that is too short to be known again by them. */
const SHORT = 3;

/** What is read of two texts for it. */
interface Read {
  readonly from: Reading;
  readonly to: Reading;
  readonly fromPieces: readonly Piece[];
  readonly toPieces: readonly Piece[];
  readonly matches: readonly QuoteMatch[];
  readonly links: LinkIndex;
  readonly dependent: boolean;
}

/**
 * The quotation of a word or two of `from` in whose place `piece` stands: in the linked sentence the only one
 * on either side that the other side lacks, not said there without marks, and with the same word before it,
 * behind it or in it, or before its verb. `called it "absurd"` → `called it "ridiculous"`; `null` where there is none.
 */
export function replacedQuote(quotes: Read, piece: Piece): Piece | null {
  const { from, to, fromPieces, toPieces, matches, links } = quotes;
  if (!isWording(to, piece)) return null;
  const linked = new Set(links.ofB(piece.sentence).flatMap(({ a }) => a));
  if (linked.size === 0) return null;
  const fresh = toPieces.filter(
    (other, n) => other.sentence === piece.sentence && matches[n]?.fate === 'none',
  );
  if (fresh.length !== 1) return null;
  const kept = new Set(matches.flatMap(({ sources }) => sources));
  const gone = fromPieces.filter((other, n) => linked.has(other.sentence) && !kept.has(n));
  const [source] = gone;
  if (!source || gone.length > 1 || !isWording(from, source)) return null;
  if (lettersOf(source) === lettersOf(piece)) return null;
  if (isToldIn(to, piece.sentence, source) || isToldIn(from, source.sentence, piece)) return null;
  const told = quotes.dependent
    ? sharesWord(source, piece) || standsIn(from, source, to, piece)
    : plainWords(from, source) === plainWords(to, piece);
  return told ? source : null;
}

/** What the sentence says outside its quotation marks. */
function plainWords(reading: Reading, { sentence }: Piece): string {
  const plain = (reading.tokens[sentence] ?? []).filter(
    ({ quoted, kind }) => !quoted && kind !== 'punctuation',
  );
  return plain.map(({ stem }) => stem).join(' ');
}

/** `multitool` and `multi-tool` are one word; a figure is its value. */
function lettersOf({ words }: Piece): string {
  return words
    .map(({ key, kind }) => (kind === 'word' ? key.replace(/[^\p{L}\p{M}\p{N}]/gu, '') : key))
    .join('');
}

/** No title of a work and no name. */
function isWording({ version: { text } }: Reading, { words, doubtful }: Piece): boolean {
  const content = words.filter((word) => word.content);
  return (
    !doubtful &&
    words.length <= SHORT &&
    content.length > 0 &&
    !content.some(({ start }) => capitalAt(text, start))
  );
}

/** `with great regret`, `with great relief`. */
function sharesWord(x: Piece, y: Piece): boolean {
  return x.words.some(({ key }) => y.words.some((word) => word.key === key));
}

/** One of its words stands in the sentence without marks. */
function isToldIn(reading: Reading, sentence: number, { words }: Piece): boolean {
  const plain = (reading.tokens[sentence] ?? []).filter(({ quoted }) => !quoted);
  return words.some((word) => word.content && plain.some(({ stem }) => stem === word.stem));
}

/**
 * Whether a quotation stands in the linked sentence, of which most words are the same, where a longer one of
 * the source stood: between the same words that say something, as far as the sentences have any there.
 */
export function keepsPlace(
  { from, to, links }: Pick<Read, 'from' | 'to' | 'links'>,
  source: Piece,
  piece: Piece,
): boolean {
  if (!isLinkedTo(links, source, piece)) return false;
  const [a, b] = [around(from, source), around(to, piece)];
  return a.before.at(-1) === b.before.at(-1) && a.behind === b.behind;
}

/**
 * The same where the sentence of the source ends with its quotation, of which the first words are kept, and
 * the copy goes on to the next: `"sorry but not surprised".` → `"sorry", adding that`. What goes on with
 * "and" or "but" may be the rest in other words.
 */
export function opensPlace(
  { from, to, links }: Pick<Read, 'from' | 'to' | 'links'>,
  source: Piece,
  piece: Piece,
): boolean {
  if (source.words[0]?.key !== piece.words[0]?.key) return false;
  const [a, b] = [around(from, source), around(to, piece)];
  if (a.behind !== '' || a.before.length === 0 || a.before.at(-1) !== b.before.at(-1)) return false;
  // Two words before it are enough, however freely the rest is told.
  const led = a.before.length === REACH && a.before[0] === b.before[0];
  const linked = links.ofB(piece.sentence).some((link) => link.a.includes(source.sentence));
  if (!(led && linked) && !isLinkedTo(links, source, piece)) return false;
  const next = (to.tokens[piece.sentence] ?? []).find(
    ({ start, kind }) => start >= piece.end && kind !== 'punctuation',
  );
  return next !== undefined && !GOES_ON.test(next.form);
}

const GOES_ON = /^(?:and|but|or|yet|though|although|albeit|if|while|rather|not)$/;

/** Most words of the two sentences are the same. */
function isLinkedTo(links: LinkIndex, source: Piece, piece: Piece): boolean {
  return links
    .ofB(piece.sentence)
    .some(({ a, relation }) => relation !== 'paraphrased' && a.includes(source.sentence));
}

/**
 * The nearest words that say something before both are the same, or those behind both. `called the roof "a"`
 * and `called the boiler "b"` are said of two things.
 */
function standsIn(from: Reading, x: Piece, to: Reading, y: Piece): boolean {
  const [a, b] = [around(from, x), around(to, y)];
  if (a.behind !== '' && a.behind === b.behind) return true;
  const [was, is] = [a.before.at(-1), b.before.at(-1)];
  return (
    was === is || (is !== undefined && a.before.includes(is)) || (was !== undefined && b.before.includes(was))
  );
}

/** Words before a quotation by which its place is known: what it is said of, and the verb. */
const REACH = 2;

function around(reading: Reading, { sentence, words }: Piece): { before: string[]; behind: string } {
  const tokens = (reading.tokens[sentence] ?? []).filter(({ quoted, content }) => content && !quoted);
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  const stem = ({ stem }: Token): string => stem;
  const before = tokens
    .filter((token) => token.end <= start)
    .slice(-REACH)
    .map(stem);
  return { before, behind: tokens.find((token) => token.start >= end)?.stem ?? '' };
}
