import { count, place, siglumOf } from '../labels';
import type { Absence, Part, Report, ReportCell, ReportParagraph, ReportRow, Segment } from '../model';
import { cite } from '../cite';
import { clean } from './clean';
import type { Ink } from './ink';
import { hang, indent, noteLines } from './lines';
import { wrap, type Run } from './wrap';

/** The glyph before a sentence's words: what became of it. */
const SIGNS: Readonly<Record<string, string>> = {
  identical: '=',
  cosmetic: '≈',
  edited: '^',
  paraphrased: '~',
  added: '+',
  removed: '−',
};

/** One passage: each version's words below the other's, what is as in the base in one line. */
export function rowLines(row: ReportRow, report: Report, width: number, ink: Ink): string[] {
  const rule = `-- ${row.number} ${'-'.repeat(Math.max(2, Math.min(width, 60) - String(row.number).length - 4))}`;
  return [
    ink.faint(rule),
    ...row.cells.flatMap((cell) => cellLines(cell, report, width, ink)),
    ...row.notes.flatMap((note) => noteLines(note, width, ink)),
    '',
  ];
}

function cellLines(cell: ReportCell, report: Report, width: number, ink: Ink): string[] {
  const isBase = cell.version === report.base;
  return [
    ...cell.paragraphs.flatMap((paragraph) => {
      const label = place(report, cell.version, [paragraph.number]);
      const same = isBase ? null : asBase(paragraph, report);
      if (same) return hang(label, [ink.faint(same)], 8);
      const lines = wrap(
        paragraph.parts.flatMap((part) => runsOf(part, isBase, ink)),
        width - 8,
      );
      return hang(label, [...movedLine(paragraph, report, isBase, ink), ...lines], 8);
    }),
    ...cell.absences.flatMap((absence) => absenceLine(absence, cell, report, ink)),
  ];
}

function asBase({ parts, answers }: ReportParagraph, report: Report): string | null {
  const told = parts.filter(({ status }) => status !== null);
  const calm = told.every(({ status, moved }) => !moved && (status === 'identical' || status === 'cosmetic'));
  if (told.length === 0 || !calm) return null;
  const base = `${siglumOf(report, report.base)} ${cite(answers)}`;
  return told.some(({ status }) => status === 'cosmetic')
    ? `≈ as ${base}, typography differs`
    : `= as ${base}`;
}

function movedLine({ parts, answers }: ReportParagraph, report: Report, isBase: boolean, ink: Ink): string[] {
  if (isBase || !parts.some(({ moved }) => moved)) return [];
  return [ink.moved(`<> moved: in ${siglumOf(report, report.base)} it is ${cite(answers)}`)];
}

function absenceLine(
  { kind, paragraphs, sentences, at }: Absence,
  cell: ReportCell,
  report: Report,
  ink: Ink,
): string[] {
  const version = siglumOf(report, cell.version);
  const what = `${place(report, report.base, paragraphs)} (${count(sentences, 'sentence')})`;
  const line = {
    removed: ink.deleted(`− not in ${version}: ${what}`),
    moved: ink.moved(`<> moved to ${version} ${cite(at)}: ${what}`),
    elsewhere: ink.faint(`-> in ${version} ${cite(at)}: ${what}`),
  }[kind];
  return indent([line], '        ');
}

function runsOf(part: Part, isBase: boolean, ink: Ink): Run[] {
  const plain = (text: string): string => text;
  const sign = part.status && !(isBase && part.status === 'identical') ? SIGNS[part.status] : undefined;
  const whole = part.status === 'added' ? ink.inserted : part.status === 'removed' ? ink.deleted : plain;
  return [
    ...(sign ? [{ text: `${sign} `, paint: ink.faint }] : []),
    ...part.segments.flatMap((segment) => segmentRuns(segment, part, whole, ink)),
  ];
}

function segmentRuns(segment: Segment, part: Part, whole: Run['paint'], ink: Ink): Run[] {
  const text = clean(segment.text);
  const numbers = segment.ends.map((number) => ({ text: `(${number})`, paint: ink.alarm }));
  if (part.status === 'paraphrased') {
    if (segment.foreign) return [];
    const kept = segment.kind === 'kept' && text.trim().includes(' ');
    return [kept ? signed('_', text, '_', ink.kept) : { text, paint: ink.faint }, ...numbers].flat();
  }
  if (segment.kind === 'deleted') return [...signed('[-', text, '-]', ink.deleted), ...numbers];
  if (segment.kind === 'inserted') return [...signed('{+', text, '+}', ink.inserted), ...numbers];
  return [{ text, paint: whole }, ...numbers];
}

/** The signs hug the words; the space around them stays outside. */
function signed(open: string, text: string, close: string, paint: Run['paint']): Run[] {
  const words = text.trim();
  const lead = text.slice(0, text.length - text.trimStart().length);
  const tail = text.slice(text.trimEnd().length);
  return [
    { text: lead, paint },
    { text: words === '' ? '' : open + words + close, paint },
    { text: tail, paint },
  ];
}
