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

/** Joins neighbours of a kind. */
export function tidy(ops: readonly Op[]): Op[] {
  const result: Op[] = [];
  for (const op of ops) {
    const last = result.at(-1);
    const whole = last ? join(last, op) : null;
    if (whole) result[result.length - 1] = whole;
    else result.push(op);
  }
  return result;
}

function join(one: Op, two: Op): Op | null {
  if (one.kind === 'keep' && two.kind === 'keep') {
    return { kind: 'keep', a: span(one.a.start, two.a.end), b: span(one.b.start, two.b.end) };
  }
  if (one.kind === 'del' && two.kind === 'del' && one.move === two.move) {
    return { ...one, a: span(one.a.start, two.a.end) };
  }
  if (one.kind === 'ins' && two.kind === 'ins' && one.move === two.move) {
    return { ...one, b: span(one.b.start, two.b.end) };
  }
  return null;
}
