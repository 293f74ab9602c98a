import { diffArrays } from 'diff';
import type { Range } from '../../engine';
import { isEmpty, span, withPlainLineEnds, type Op } from './ops';

/** A piece of text that is kept, cut or put in as a whole. */
export interface Token {
  readonly range: Range;
  /** What makes two of them the same. */
  readonly key: string;
  /** Number of the moved link it belongs to. */
  readonly move?: number;
}

/**
 * Edits beyond which the search for the shortest script stops: it takes time in proportion to their square, and no
 * reader follows so many changes. The stretch is then cut and put in as a whole.
 */
const MOST_EDITS = 4_000;

/** Words, and white space in single characters; `\r\n` is one. */
const PIECE = /\r\n|\s|[\p{L}\p{N}\p{M}\p{Pc}]+|[^\s\p{L}\p{N}\p{M}\p{Pc}]/gu;

function wordTokens(text: string, range: Range): Token[] {
  return [...text.slice(range.start, range.end).matchAll(PIECE)].map(({ 0: piece, index }) => ({
    range: span(range.start + index, range.start + index + piece.length),
    key: withPlainLineEnds(piece),
  }));
}

/** The shortest way from one list of tokens to another (Myers 1986, by `diff`). */
export function diffTokens(a: readonly Token[], b: readonly Token[]): Op[] {
  const parts = diffArrays(
    a.map(({ key }) => key),
    b.map(({ key }) => key),
    { maxEditLength: MOST_EDITS },
  );
  if (!parts) return [...a.map(cut), ...b.map(put)];
  const ops: Op[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of parts) {
    for (let step = 0; step < count; step += 1) {
      const [left, right] = [a[i], b[j]];
      if (!added) i += 1;
      if (!removed) j += 1;
      if (added && right) ops.push(put(right));
      else if (removed && left) ops.push(cut(left));
      else if (left && right) ops.push({ kind: 'keep', a: left.range, b: right.range });
    }
  }
  return ops;
}

const cut = ({ range, move }: Token): Op => ({
  kind: 'del',
  a: range,
  b: null,
  ...(move === undefined ? {} : { move }),
});

const put = ({ range, move }: Token): Op => ({
  kind: 'ins',
  a: null,
  b: range,
  ...(move === undefined ? {} : { move }),
});

/** From one stretch of text to another, word by word. */
export function diffRanges(textA: string, a: Range, textB: string, b: Range): Op[] {
  const same =
    withPlainLineEnds(textA.slice(a.start, a.end)) === withPlainLineEnds(textB.slice(b.start, b.end));
  if (same) return isEmpty(a) ? [] : [{ kind: 'keep', a, b }];
  return diffTokens(wordTokens(textA, a), wordTokens(textB, b));
}
