import { lowerBound } from '../text/lower-bound';
import type { Edit, Range } from '../model';
import { type Move, movedTokens } from './moved';
import type { Pairing } from './core';
import { substituted } from './pairing';
import { gapsOf, joined, type Match, type Sides } from './script';
import { type Stretch, rangeOf, wordCount } from './stretch';
import type { Token } from '../reading/tokens';

/** A run of tokens of one sentence on one side, with the number of its move if it moved. */
interface Piece extends Stretch {
  readonly move: number | undefined;
}

/** Nothing moved. */
const NONE: Uint16Array = new Uint16Array(0);

/**
 * The script as edits of the text: the ranges of each side ascend, never cross a sentence, and hold every
 * token once. A cut and what was put in at the same place pair up as `replaced` where they correspond.
 */
export function editsFrom(matches: readonly Match[], moves: readonly Move[], pairing: Pairing): Edit[] {
  const { a, b } = pairing.sides;
  const moved = movedTokens(pairing.sides, moves);
  const runs = joined(matches, pairing.sides);
  const edits: Edit[] = [];
  gapsOf(runs, pairing.sides).forEach((gap, n) => {
    const [cut, put] = [piecesOf(a, gap.a0, gap.a1, moved.a), piecesOf(b, gap.b0, gap.b1, moved.b)];
    edits.push(...inOnePiece(paired(cut, put, pairing), pairing));
    const run = runs[n];
    if (run) edits.push(...matched(run, pairing));
  });
  return edits;
}

/** In each place what was cut before what was put in, whichever side is which. */
export function oldFirst(edits: readonly Edit[]): Edit[] {
  const out: Edit[] = [];
  let put: Edit[] = [];
  for (const edit of edits) {
    if (edit.kind === 'inserted') {
      put.push(edit);
      continue;
    }
    if (edit.kind !== 'deleted' && put.length > 0) {
      out.push(...put);
      put = [];
    }
    out.push(edit);
  }
  return put.length > 0 ? [...out, ...put] : out;
}

/**
 * What was cut or put in at one place in one piece, as far as it is of one sentence and did not move.
 *
 *     before  [- ." -] [+ ," said Reed +] [+ , who led it. +]          after  [- ." -] [+ ," said Reed, who led it. +]
 */
function inOnePiece(edits: readonly Edit[], { sides: { a, b } }: Pairing): Edit[] {
  const out: Edit[] = [];
  for (const edit of oldFirst(edits)) {
    const last = out.at(-1);
    const plain = last?.kind === edit.kind && last.move === undefined && edit.move === undefined;
    const ofA = plain && edit.kind === 'deleted' ? over(a, last.a!, edit.a!) : null;
    const ofB = plain && edit.kind === 'inserted' ? over(b, last.b!, edit.b!) : null;
    if (ofA || ofB) out[out.length - 1] = { ...edit, a: ofA, b: ofB };
    else out.push(edit);
  }
  return out;
}

/** The range over two, the second right behind the first; `null` where a sentence ends or a token stands between them. */
function over(tokens: readonly Token[], one: Range, two: Range): Range | null {
  const at = lowerBound(0, tokens.length, (k) => tokens[k]!.start < two.start);
  const [before, next] = [tokens[at - 1], tokens[at]];
  const touch = before?.end === one.end && next !== undefined && before.sentence === next.sentence;
  return touch ? { start: one.start, end: two.end } : null;
}

function piecesOf(tokens: readonly Token[], from: number, to: number, moved: Uint16Array): Piece[] {
  const pieces: Piece[] = [];
  for (let at = from; at < to;) {
    const { sentence } = tokens[at]!;
    const move = moved[at] ?? 0;
    let next = at + 1;
    while (next < to && tokens[next]!.sentence === sentence && (moved[next] ?? 0) === move) next++;
    pieces.push({ from: at, to: next, move: move === 0 ? undefined : move });
    at = next;
  }
  return pieces;
}

/**
 * Sets what did not move against each other, in order; moved pieces stand alone. Where one side has more
 * pieces, those next to each other that are most like the other side's in length take part.
 */
function paired(cut: readonly Piece[], put: readonly Piece[], pairing: Pairing): Edit[] {
  const { a, b } = pairing.sides;
  const still = (pieces: readonly Piece[]): number[] =>
    pieces.flatMap(({ move }, n) => (move === undefined ? [n] : []));
  const partners = partnersOf(still(cut), still(put), (n, m) => likeInLength(cut[n]!, put[m]!, pairing));
  const edits: Edit[] = [];
  let [i, j] = [0, 0];
  const alone = (n: number, m: number): void => {
    while (i < n) edits.push({ kind: 'deleted', a: rangeOf(a, cut[i]!), b: null, ...moveOf(cut[i++]!) });
    while (j < m) edits.push({ kind: 'inserted', a: null, b: rangeOf(b, put[j]!), ...moveOf(put[j++]!) });
  };
  for (const [n, m] of partners) {
    alone(n, m);
    const inPlace = areFlanked(pairing.sides, cut, put, n, m);
    const beside = {
      before: n === 0 && m === 0,
      behind: n === cut.length - 1 && m === put.length - 1,
    };
    edits.push(...substituted(cut[i++]!, put[j++]!, pairing, inPlace, beside));
  }
  alone(cut.length, put.length);
  return edits;
}

/** Whether two pieces of a change stand between the same neighbours: what is kept, or the ends of their sentences. */
function areFlanked(
  { a, b }: Sides,
  cut: readonly Piece[],
  put: readonly Piece[],
  n: number,
  m: number,
): boolean {
  return ([-1, 1] as const).every(
    (step) =>
      (isOutermost(a, cut, n, step) && isOutermost(b, put, m, step)) ||
      (endsSentence(a, cut[n]!, step) && endsSentence(b, put[m]!, step)),
  );
}

/**
 * Whether nothing of the change stands before or behind a piece but marks, or a phrase that moved and is
 * short or set off by a mark.
 */
function isOutermost(tokens: readonly Token[], pieces: readonly Piece[], at: number, step: -1 | 1): boolean {
  let passed = false;
  for (let n = at + step; pieces[n]; n += step) {
    const { from, to, move } = pieces[n]!;
    const words = wordCount(tokens, from, to);
    if (words === 0) continue;
    const near = tokens[step < 0 ? to - 1 : from]!;
    if (passed || move === undefined || !(near.punctuation || words <= SHORT)) return false;
    passed = true;
  }
  return true;
}

/** Words of a phrase over which a reader still sees what is kept beyond it. */
const SHORT = 2;

/** Whether a piece begins (`step` -1) or ends its sentence. */
function endsSentence(tokens: readonly Token[], { from, to }: Piece, step: -1 | 1): boolean {
  const [own, next] = step < 0 ? [from, from - 1] : [to - 1, to];
  return tokens[next]?.sentence !== tokens[own]!.sentence;
}

const moveOf = ({ move }: Piece): Pick<Edit, 'move'> => (move === undefined ? {} : { move });

/** Numbers of one side with as many of the other, in order and without a gap. */
function partnersOf(
  x: readonly number[],
  y: readonly number[],
  likeness: (n: number, m: number) => number,
): (readonly [number, number])[] {
  const size = Math.min(x.length, y.length);
  let best: (readonly [number, number])[] = [];
  let most = -1;
  for (let skipped = 0; skipped <= Math.abs(x.length - y.length); skipped++) {
    const [left, right] = x.length > y.length ? [skipped, 0] : [0, skipped];
    const pairs = Array.from({ length: size }, (_, k) => [x[left + k]!, y[right + k]!] as const);
    const total = pairs.reduce((sum, [n, m]) => sum + likeness(n, m), 0);
    if (total > most) [best, most] = [pairs, total];
  }
  return best;
}

/** Words of the shorter piece by those of the longer, 0..1. */
function likeInLength(cut: Piece, put: Piece, { sides: { a, b } }: Pairing): number {
  const [x, y] = [wordCount(a, cut.from, cut.to), wordCount(b, put.from, put.to)];
  return Math.max(x, y) === 0 ? 1 : Math.min(x, y) / Math.max(x, y);
}

function matched({ a0, a1, b0, b1, by, kept }: Match, pairing: Pairing): Edit[] {
  const { a, b } = pairing.sides;
  const cut = piecesOf(a, a0, a1, NONE);
  const put = piecesOf(b, b0, b1, NONE);
  // A match over a sentence end has more pieces on one side: the last one takes no partner, and reads as cut or put in.
  if (cut.length !== 1 || put.length !== 1) return paired(cut, put, pairing);
  return [
    {
      kind: kept ? 'kept' : 'replaced',
      a: rangeOf(a, cut[0]!),
      b: rangeOf(b, put[0]!),
      ...(kept && by !== 'form' && { by }),
    },
  ];
}
