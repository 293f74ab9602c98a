import { paragraphAt } from '../../account/places';
import type { Range, Version } from '../../engine';
import type { Lookup } from '../lookup';
import type { Report } from '../model';
import { isEmpty, span, withPlainLineEnds, type Op } from './ops';

export interface Excerpt {
  readonly ops: readonly Op[];
  /** Indices of the steps before which passages were left out; the number of steps where the end was. */
  readonly gaps: ReadonlySet<number>;
}

/**
 * What a report shows of the way from the base to another version: of all passages all steps, else those in the shown
 * passages, paragraph by paragraph. A kept paragraph is shown where it is shown on either side.
 */
export function excerpt(
  ops: readonly Op[],
  base: Version,
  other: Version,
  report: Report,
  lookup: Lookup,
): Excerpt {
  if (report.rowsLeftOut === 0) return { ops, gaps: new Set() };
  const shownRows = new Set(report.rows.map(({ number }) => number - 1));
  const shows = (version: Version, offset: number): boolean =>
    shownRows.has(lookup.rowOf(version.id, paragraphAt(version, offset)));
  const kept: Op[] = [];
  const gaps = new Set<number>();
  for (const piece of ops.flatMap((op) => atParagraphs(op, base, other))) {
    const shown = (piece.a && shows(base, piece.a.start)) || (piece.b && shows(other, piece.b.start));
    if (shown) kept.push(piece);
    else gaps.add(kept.length);
  }
  return { ops: kept, gaps };
}

/** Cuts a step where a paragraph begins, on either side. */
function atParagraphs(op: Op, base: Version, other: Version): Op[] {
  if (op.kind === 'del') return pieces(op.a, startsIn(base, op.a)).map((a) => ({ ...op, a }));
  if (op.kind === 'ins') return pieces(op.b, startsIn(other, op.b)).map((b) => ({ ...op, b }));
  const [a, b] = [op.a, op.b];
  const plain = (text: string, from: number, to: number): number =>
    withPlainLineEnds(text.slice(from, to)).length;
  // Both sides have the same text but for the writing of line ends, so a place is the same number of characters on.
  const places = new Set([
    ...startsIn(base, a).map((start) => plain(base.text, a.start, start)),
    ...startsIn(other, b).map((start) => plain(other.text, b.start, start)),
  ]);
  const cuts = [...places].sort((one, two) => one - two);
  const left = pieces(a, offsetsAt(base.text, a, cuts));
  const right = pieces(b, offsetsAt(other.text, b, cuts));
  return left.flatMap((one, index): Op[] => {
    const two = right[index];
    return two ? [{ kind: 'keep', a: one, b: two }] : [];
  });
}

const startsIn = ({ paragraphs }: Version, range: Range): number[] =>
  paragraphs.map(({ start }) => start).filter((start) => start > range.start && start < range.end);

function pieces(range: Range, cuts: readonly number[]): Range[] {
  const points = [range.start, ...cuts, range.end];
  return points
    .slice(1)
    .map((end, index) => span(points[index] ?? end, end))
    .filter((piece) => !isEmpty(piece));
}

/** The offsets that lie so many characters into a stretch, a line end counting as one however it is written. */
function offsetsAt(text: string, range: Range, places: readonly number[]): number[] {
  const offsets: number[] = [];
  let [at, count] = [range.start, 0];
  for (const place of places) {
    for (; count < place && at < range.end; count += 1) at += text.startsWith('\r\n', at) ? 2 : 1;
    offsets.push(at);
  }
  return offsets;
}
