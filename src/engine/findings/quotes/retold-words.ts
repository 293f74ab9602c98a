import type { Lexicon } from '../../model';
import type { Token } from '../reading/tokens';
import { governs, isVerb } from '../speakers/governed';
import { RELATED, SAYS_THE_SAME, areAlike } from '../words/alike';
import { SAYS } from '../words/word-classes';
import { isNamedIn } from './bare-words';
import type { Piece } from './pieces';
import type { QuoteCase } from './quote-case';

/** Words of a sentence of `to` that no link has from elsewhere than the quotation: those tell nothing of it. */
export function unclaimed({ to, links }: QuoteCase, piece: Piece, sentence: number): Token[] {
  const claimed = links
    .ofB(sentence)
    .flatMap(({ a, evidence: { matches } }) =>
      a.includes(piece.sentence)
        ? matches.filter((match) => match.a.end <= piece.start || match.a.start >= piece.end)
        : matches,
    );
  return (to.tokens[sentence] ?? []).filter(
    ({ start, end }) => !claimed.some(({ b }) => b.start < end && start < b.end),
  );
}

/** Words of the quotation that come back in the sentence: by stem, by the link's evidence, or by meaning. */
export function answered(
  quotes: QuoteCase,
  piece: Piece,
  content: readonly Token[],
  sentence: number,
  plain: readonly Token[],
): Token[] {
  const stems = new Set(plain.map((token) => token.stem));
  const evidence = quotes.links
    .ofA(piece.sentence)
    .filter((link) => link.b.includes(sentence))
    .flatMap((link) => link.evidence.matches)
    .filter((match) => plain.some((token) => token.start <= match.b.start && match.b.start < token.end));
  return content.filter(
    (word) =>
      stems.has(word.stem) ||
      evidence.some((match) => match.a.start >= word.start && match.a.start < word.end) ||
      isMeant(quotes.lexicon, word, plain),
  );
}

/** Whether a word says the same as one of some others. */
function isMeant(
  lexicon: Lexicon | null,
  word: Token,
  plain: readonly Token[],
  least = SAYS_THE_SAME,
): boolean {
  return (
    word.kind === 'word' &&
    plain.some((token) => token.content && areAlike(lexicon, word.form, token.form, least))
  );
}

/** Stems of unquoted text of the source that stands behind the same sentence. */
export function sourcesBeside(quotes: QuoteCase, sentence: number, piece: Piece): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const link of quotes.links.ofB(sentence))
    for (const other of link.a)
      for (const { quoted, content, start, end, stem } of quotes.from.tokens[other] ?? []) {
        const within = other === piece.sentence && end > piece.start && start < piece.end;
        if (!quoted && content && !within) stems.add(stem);
      }
  return stems;
}

/**
 * Whether a verb of saying that the linked sentences of the source lack stands before one of the words that
 * come back: a sentence that merges two statements reports the second by it.
 */
export function isGoverned(
  quotes: QuoteCase,
  piece: Piece,
  sentence: number,
  own: readonly Token[],
): boolean {
  if (!piece.whole || !isNamedIn(quotes, piece, sentence)) return false;
  const sources = quotes.links.ofB(sentence).flatMap(({ a }) => a);
  const known = new Set(
    sources.flatMap((i) =>
      (quotes.from.tokens[i] ?? []).filter(({ quoted }) => !quoted).map(({ stem }) => stem),
    ),
  );
  const tokens = (quotes.to.tokens[sentence] ?? []).filter(({ quoted }) => !quoted);
  const verb = tokens.findIndex(
    ({ classes, stem }, at) =>
      (classes & SAYS) !== 0 && !known.has(stem) && isVerb(tokens, at) && governs(tokens, at),
  );
  const behind = verb < 0 ? [] : tokens.slice(verb + 1);
  return own.some(
    (word) =>
      behind.some(({ stem }) => stem === word.stem) ||
      (word.kind === 'word' && isMeant(quotes.lexicon, word, behind)),
  );
}

/**
 * Nothing reaches either sentence, and the ones before them are linked: "We will not accept people", "it
 * would not take in foreigners".
 */
export function sharesGap(
  quotes: QuoteCase,
  piece: Piece,
  sentence: number,
  plain: readonly Token[],
): boolean {
  if (quotes.links.ofA(piece.sentence).length > 0 || quotes.links.ofB(sentence).length > 0) return false;
  if (!quotes.links.ofA(piece.sentence - 1).some((link) => link.b.includes(sentence - 1))) return false;
  const content = piece.words.filter((word) => word.content);
  return content.some((word) => isMeant(quotes.lexicon, word, plain, RELATED));
}

/**
 * A quoted phrase inside a sentence: `would be making "a big mistake" if` → `would face severe consequences
 * if`. The words on both sides of it come back, and other words stand in its place.
 */
export function fillsSlot(quotes: QuoteCase, piece: Piece, sentence: number): boolean {
  const own = (quotes.from.tokens[piece.sentence] ?? []).filter((token) => !token.quoted && token.content);
  const plain = (quotes.to.tokens[sentence] ?? []).filter((token) => !token.quoted && token.content);
  const stems = plain.map((token) => token.stem);
  const before = own.filter((token) => token.end <= piece.start && stems.includes(token.stem)).at(-1);
  const after = own.find((token) => token.start >= piece.end && stems.includes(token.stem));
  if (!before || !after) return false;
  const [left, right] = [stems.lastIndexOf(before.stem), stems.indexOf(after.stem)];
  const known = new Set(own.map((token) => token.stem));
  const fresh = right > left ? stems.slice(left + 1, right).filter((stem) => !known.has(stem)) : [];
  return fresh.length >= 1 && fresh.length <= 6;
}
