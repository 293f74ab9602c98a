import type { Range } from '../../engine';

/**
 * One step on the way from the base's text to another version's. All `keep` and `del` in order are the base to the
 * character; all `keep` and `ins` are the other, where a kept line end may be written differently on each side.
 */
export type Op =
  | { readonly kind: 'keep'; readonly a: Range; readonly b: Range }
  | { readonly kind: 'del'; readonly a: Range; readonly b: null; readonly move?: number }
  | { readonly kind: 'ins'; readonly a: null; readonly b: Range; readonly move?: number };

/** Line ends as one character, so that `\r\n` and `\n` are the same. */
export const withPlainLineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

export const span = (start: number, end: number): Range => ({ start, end });
export const isEmpty = ({ start, end }: Range): boolean => end <= start;

/** Joins neighbours of a kind, and lets a cut stand before what was put in its place. */
export function tidy(ops: readonly Op[]): Op[] {
  const result: Op[] = [];
  let cuts: Op[] = [];
  let added: Op[] = [];
  const flush = () => {
    result.push(...joined(cuts), ...joined(added));
    cuts = [];
    added = [];
  };
  for (const op of ops) {
    if (op.kind === 'del') cuts.push(op);
    else if (op.kind === 'ins') added.push(op);
    else {
      flush();
      const last = result.pop();
      if (last?.kind === 'keep') {
        result.push({ kind: 'keep', a: span(last.a.start, op.a.end), b: span(last.b.start, op.b.end) });
      } else result.push(...(last ? [last, op] : [op]));
    }
  }
  flush();
  return result;
}

function joined(ops: readonly Op[]): Op[] {
  const result: Op[] = [];
  for (const op of ops) {
    const last = result.at(-1);
    if (op.kind === 'del' && last?.kind === 'del' && last.move === op.move) {
      result[result.length - 1] = { ...last, a: span(last.a.start, op.a.end) };
    } else if (op.kind === 'ins' && last?.kind === 'ins' && last.move === op.move) {
      result[result.length - 1] = { ...last, b: span(last.b.start, op.b.end) };
    } else result.push(op);
  }
  return result;
}
