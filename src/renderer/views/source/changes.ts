import { linesOf, offsetAt, type EditorRange } from './lines';

/** A change as the editor reports it: the range as it was before all changes of the same step. */
export interface TextChange {
  readonly range: EditorRange;
  readonly text: string;
}

const BREAK = /\r\n|\n|\r/gu;

/** The line break that a text uses most; LF where it has none. */
export function mainBreak(text: string): string {
  const counts = new Map<string, number>();
  for (const [found] of text.matchAll(BREAK)) counts.set(found, (counts.get(found) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '\n';
}

/**
 * The text after changes in the editor. The editor keeps one kind of line break a document; a text may mix
 * them, and is kept to the character outside the changes. Breaks that are put in are of the kind that the
 * text uses most.
 */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  const table = linesOf(text);
  const lineBreak = mainBreak(text);
  const edits = changes
    .map(({ range, text: put }) => ({
      start: offsetAt(table, { lineNumber: range.startLineNumber, column: range.startColumn }),
      end: offsetAt(table, { lineNumber: range.endLineNumber, column: range.endColumn }),
      put: put.replace(BREAK, () => lineBreak),
    }))
    .sort((one, other) => other.start - one.start || other.end - one.end);
  return edits.reduce(
    (changed, { start, end, put }) => changed.slice(0, start) + put + changed.slice(end),
    text,
  );
}

/** Both texts read the same but for the kind of their line breaks. */
export const sameLines = (one: string, other: string): boolean =>
  one.replace(BREAK, '\n') === other.replace(BREAK, '\n');
