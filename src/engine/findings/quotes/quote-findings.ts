import type { Finding, Range } from '../../model';
import type { Piece } from './pieces';
import type { QuoteMatch } from './quote-match';
import type { QuoteCase } from './quote-case';
import { reattributedFinding } from './reattributions';
import { keepsPlace, replacedQuote } from './short-quotes';
import { cuts, isSameVoice, missingFrom, othersOf } from './quote-cuts';
import { ofSpeaker, phraseOf } from './quote-wording';
import type { Token } from '../reading/tokens';
import { excerpt } from '../views/views';
import { rangeOf } from '../reading/common';

/** Findings about quotations that `to` has: altered, trimmed, given to somebody else, or made. */
export function quoteFindings(quotes: QuoteCase): Finding[] {
  const found: Finding[] = [];
  quotes.toPieces.forEach((piece, number) => {
    const match = quotes.matches[number];
    if (!match) return;
    const replaced =
      match.fate === 'none' && !quotes.rewordings.has(number) ? replacedQuote(quotes, piece) : null;
    if (replaced) {
      found.push(rewordedFinding(quotes, replaced, piece));
      return;
    }
    if (piece.term) {
      found.push(...termFinding(quotes, piece, match, number));
      return;
    }
    if (match.fate === 'none') {
      const source = quotes.fromPieces[quotes.rewordings.get(number) ?? -1];
      const reworded = source && quotes.dependent ? rewordedFinding(quotes, source, piece) : null;
      const finding = source
        ? reworded
        : (replacedFinding(quotes, piece, number) ?? inventedFinding(quotes, piece));
      if (finding) found.push(finding);
      return;
    }
    const sources = match.sources
      .map((source) => quotes.fromPieces[source])
      .filter((source) => source !== undefined);
    const place = joined(sources);
    if (!place) return;
    if (match.fate === 'altered') found.push(...alteredFinding(quotes, piece, place, sources, match));
    if (match.fate === 'trimmed') found.push(...trimmedFinding(quotes, piece, place, sources, match, number));
    const other = reattributedFinding(quotes, piece, place, sources, match);
    if (other) found.push(other);
  });
  return merged(found);
}

/** A word or two in marks: a finding only where the source has them outside marks, or as part of a whole quotation. */
function termFinding(quotes: QuoteCase, piece: Piece, match: QuoteMatch, number: number): Finding[] {
  const { text } = quotes.to.version;
  const content = piece.words.filter((word) => word.content);
  // Titles of works and names of things are written in capitals.
  if (content.length === 0 || content.some((word) => /^\p{Lu}/u.test(text.slice(word.start)))) return [];
  if (match.fate === 'none') {
    const finding = quotes.standsOutside(piece) === 'told' ? inventedFinding(quotes, piece) : null;
    return finding ? [finding] : [];
  }
  const sources = match.sources.flatMap((source) => quotes.fromPieces[source] ?? []);
  const place = joined(sources);
  const [source] = sources;
  if (match.fate !== 'trimmed' || !place || !source) return [];
  const inPlace = sources.length === 1 && keepsPlace(quotes, source, piece);
  if (!inPlace && !isSameVoice(quotes, piece, sources)) return [];
  return trimmedFinding(quotes, piece, place, sources, match, number);
}

function joined(pieces: readonly Piece[]): Range | null {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

function alteredFinding(
  quotes: QuoteCase,
  piece: Piece,
  place: Range,
  sources: readonly Piece[],
  match: QuoteMatch,
): Finding[] {
  if (!quotes.dependent && !isOneStatement(quotes, piece, sources, match)) return [];
  const was = phraseOf(match.lost, wordsOf(sources), quotes.from, 1);
  const is = phraseOf(match.gained, piece.words, quotes.to, 1);
  const change = was && is ? `“${was}” became “${is}”` : was ? `“${was}” was left out` : `“${is}” was put in`;
  const content = [...match.lost, ...match.gained].some((token) => token.content);
  const confidence =
    (quotes.dependent ? 0.9 : 0.55) - (content ? 0 : 0.1) - (match.coverage < 0.75 ? 0.1 : 0);
  return [
    {
      type: 'quote-altered',
      a: place,
      b: rangeOf(piece),
      confidence,
      message: `Words inside a quotation${whose(quotes, sources)} were changed: ${change}.`,
    },
  ];
}

/**
 * Two reporters may write down one statement with small differences: only long, close ones are one statement,
 * and linked ones of which words were left out and none put in.
 */
function isOneStatement(
  { links }: QuoteCase,
  { words, sentence }: Piece,
  sources: readonly Piece[],
  { coverage, gained }: QuoteMatch,
): boolean {
  if (coverage >= 0.8 && words.length >= LONG) return true;
  const linked = links.ofB(sentence).some(({ a }) => sources.some((source) => a.includes(source.sentence)));
  return linked && gained.length === 0 && words.length >= LONG_IF_LINKED;
}

/** Words of a quotation from which two reporters hardly hit upon them independently. */
const LONG = 6;
const LONG_IF_LINKED = 4;

function trimmedFinding(
  quotes: QuoteCase,
  piece: Piece,
  place: Range,
  sources: readonly Piece[],
  match: QuoteMatch,
  number: number,
): Finding[] {
  if (!quotes.dependent || !cuts(quotes, piece, sources, match, number)) return [];
  const others = othersOf(quotes, match, number);
  // Given in two pieces, what is missing from both is told once.
  const beside = others.filter(
    ({ piece: other, match, number }) =>
      match.fate === 'trimmed' &&
      other.sentence === piece.sentence &&
      cuts(quotes, other, sources, match, number),
  );
  if (beside.some(({ piece: other }) => other.start < piece.start)) return [];
  const missing = missingFrom(match, others);
  const lost = phraseOf(missing.length ? missing : match.lost, wordsOf(sources), quotes.from);
  const message = `A quotation${whose(quotes, sources)} was cut: “${lost}” is missing.`;
  const b = joined([piece, ...beside.map(({ piece: other }) => other)]) ?? rangeOf(piece);
  return [{ type: 'quote-trimmed', a: place, b, confidence: piece.whole ? 0.85 : 0.6, message }];
}

function wordsOf(pieces: readonly Piece[]): Token[] {
  return pieces.flatMap(({ words }) => words);
}

function whose(quotes: QuoteCase, sources: readonly Piece[]): string {
  return ofSpeaker(sources, quotes.from, quotes.fromVoices);
}

function rewordedFinding(quotes: QuoteCase, source: Piece, piece: Piece): Finding {
  const [was, is] = [
    excerpt(quotes.from.version.text, innerRange(source)),
    excerpt(quotes.to.version.text, innerRange(piece)),
  ];
  const message = `A quotation${whose(quotes, [source])} was put in other words between its marks: “${was}” became “${is}”.`;
  return { type: 'quote-altered', a: rangeOf(source), b: rangeOf(piece), confidence: 0.75, message };
}

/** In the place of another quotation of the same speaker stands one that shares hardly a word with it. */
function replacedFinding(quotes: QuoteCase, piece: Piece, number: number): Finding | null {
  const source = quotes.fromPieces[quotes.standIns.get(number) ?? -1];
  if (!source || quotes.standsOutside(piece) !== 'nowhere') return null;
  const [was, is] = [
    excerpt(quotes.from.version.text, innerRange(source)),
    excerpt(quotes.to.version.text, innerRange(piece)),
  ];
  const message = `The quotation${whose(quotes, [source])} “${was}” was replaced: in its place stands “${is}”.`;
  return { type: 'quote-altered', a: rangeOf(source), b: rangeOf(piece), confidence: 0.75, message };
}

function inventedFinding(quotes: QuoteCase, piece: Piece): Finding | null {
  if (!quotes.dependent || piece.doubtful || !piece.words.some((word) => word.content)) return null;
  const shown = excerpt(quotes.to.version.text, innerRange(piece));
  const place = quotes.standsOutside(piece);
  if (place === 'spoken') return null;
  const outside = place === 'told';
  if (!outside && (piece.words.length < 3 || isNewStatement(quotes, piece))) return null;
  const message = outside
    ? `“${shown}” is given as a quotation; the source has these words without quotation marks.`
    : `The quotation “${shown}” does not stand in the source.`;
  const confidence = outside ? (piece.words.length > 1 ? 0.85 : 0.75) : piece.words.length > 4 ? 0.8 : 0.6;
  return { type: 'quote-invented', a: null, b: rangeOf(piece), confidence, message };
}

/**
 * A statement in a sentence of its own that no link reaches: the reporter asked again, or somebody else. The
 * sentence itself says who speaks, or nobody does; a speaker taken over from a linked sentence goes on with
 * what the source has. A few words between marks may be anybody's, and are asked about.
 */
function isNewStatement(quotes: QuoteCase, piece: Piece): boolean {
  if (quotes.isReached(piece.sentence)) return false;
  const { speaker } = piece;
  const { parts = [], pronoun = false } = speaker ?? {};
  // "she said", where only a harbour was named before.
  const named = parts.length > 0 && (!pronoun || quotes.toVoices.isPerson(parts));
  if (!named || !quotes.fromVoices.knows(parts)) return named || piece.whole;
  const place = quotes.to.version.sentences[piece.sentence];
  return piece.whole && !!speaker && !!place && speaker.start >= place.start && speaker.end <= place.end;
}

function innerRange(piece: Piece): Range {
  const [first, last] = [piece.words[0], piece.words.at(-1)];
  return first && last ? { start: first.start, end: last.end } : rangeOf(piece);
}

/** Findings of one type on one quotation become one. */
function merged(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    const last = kept.at(-1);
    const touches =
      last !== undefined &&
      last.type === finding.type &&
      last.type === 'quote-reattributed' &&
      last.b !== null &&
      finding.b !== null &&
      finding.b.start - last.b.end < 40;
    if (touches && last.a && finding.a && last.b && finding.b)
      kept[kept.length - 1] = {
        ...last,
        a: { start: Math.min(last.a.start, finding.a.start), end: Math.max(last.a.end, finding.a.end) },
        b: { start: last.b.start, end: finding.b.end },
      };
    else kept.push(finding);
  }
  return kept;
}
