import { appendOnce } from '../reading/common';
import type { Token } from '../reading/tokens';
import { type Attribution, type BySentence, bySentence } from '../speakers/clauses';
import { mayStandBare, retoldBare } from './bare-words';
import type { Piece } from './pieces';
import type { QuoteCase } from './quote-case';
import { REACH, addsSpeech, hasSource, namesAnother, standsBeside } from './retold-sources';
import { answered, fillsSlot, isGoverned, sharesGap, sourcesBeside, unclaimed } from './retold-words';

/** Share of the quotation's words that come back where one alone would be chance. */
const LEAST_SHARE = 0.2;
/** The same in a linked sentence where a verb of saying that is new governs one of them: `while noting that`. */
const LEAST_GOVERNED = 0.1;
/** A word in more free sentences than this finds none. */
const COMMON = 40;
/** Words that come back and settle it whatever the length. */
const SETTLES = 3;

/** The sentence that retells a quotation, and whether neither it nor its paragraph says that somebody said so. */
interface Retold {
  readonly sentence: number;
  readonly bare: boolean;
}

/** Finds the sentence of `to` that retells a quotation, if one does; `attributions` are those of `to`. */
export function createRetellings(
  quotes: QuoteCase,
  attributions: readonly Attribution[],
): (piece: Piece) => Retold | null {
  const clauses = bySentence(attributions);
  const free = freeSentences(quotes);
  return (piece) => {
    const linked = new Set(quotes.links.ofA(piece.sentence).flatMap((link) => link.b));
    const content = piece.words.filter((word) => word.content);
    let best: (Retold & { readonly weight: number }) | null = null;
    for (const sentence of candidates(quotes, piece, linked, content, free)) {
      const retelling = retellingIn(quotes, piece, content, sentence, linked.has(sentence), clauses);
      if (retelling && (!best || retelling.weight > best.weight)) best = retelling;
    }
    return best;
  };
}

/** Sentences of `to` that no link reaches, by their content stems. */
function freeSentences({ to, links }: QuoteCase): ReadonlyMap<string, readonly number[]> {
  const free = new Map<string, number[]>();
  to.tokens.forEach((tokens, sentence) => {
    if (links.ofB(sentence).length > 0 || to.body[sentence] !== true) return;
    for (const { content, quoted, stem } of tokens) if (content && !quoted) appendOnce(free, stem, sentence);
  });
  return free;
}

/** How a sentence retells a quotation, and how much speaks for it; `null` where it does not. */
function retellingIn(
  quotes: QuoteCase,
  piece: Piece,
  content: readonly Token[],
  sentence: number,
  linked: boolean,
  clauses: BySentence,
): (Retold & { readonly weight: number }) | null {
  const sourced = hasSource(quotes, sentence, piece, clauses);
  if (!sourced && !mayStandBare(quotes, piece, sentence)) return null;
  const plain = unclaimed(quotes, piece, sentence).filter((token) => !token.quoted);
  const counterparts = answered(quotes, piece, content, sentence, plain);
  // Words that another unquoted sentence of the source accounts for say nothing about this quotation.
  const others = counterparts.length ? sourcesBeside(quotes, sentence, piece) : NONE;
  const own = counterparts.filter((token) => !others.has(token.stem));
  const share = own.length / content.length;
  const weight = own.length + share + (linked ? 0.5 : 0);
  if (!sourced) {
    const bare = linked ? retoldBare(quotes, piece, own.length, sentence, clauses) : null;
    return bare === null ? null : { sentence, weight, bare };
  }
  const placed =
    linked || addsSpeech(quotes, piece, sentence) || standsBeside(quotes, piece, sentence, clauses);
  const hasEnough = (): boolean => {
    if (!placed)
      return own.length >= SETTLES && share >= 2 * LEAST_SHARE && !namesAnother(piece, sentence, clauses);
    const least = linked && isGoverned(quotes, piece, sentence, own) ? LEAST_GOVERNED : LEAST_SHARE;
    return own.length >= SETTLES || share >= least;
  };
  // None comes back, and others were put in the place of all of them.
  const isPut = (): boolean =>
    (linked && !piece.whole && fillsSlot(quotes, piece, sentence)) ||
    (placed && sharesGap(quotes, piece, sentence, plain));
  return (own.length > 0 ? hasEnough() : isPut()) ? { sentence, weight, bare: false } : null;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Linked sentences, and free ones: those beside what is linked to the neighbours, and those with two words of
 * the quotation.
 */
function candidates(
  quotes: QuoteCase,
  piece: Piece,
  linked: ReadonlySet<number>,
  content: readonly Token[],
  free: ReadonlyMap<string, readonly number[]>,
): number[] {
  const shared = new Map<number, number>();
  for (const stem of new Set(content.map((word) => word.stem))) {
    const holders = free.get(stem) ?? [];
    if (holders.length <= COMMON) for (const k of holders) shared.set(k, (shared.get(k) ?? 0) + 1);
  }
  const found = new Set([...linked, ...[...shared].filter(([, count]) => count > 1).map(([k]) => k)]);
  for (let i = piece.sentence - REACH; i <= piece.sentence + REACH; i++)
    for (const link of quotes.links.ofA(i))
      for (const j of link.b)
        for (let k = j - REACH; k <= j + REACH; k++)
          if (quotes.links.ofB(k).length === 0 && quotes.to.body[k] === true) found.add(k);
  // A quoted sentence that no link reaches may have gone into what became of its neighbours.
  if (linked.size === 0)
    for (const i of [piece.sentence - 1, piece.sentence + 1])
      for (const link of quotes.links.ofA(i)) for (const j of link.b) found.add(j);
  return [...found].sort((x, y) => Number(linked.has(y)) - Number(linked.has(x)) || x - y);
}
