import { isolatedQuotations } from '../../account/direction';
import type { Range } from '../../engine';
import { FINDING_NAMES, percent, place, siglumOf } from '../labels';
import type { Report } from '../model';
import { noteLine } from '../notes';
import { cite } from '../cite';
import { withPlainLineEnds, type Op, type Redline } from '../redline';
import { summaryLines } from '../summary';
import { forbiddenIn } from '../xml';

/** A comment and the words it hangs on, in one of the two texts; null for the document as a whole. */
export interface Comment {
  readonly lines: readonly string[];
  readonly side: 'a' | 'b';
  readonly range: Range | null;
}

/** Characters told of one by one; of more, their number. */
const MOST_FORBIDDEN = 50;

/** All that the tracked changes do not say by themselves. */
export function comments(report: Report, line: Redline): Comment[] {
  const isShown = ({ side, range }: Comment): boolean =>
    line.ops.some((op) => {
      const shown = op[side];
      return range !== null && shown !== null && shown.start <= range.start && range.start < shown.end;
    });
  return [
    { lines: [...summaryLines(report), ...otherFindings(report, line)], side: 'a', range: null },
    ...moves(report, line).filter(isShown),
    // These are in every report: what they hang on may be left out, they may not.
    ...[...findings(report, line), ...rowNotes(report, line)].map((comment) =>
      isShown(comment) ? comment : { ...comment, range: null },
    ),
    ...forbidden(line),
  ];
}

function moves(report: Report, { base, other, whole }: Redline): Comment[] {
  const parts = new Map<number, { del: Range[]; ins: Range[] }>();
  for (const op of whole) {
    if (op.kind === 'keep' || op.move === undefined) continue;
    const part = parts.get(op.move) ?? { del: [], ins: [] };
    if (op.kind === 'del') part.del.push(op.a);
    else part.ins.push(op.b);
    parts.set(op.move, part);
  }
  const at = (version: typeof base, ranges: readonly Range[]): string =>
    place(
      report,
      version.id,
      ranges.map(
        ({ start }) => version.paragraphs.findLastIndex((paragraph) => paragraph.start <= start) + 1,
      ),
    );
  return [...parts.values()].flatMap(({ del, ins }) => [
    ...del.map((range): Comment => ({
      lines: [`Moved, not cut: it stands in ${at(other, ins)}.`],
      side: 'a',
      range,
    })),
    ...ins.map((range): Comment => ({
      lines: [`Moved, not new: it stood in ${at(base, del)}.`],
      side: 'b',
      range,
    })),
  ]);
}

function findings(report: Report, { base, other }: Redline): Comment[] {
  return report.findings
    .filter(({ from, to }) => isPair(from, to, base.id, other.id))
    .map(({ number, type, message, confidence, from, a, b, notes }) => {
      const [inBase, inOther] = from === base.id ? [a, b] : [b, a];
      return {
        lines: [
          `Finding ${number}: ${FINDING_NAMES[type]} (${percent(confidence)} sure). ${isolatedQuotations(message)}`,
          ...[inBase && `${siglumOf(report, base.id)} ${cite(inBase.paragraphs)}: ${inBase.text}`],
          ...[inOther && `${siglumOf(report, other.id)} ${cite(inOther.paragraphs)}: ${inOther.text}`],
          ...notes.map(noteLine),
        ].filter((text): text is string => typeof text === 'string'),
        side: inOther ? 'b' : 'a',
        range: inOther?.range ?? inBase?.range ?? null,
      };
    });
}

function otherFindings(report: Report, { base, other }: Redline): string[] {
  const left = report.findings.filter(({ from, to }) => !isPair(from, to, base.id, other.id));
  return left.map(
    ({ number, type, message, from, to }) =>
      `Finding ${number}, ${siglumOf(report, from)} to ${siglumOf(report, to)}: ${FINDING_NAMES[type]}. ${isolatedQuotations(message)}`,
  );
}

const isPair = (from: string, to: string, one: string, two: string): boolean =>
  (from === one && to === two) || (from === two && to === one);

function rowNotes(report: Report, { base, other }: Redline): Comment[] {
  return report.rows.flatMap((row) =>
    row.notes.map((note): Comment => {
      const [first] = row.cells.find(({ version }) => version === base.id)?.paragraphs ?? [];
      const [second] = row.cells.find(({ version }) => version === other.id)?.paragraphs ?? [];
      const range = first ? base.paragraphs[first.number - 1] : second && other.paragraphs[second.number - 1];
      return {
        lines: [`Note on passage ${row.number}: ${noteLine(note)}`],
        side: first ? 'a' : 'b',
        range: range ? { start: range.start, end: range.end } : null,
      };
    }),
  );
}

/** A Word file cannot hold every character: what it cannot is said where it stood. */
function forbidden({ base, other, ops }: Redline): Comment[] {
  const all = ops.flatMap((op) => {
    const [text, range, side] = sideOf(op, base.text, other.text);
    return forbiddenIn(text.slice(range.start, range.end)).map(({ index, name }) => ({
      name,
      side,
      at: range.start + index,
    }));
  });
  const told = all.slice(0, MOST_FORBIDDEN).map(({ name, side, at }): Comment => ({
    lines: [`Here stands the character ${name}, which a Word file cannot hold; it is shown as \u{fffd}.`],
    side,
    range: { start: at, end: at + 1 },
  }));
  if (all.length === told.length) return told;
  const more = `${all.length} characters that a Word file cannot hold are shown as \u{fffd}; the first ${told.length} are marked.`;
  return [...told, { lines: [more], side: 'a', range: null }];
}

/** The text that a step shows: the other version's only where it is put in. */
export const sideOf = (op: Op, base: string, other: string): readonly [string, Range, 'a' | 'b'] =>
  op.kind === 'ins' ? [other, op.b, 'b'] : [base, op.a, 'a'];

/** How many characters a stretch has once its line ends are single characters. */
export const plainLength = (text: string, start: number, end: number): number =>
  withPlainLineEnds(text.slice(start, end)).length;
