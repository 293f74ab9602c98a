import type { ParagraphKind, Range } from '../model';
import { kindOf } from './kinds';

/** A paragraph before its sentences are counted. */
export interface Block extends Range {
  readonly kind: ParagraphKind;
}

interface Line extends Range {
  /** A blank line, or several, stand before it. */
  readonly gap: boolean;
}

const LINE = /[^\r\n\v\f\u0085\u2028\u2029]+/gu;
const BREAKS = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/gu;
/** A bullet or a number that opens an item of a list. */
const ITEM = /^\s*(?:[\u2022\u2023\u2043\u25AA\u25CF\u25E6\u2219\u00B7*+-]|[\p{Pd}]|\p{Nd}{1,3}[.)])\s+\S/u;

/** Typed text is wrapped at 60 to 80 columns; mail and agencies go from 45 to 100. Wider lines are paragraphs. */
const NARROWEST = 45;
const WIDEST = 100;
/** So many of the breaks that could be wrapping must be, where blank lines part the paragraphs, and where they do not. */
const WRAPPED_WITH_GAPS = 0.75;
const WRAPPED_WITHOUT_GAPS = 0.6;
/** Fewer breaks than this prove nothing without blank lines. */
const BREAKS_TO_TELL = 6;

/**
 * The paragraphs of a text: what stands between line breaks; in a text wrapped at a fixed width, the wrapped lines joined.
 * Every non-space character lies in exactly one; none begins or ends with white space.
 */
export function paragraphsOf(text: string): Block[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const blocks: { start: number; end: number }[] = [];
  lines.forEach((line, n) => {
    const before = lines[n - 1];
    const last = blocks.at(-1);
    if (before && last && width > 0 && isWrapped(text, before, line, width)) last.end = line.end;
    else blocks.push({ start: line.start, end: line.end });
  });
  return withKinds(text, blocks);
}

/**
 * The paragraphs that a format declares. What it left out becomes paragraphs of its own, overlaps go to the earlier one, and
 * stray white space at the ends is trimmed, so that nothing is lost.
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

/** The width at which the text was wrapped, in code units; 0 where its lines are paragraphs. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  const width = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  if (width < NARROWEST || width > WIDEST) return 0;
  let breaks = 0;
  let full = 0;
  let gaps = 0;
  for (let n = 1; n < lines.length; n++) {
    const line = lines[n]!;
    if (line.gap) {
      gaps++;
      continue;
    }
    breaks++;
    if (isWrapped(text, lines[n - 1]!, line, width)) full++;
  }
  if (gaps > 0) return breaks > 0 && full >= breaks * WRAPPED_WITH_GAPS ? width : 0;
  return breaks >= BREAKS_TO_TELL && full >= breaks * WRAPPED_WITHOUT_GAPS ? width : 0;
}

/** Whether the break before `line` came of its first word not fitting any more: `...said on | Monday that` */
function isWrapped(text: string, before: Line, line: Line, width: number): boolean {
  if (line.gap || ITEM.test(text.slice(line.start, line.end))) return false;
  const word = /^\S+/u.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
  // Typists and mail programs break a little early at times: allow a tenth of the width.
  return before.end - before.start + 1 + word > width * 0.9;
}
