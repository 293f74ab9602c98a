import type { Edit, Range } from '../model';
import type { Move } from './moves';
import { gapsOf, joined, type Match, type Sides } from './script';
import type { Token } from './tokens';

/** A run of tokens of one sentence on one side, with the number of its move if it moved. */
interface Piece extends Range {
  readonly move: number | undefined;
}

/**
 * The script as edits of the text: the ranges of each side ascend, never cross a sentence, and hold every token once. A cut and
 * what was put in at the same place pair up as `replaced`.
 */
export function editsFrom(matches: readonly Match[], moves: readonly Move[], sides: Sides): Edit[] {
  const movedA = new Map<number, number>();
  const movedB = new Map<number, number>();
  moves.forEach((move, n) => {
    for (let k = 0; k < move.length; k++) {
      movedA.set(move.a0 + k, n + 1);
      movedB.set(move.b0 + k, n + 1);
    }
  });
  const runs = joined(matches, sides);
  const edits: Edit[] = [];
  gapsOf(runs, sides).forEach((gap, n) => {
    const cut = piecesOf(sides.a, gap.a0, gap.a1, movedA);
    const put = piecesOf(sides.b, gap.b0, gap.b1, movedB);
    edits.push(...paired(cut, put));
    const run = runs[n];
    if (run) edits.push(...matched(run, sides));
  });
  return edits;
}

function piecesOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  moved: ReadonlyMap<number, number>,
): Piece[] {
  const pieces: Piece[] = [];
  for (let at = from; at < to;) {
    const { start, sentence } = tokens[at]!;
    const move = moved.get(at);
    let next = at + 1;
    while (next < to && tokens[next]!.sentence === sentence && moved.get(next) === move) next++;
    pieces.push({ start, end: tokens[next - 1]!.end, move });
    at = next;
  }
  return pieces;
}

/** Pairs what did not move, first with first; moved pieces stand alone. */
function paired(cut: readonly Piece[], put: readonly Piece[]): Edit[] {
  const edits: Edit[] = [];
  let i = 0;
  let j = 0;
  while (i < cut.length || j < put.length) {
    const x = cut[i];
    const y = put[j];
    if (x && (x.move !== undefined || !y)) {
      edits.push({ kind: 'deleted', a: range(x), b: null, ...(x.move !== undefined && { move: x.move }) });
      i++;
    } else if (y && (y.move !== undefined || !x)) {
      edits.push({ kind: 'inserted', a: null, b: range(y), ...(y.move !== undefined && { move: y.move }) });
      j++;
    } else if (x && y) {
      edits.push({ kind: 'replaced', a: range(x), b: range(y) });
      i++;
      j++;
    }
  }
  return edits;
}

const UNMOVED: ReadonlyMap<number, number> = new Map();

function matched({ a0, a1, b0, b1, by, kept }: Match, { a, b }: Sides): Edit[] {
  const cut = piecesOf(a, a0, a1, UNMOVED);
  const put = piecesOf(b, b0, b1, UNMOVED);
  // A match over a sentence end has more pieces on one side: the last one takes no partner, and reads as cut or put in.
  if (cut.length !== 1 || put.length !== 1) return paired(cut, put);
  return [
    {
      kind: kept ? 'kept' : 'replaced',
      a: range(cut[0]!),
      b: range(put[0]!),
      ...(kept && by !== 'form' && { by }),
    },
  ];
}

function range({ start, end }: Range): Range {
  return { start, end };
}
