import type { RawLink } from '../../raw-link';
import { sharesPart } from '../speakers/persons';
import { isUnlinked } from '../views/near-links';
import type { Piece } from './pieces';
import type { QuoteCase } from './quote-case';

/** What is known before it is asked whether one text draws on the other, with what was told in other words by then. */
type Read = Omit<QuoteCase, 'dependent' | 'standsOutside' | 'standIns'>;

/** From this score of a link on a quotation stands where the other stood. */
const SURE = 0.6;

/**
 * Quotations of `to` that keep hardly a word of the one in whose place they stand, as in a text that was translated
 * there and back: in the linked sentence, or in the one gap between two that are linked, the only whole quotation on
 * either side that the other side lacks, and of the same speaker. Numbers of `toPieces` to numbers of `fromPieces`, besides the rewordings.
 */
export function standInsOf(quotes: Read): Map<number, number> {
  const { fromPieces, toPieces, matches, rewordings } = quotes;
  const taken = new Set([
    ...matches.flatMap(({ fate, sources }) => (fate === 'none' ? [] : sources)),
    ...rewordings.values(),
  ]);
  const isFree = (number: number): boolean =>
    matches[number]?.fate === 'none' && !rewordings.has(number) && isStatement(toPieces[number]!);
  const found = new Map<number, number>();
  toPieces.forEach((piece, number) => {
    if (!isFree(number)) return;
    const place = placeOf(quotes, piece.sentence);
    if (!place) return;
    const rivals = toPieces.filter((other, n) => place.b.includes(other.sentence) && isFree(n));
    const gone = fromPieces.flatMap((source, n) =>
      place.a.includes(source.sentence) && !taken.has(n) && isStatement(source) ? [n] : [],
    );
    const [only = -1] = gone;
    const source = fromPieces[only];
    if (!source || gone.length > 1 || rivals.length > 1 || !isSameSpeaker(quotes, source, piece)) return;
    found.set(number, only);
  });
  return found;
}

/** The sentences that are linked with the one of a quotation, or the ones that alone stand between linked neighbours. */
function placeOf(
  { links, from, to }: Read,
  sentence: number,
): { readonly a: readonly number[]; readonly b: readonly number[] } | null {
  const known = (found: readonly RawLink[]): RawLink[] => found.filter((link) => !isUnlinked(link));
  const [link, ...more] = known(links.ofB(sentence));
  if (link) return more.length === 0 && link.score >= SURE ? link : null;
  const before = known(links.ofB(sentence - 1)).flatMap(({ a }) => a);
  const gap = Math.max(...before) + 1;
  if (before.length === 0 || known(links.ofA(gap)).length > 0 || from.tokens[gap] === undefined) return null;
  const isLast = from.tokens[gap + 1] === undefined && to.tokens[sentence + 1] === undefined;
  const goesOn = known(links.ofB(sentence + 1)).some(({ a }) => a.includes(gap + 1));
  return isLast || goesOn ? { a: [gap], b: [sentence] } : null;
}

/** A whole sentence somebody said, not a term in marks. */
function isStatement({ whole, term, doubtful, words }: Piece): boolean {
  return whole && !term && !doubtful && words.some(({ content }) => content);
}

/** By name, or as far as "he said" and "in her words" tell: the sentence names nobody else. */
function isSameSpeaker({ from, to }: Read, source: Piece, piece: Piece): boolean {
  const [x, y] = [source.speaker?.parts ?? [], piece.speaker?.parts ?? []];
  if (x.length > 0 && y.length > 0) return sharesPart(x, y);
  const beside = (names: Read['from']['names'], { sentence, start, end }: Piece): readonly string[] =>
    (names[sentence] ?? []).flatMap((name) => (name.end <= start || name.start >= end ? name.parts : []));
  const [was, is] = [beside(from.names, source), beside(to.names, piece)];
  const [known, other] = [x.length > 0 ? x : was, y.length > 0 ? y : is];
  return known.length === 0 || other.length === 0 || sharesPart(known, other);
}
