import type { Relation } from '../model';
import type { Match, Sides } from './script';
import type { Token } from './tokens';

/** Tokens `[a0, a0 + length)` that stand at `[b0, b0 + length)` on the other side, out of order. */
export interface Move {
  readonly a0: number;
  readonly b0: number;
  readonly length: number;
}

/** A phrase that moved has this many content words; in a paraphrase, which reorders freely, one is enough. */
const LEAST_CONTENT = 2;
/** A word that occurs more often than this is no sign of a moved phrase; the bound keeps the search linear. */
const MOST_PLACES = 8;

/**
 * Phrases that were cut in one place and put in at another, longest first.
 *
 *     before  [- On Monday -] he left [+ on Monday +]          after  the same, both marked as move 1
 */
export function movesOf(matches: readonly Match[], sides: Sides, relation: Relation): readonly Move[] {
  const { a, b } = sides;
  const openA = new Uint8Array(a.length).fill(1);
  const openB = new Uint8Array(b.length).fill(1);
  for (const { a0, a1, b0, b1 } of matches) {
    openA.fill(0, a0, a1);
    openB.fill(0, b0, b1);
  }
  const places = placesOf(b, openB);
  if (places.size === 0) return NONE;
  const found: Move[] = [];
  a.forEach(({ key, content }, i) => {
    const here = openA[i] && content ? (places.get(key) ?? NOWHERE) : NOWHERE;
    if (here.length > MOST_PLACES) return;
    for (const j of here) found.push(grown(sides, openA, openB, i, j));
  });
  if (found.length === 0) return NONE;
  const least = relation === 'paraphrased' ? 1 : LEAST_CONTENT;
  const ranked = found
    .filter((move) => contentIn(sides, move) >= least)
    .sort(
      (x, y) =>
        contentIn(sides, y) - contentIn(sides, x) || y.length - x.length || x.a0 - y.a0 || x.b0 - y.b0,
    );
  const chosen: Move[] = [];
  for (const move of ranked) {
    if (!isFree(openA, move.a0, move.length) || !isFree(openB, move.b0, move.length)) continue;
    openA.fill(0, move.a0, move.a0 + move.length);
    openB.fill(0, move.b0, move.b0 + move.length);
    chosen.push(move);
  }
  return chosen.sort((x, y) => x.a0 - y.a0);
}

const NONE: readonly Move[] = [];
const NOWHERE: readonly number[] = [];

/** Words in the gaps of a side and where they stand, up to one place more than a sign of a phrase may have. */
function placesOf(tokens: readonly Token[], open: Uint8Array): Map<string, number[]> {
  const places = new Map<string, number[]>();
  tokens.forEach(({ key, content }, at) => {
    if (!open[at] || !content) return;
    const known = places.get(key);
    if (!known) places.set(key, [at]);
    else if (known.length <= MOST_PLACES) known.push(at);
  });
  return places;
}

/** The longest run of equal tokens around a pair, within open gaps and one sentence on each side; it ends on words, not marks. */
function grown({ a, b }: Sides, openA: Uint8Array, openB: Uint8Array, i: number, j: number): Move {
  const fits = (k: number): boolean =>
    openA[i + k] === 1 &&
    openB[j + k] === 1 &&
    a[i + k]!.key === b[j + k]!.key &&
    a[i + k]!.sentence === a[i]!.sentence &&
    b[j + k]!.sentence === b[j]!.sentence;
  let from = 0;
  let to = 1;
  while (fits(from - 1)) from--;
  while (fits(to)) to++;
  while (a[i + from]!.punctuation) from++;
  while (a[i + to - 1]!.punctuation) to--;
  return { a0: i + from, b0: j + from, length: to - from };
}

function contentIn({ a }: Sides, { a0, length }: Move): number {
  let count = 0;
  for (let at = a0; at < a0 + length; at++) if (a[at]!.content) count++;
  return count;
}

function isFree(open: Uint8Array, from: number, length: number): boolean {
  for (let at = from; at < from + length; at++) if (!open[at]) return false;
  return true;
}
