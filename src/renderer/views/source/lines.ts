import type { Range } from '../../../engine';
import { directionOf } from '../../../account/direction';

/** Where lines begin and end (without their breaks) in a text, as the editor counts them: at CR LF, LF and CR. */
export interface LineTable {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A place in the editor; both from 1, columns in UTF-16 code units. */
export interface Position {
  readonly lineNumber: number;
  readonly column: number;
}

const BREAK = /\r\n|\n|\r/gu;

export function linesOf(text: string): LineTable {
  const starts = [0];
  const ends: number[] = [];
  for (const match of text.matchAll(BREAK)) {
    ends.push(match.index);
    starts.push(match.index + match[0].length);
  }
  ends.push(text.length);
  return { starts, ends };
}

/** An offset inside a line break is at the end of its line. */
export function positionAt({ starts, ends }: LineTable, offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { lineNumber: low + 1, column: Math.min(offset, ends[low]!) - starts[low]! + 1 };
}

/** A place beyond the end of a line or the text is the end of that line or the text. */
export function offsetAt({ starts, ends }: LineTable, { lineNumber, column }: Position): number {
  const line = Math.min(Math.max(lineNumber, 1), starts.length) - 1;
  return Math.min(starts[line]! + Math.max(column, 1) - 1, ends[line]!);
}

export interface EditorRange {
  readonly startLineNumber: number;
  readonly startColumn: number;
  readonly endLineNumber: number;
  readonly endColumn: number;
}

export function editorRange(table: LineTable, range: Range): EditorRange {
  const start = positionAt(table, range.start);
  const end = positionAt(table, range.end);
  return {
    startLineNumber: start.lineNumber,
    startColumn: start.column,
    endLineNumber: end.lineNumber,
    endColumn: end.column,
  };
}

/** The lines that are set from right to left, as ranges. */
export function linesFromRight(text: string, table: LineTable, language: string): readonly EditorRange[] {
  return table.starts.flatMap((start, line) => {
    const end = table.ends[line]!;
    return end > start && directionOf(text.slice(start, end), language) === 'rtl'
      ? [editorRange(table, { start, end })]
      : [];
  });
}
