import { moment, VERDICT_NAMES } from '../labels';
import type { ReportNote } from '../model';
import { clean } from './clean';
import type { Ink } from './ink';
import { wrap } from './wrap';

export const indent = (lines: readonly string[], by = '   '): string[] => lines.map((line) => by + line);

export function heading(text: string, width: number, ink: Ink): string {
  return ink.strong(`== ${text} ${'='.repeat(Math.max(2, Math.min(width, 60) - text.length - 4))}`);
}

/** The first line after a label, the others below it. */
export function hang(label: string, lines: readonly string[], width = 6): string[] {
  return lines.map((line, index) => (index === 0 ? label.padEnd(width) : ' '.repeat(width)) + line);
}

export function noteLines(note: ReportNote, width: number, ink: Ink): string[] {
  const signed = [note.by ? clean(note.by) : '', note.at ? moment(note.at) : ''].filter(Boolean).join(', ');
  const text = [
    note.verdict ? `${VERDICT_NAMES[note.verdict]}:` : 'Note:',
    clean(note.comment),
    signed ? `(${signed})` : '',
  ];
  return indent(wrap([{ text: text.filter(Boolean).join(' '), paint: ink.strong }], width - 6), '      ');
}
