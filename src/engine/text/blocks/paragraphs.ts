import type { ParagraphKind, Range } from '../../model';
import { kindOf } from './kinds';
import { type Line, joinsOf } from './wrapping';

/** A paragraph before its sentences are counted. */
export interface Block extends Range {
  readonly kind: ParagraphKind;
}

const LINE = /[^\r\n\v\f\u0085\u2028\u2029]+/gu;
const BREAKS = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/gu;
/**
 * The paragraphs of a text: what stands between line breaks; in a text wrapped at a fixed width, the wrapped
 * lines joined. Every character but white space and line breaks lies in exactly one; none begins or ends with
 * white space.
 */
export function paragraphsOf(text: string, language: string): Block[] {
  const lines = linesOf(text);
  const joins = joinsOf(text, lines, language);
  const blocks: { start: number; end: number }[] = [];
  lines.forEach((line, n) => {
    const before = lines[n - 1];
    const last = blocks.at(-1);
    if (before && last && joins?.(before, line)) last.end = line.end;
    else blocks.push({ start: line.start, end: line.end });
  });
  return withKinds(text, blocks);
}

/**
 * The paragraphs that a format declares. What it left out becomes paragraphs of its own, overlaps go to the
 * earlier one, and stray white space at the ends is trimmed, so that nothing is lost.
 */
export function declaredParagraphs(text: string, declared: readonly Block[]): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  const fill = (end: number): void => {
    const rest = linesOf(text.slice(at, end)).map(({ start, end: to }) => ({
      start: at + start,
      end: at + to,
    }));
    blocks.push(
      ...rest.map((range) => ({ ...range, kind: kindOf(text.slice(range.start, range.end), false) })),
    );
  };
  for (const block of [...declared].sort((x, y) => x.start - y.start || x.end - y.end)) {
    const start = Math.max(block.start, at);
    const end = Math.min(block.end, text.length);
    if (end <= start) continue;
    const range = trimmed(text, start, end);
    if (!range) continue;
    fill(start);
    blocks.push({ ...range, kind: block.kind });
    at = end;
  }
  fill(text.length);
  return blocks;
}

/** The range without white space at its ends, or null where nothing else is in it. */
export function trimmed(text: string, start: number, end: number): Range | null {
  const part = text.slice(start, end);
  const left = part.length - part.trimStart().length;
  const length = part.trim().length;
  return length > 0 ? { start: start + left, end: start + left + length } : null;
}

function withKinds(text: string, blocks: readonly Range[]): Block[] {
  return blocks.map((block, n) => {
    const opens = n === 0 && blocks.length > 1;
    return { start: block.start, end: block.end, kind: kindOf(text.slice(block.start, block.end), opens) };
  });
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const match of text.matchAll(LINE)) {
    const range = trimmed(text, match.index, match.index + match[0].length);
    if (!range) continue;
    const breaks = text.slice(at, range.start).match(BREAKS)?.length ?? 0;
    lines.push({ ...range, gap: breaks > 1 });
    at = range.end;
  }
  return lines;
}
