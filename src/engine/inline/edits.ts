import type { Edit } from '../model';
import { type Move, movedTokens } from './moved';
import { type Pairing, substituted } from './pairing';
import { gapsOf, joined, type Match } from './script';
import { type Stretch, rangeOf } from './stretch';
import type { Token } from '../reading/tokens';

/** A run of tokens of one sentence on one side, with the number of its move if it moved. */
interface Piece extends Stretch {
  readonly move: number | undefined;
}

/** Nothing moved. */
const NONE: Uint16Array = new Uint16Array(0);

/**
 * The script as edits of the text: the ranges of each side ascend, never cross a sentence, and hold every token once. A cut and
 * what was put in at the same place pair up as `replaced` where they correspond.
 */
export function editsFrom(matches: readonly Match[], moves: readonly Move[], pairing: Pairing): Edit[] {
  const { a, b } = pairing.sides;
  const moved = movedTokens(pairing.sides, moves);
  const runs = joined(matches, pairing.sides);
  const edits: Edit[] = [];
  gapsOf(runs, pairing.sides).forEach((gap, n) => {
    edits.push(
      ...paired(piecesOf(a, gap.a0, gap.a1, moved.a), piecesOf(b, gap.b0, gap.b1, moved.b), pairing),
    );
    const run = runs[n];
    if (run) edits.push(...matched(run, pairing));
  });
  return edits;
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

/** Sets what did not move against each other, first with first; moved pieces stand alone. */
function paired(cut: readonly Piece[], put: readonly Piece[], pairing: Pairing): Edit[] {
  const { a, b } = pairing.sides;
  const edits: Edit[] = [];
  let i = 0;
  let j = 0;
  while (i < cut.length || j < put.length) {
    const x = cut[i];
    const y = put[j];
    if (x && (x.move !== undefined || !y)) {
      edits.push({
        kind: 'deleted',
        a: rangeOf(a, x),
        b: null,
        ...(x.move !== undefined && { move: x.move }),
      });
      i++;
    } else if (y && (y.move !== undefined || !x)) {
      edits.push({
        kind: 'inserted',
        a: null,
        b: rangeOf(b, y),
        ...(y.move !== undefined && { move: y.move }),
      });
      j++;
    } else if (x && y) {
      edits.push(...substituted(x, y, pairing));
      i++;
      j++;
    }
  }
  return edits;
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
