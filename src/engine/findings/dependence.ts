import type { Link } from '../model';
import type { RawLink } from '../raw-link';
import { lazily } from '../text/lazily';
import type { Reading } from './reading/reading';
import type { QuoteMatch } from './quotes/quote-match';
import type { Piece } from './quotes/pieces';
import { sharedRuns } from './runs';

/** How far `to` draws on `from`, or both on one text; judged from the two alone. */
export interface Dependence {
  /** Share of the sentences of `to` that are linked, 0..1. */
  readonly linked: number;
  /** Share of its quoted sentences that `from` quotes too, 0..1; `null` where it quotes nothing of length. */
  readonly quoted: number | null;
  readonly dependent: boolean;
}

/** Words in a row that two writers hardly hit upon independently; names and set phrases run to four. */
const RUN = 6;
/**
 * Sentences from which the share of linked ones says something by itself; of a shorter text every one, and
 * two at the least.
 */
const LEAST_TEXT = 6;
const LEAST_BRIEF = 2;
/**
 * Share of the sentences that come over with most of their words in their order. Where sentences are short,
 * as in briefs, bullets and tickers, no run is ever as long as `RUN`.
 */
const KEPT = 0.4;
/** Shorter quotations are terms. */
const SPOKEN = 5;

/** Whether one text draws on the other, by the runs, quotations and short sentences that they have in common. */
export function dependenceOf(
  from: Reading,
  to: Reading,
  links: readonly (RawLink | Link)[],
  pieces: readonly Piece[],
  matches: readonly QuoteMatch[],
  rewordings: ReadonlyMap<number, number>,
): Dependence {
  const body = to.body.filter(Boolean).length;
  const linked = shareReached(links, to);
  const kept = shareReached(
    links.filter(({ relation }) => relation !== 'paraphrased'),
    to,
  );
  /** Share of its own words, quotations aside, in runs that stand in `from` as well, 0..1. */
  const verbatim = lazily(() => sharedRuns(from, to, RUN));
  const spoken = pieces
    .map((piece, k) => ({ piece, same: matches[k]?.fate !== 'none', reworded: rewordings.has(k) }))
    .filter(({ piece }) => piece.words.length >= SPOKEN);
  const share = (known: typeof spoken): number | null =>
    spoken.length ? known.length / spoken.length : null;
  const quoted = share(spoken.filter(({ same }) => same));
  const known = share(spoken.filter(({ same, reworded }) => same || reworded));
  return {
    linked,
    quoted,
    dependent: isDependent({ linked, kept, verbatim, quoted, known, spoken: spoken.length, sentences: body }),
  };
}

/** Share of the sentences of `to` that one of the links reaches, bylines and credits aside, 0..1. */
function shareReached(links: readonly (RawLink | Link)[], { body }: Reading): number {
  const reached = new Set(links.flatMap(({ b }) => b).filter((sentence) => body[sentence]));
  const sentences = body.filter(Boolean).length;
  return sentences ? reached.size / sentences : 0;
}

/** What is known of two texts; all shares are of `to`. */
interface Signs {
  readonly linked: number;
  /** Of its sentences, those that are edited at most. */
  readonly kept: number;
  readonly verbatim: () => number;
  readonly quoted: number | null;
  /** Of its quotations, those that `from` has, if in other words. */
  readonly known: number | null;
  readonly spoken: number;
  readonly sentences: number;
}

/**
 * Two reports of one event share facts and perhaps a statement; a rewrite has most of its sentences from the
 * source, and whole runs of its words or most of its quotations besides. A text with statements of its own
 * throughout was reported, not rewritten.
 */
function isDependent({ linked, kept, verbatim, quoted, known, spoken, sentences }: Signs): boolean {
  if (linked < 0.4) return false;
  if (known !== null && spoken >= 3 && known < 0.34 && verbatim() < 0.15) return false;
  if (kept >= KEPT || (linked === 1 && sentences >= LEAST_BRIEF)) return true;
  // Reports of one event written apart share a fifth of their sentences, two rewrites of one source twice as
  // many and its quotations. Two short lives of one person share half, but neither a run of words nor a
  // quotation; a free rewrite has four in five.
  const enough = (known ?? 0) >= 0.34 ? 0.4 : 0.65;
  if (sentences >= LEAST_TEXT && (linked >= enough || (linked >= 0.5 && verbatim() >= 0.02))) return true;
  if ((quoted !== null && quoted >= 0.6 && linked >= 0.5) || verbatim() >= 0.08) return true;
  return linked >= 0.7 && verbatim() >= 0.03;
}
