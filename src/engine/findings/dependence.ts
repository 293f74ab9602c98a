import type { Link } from '../model';
import type { RawLink } from '../raw-link';
import { lazily } from '../text/lazily';
import type { Reading } from './reading';
import type { QuoteMatch } from './quote-match';
import type { Piece } from './pieces';
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
/** Sentences from which the share of linked ones says something by itself. */
const LEAST_TEXT = 6;
/** Shorter quotations are terms. */
const SPOKEN = 5;

export function dependenceOf(
  from: Reading,
  to: Reading,
  links: readonly (RawLink | Link)[],
  pieces: readonly Piece[],
  matches: readonly QuoteMatch[],
  rewordings: ReadonlyMap<number, number>,
): Dependence {
  const reached = new Uint8Array(to.body.length);
  for (const { b } of links) for (const k of b) reached[k] = 1;
  let [body, reachedBody] = [0, 0];
  to.body.forEach((counts, k) => {
    if (counts) [body, reachedBody] = [body + 1, reachedBody + reached[k]!];
  });
  const linked = body ? reachedBody / body : 0;
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
    dependent: isDependent(linked, verbatim, quoted, known, spoken.length, body),
  };
}

/**
 * Two reports of one event share facts and perhaps a statement; a rewrite has most of its sentences from the source, and
 * whole runs of its words or most of its quotations besides. A text with statements of its own throughout was reported, not rewritten.
 */
function isDependent(
  linked: number,
  verbatim: () => number,
  quoted: number | null,
  known: number | null,
  spoken: number,
  sentences: number,
): boolean {
  if (linked < 0.4) return false;
  if (known !== null && spoken >= 3 && known < 0.34 && verbatim() < 0.15) return false;
  // Reports of one event written apart share a fifth of their sentences, two rewrites of one source twice as many and its quotations.
  // Two short lives of one person share half, but neither a run of words nor a quotation; a free rewrite has four in five.
  const enough = (known ?? 0) >= 0.34 ? 0.4 : 0.65;
  if (sentences >= LEAST_TEXT && (linked >= enough || (linked >= 0.5 && verbatim() >= 0.02))) return true;
  if ((quoted !== null && quoted >= 0.6 && linked >= 0.5) || verbatim() >= 0.08) return true;
  return linked >= 0.7 && verbatim() >= 0.03;
}
