import type { Fragment } from './fragments';

/** A line of text, or the part of one that lies in one column. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The font of most of its characters. */
  readonly font: string;
  readonly page: number;
  /** Width of its first word. */
  readonly firstWord: number;
  /** Raised numbers and signs that may refer to notes, and the text without them. */
  readonly marks?: { readonly numbers: readonly string[]; readonly without: string };
  /** True for a row of a table, its cells parted by tabs. */
  readonly isRow?: boolean;
}

/** Words of justified lines stand at most this far apart, in heights of the font; columns stand further apart. */
const WIDEST_SPACE = 2.2;
/** From this gap on there is a space, where the file does not write one. */
const NARROWEST_SPACE = 0.15;
/** Raised and lowered characters leave the baseline by less than this, in heights of the font. */
const SAME_BASELINE = 0.45;
/** A note's number in the text is smaller than that by this much, and raised by so many heights of the text's font. */
const NOTE_MARK = { size: 0.8, raised: 0.2 };

/** Joins the fragments of a page that follow one another on a baseline; the order of the content stream is kept. */
export function linesOf(fragments: readonly Fragment[], page: number): Line[] {
  const lines: Line[] = [];
  let run: Fragment[] = [];
  const end = () => {
    const line = lineOf(run, page);
    if (line) lines.push(line);
    run = [];
  };
  for (const fragment of fragments) {
    const last = run.at(-1);
    if (last && !continues(last, fragment, run)) end();
    run.push(fragment);
  }
  end();
  return withDropCaps(lines);
}

function continues(last: Fragment, next: Fragment, run: readonly Fragment[]): boolean {
  const size = Math.max(...run.map((one) => one.size), next.size);
  // The engine writes the gap between columns as one very wide space.
  const blank = last.text.trim() === '' ? last.right - last.left : 0;
  const gap = next.left - last.right + blank;
  return Math.abs(next.y - last.y) <= size * SAME_BASELINE && gap > -size && gap < size * WIDEST_SPACE;
}

function lineOf(run: readonly Fragment[], page: number): Line | undefined {
  const text = textOf(run);
  const inked = run.filter((one) => one.text.trim() !== '');
  if (text === '' || inked.length === 0) return undefined;
  const main = inked.reduce((most, one) => (one.text.length > most.text.length ? one : most));
  const left = Math.min(...inked.map((one) => one.left));
  const right = Math.max(...inked.map((one) => one.right));
  const firstWord = text.indexOf(' ') < 0 ? right - left : ((right - left) * text.indexOf(' ')) / text.length;
  const raised = inked.filter((one) => isNoteMark(one, main));
  const marks = {
    numbers: raised.map((one) => one.text.trim()),
    without: textOf(run.filter((one) => !raised.includes(one))),
  };
  return {
    ...{ text, left, right, y: main.y, size: main.size, font: main.font, page, firstWord },
    ...(raised.length > 0 ? { marks } : {}),
  };
}

const isNoteMark = (fragment: Fragment, main: Fragment): boolean =>
  /^\s*(?:\d{1,3}|[*†‡§])\s*$/u.test(fragment.text) &&
  fragment.size < main.size * NOTE_MARK.size &&
  main.y - fragment.y > main.size * NOTE_MARK.raised;

function textOf(run: readonly Fragment[]): string {
  let text = '';
  let before: Fragment | undefined;
  for (const fragment of run) {
    const gap = before ? fragment.left - before.right : 0;
    if (before && gap > fragment.size * NARROWEST_SPACE && !/\s$/.test(text) && !/^\s/.test(fragment.text))
      text += ' ';
    text += fragment.text;
    before = fragment;
  }
  return text.replace(/[\s\0]+/g, ' ').trim();
}

/** An initial that is several lines high stands on a baseline of its own; it belongs to the line at its right. */
function withDropCaps(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  let initial: Line | undefined;
  for (const line of lines) {
    const isInitial = /^["“‘«]?\p{Lu}$/u.test(line.text);
    if (initial && line.left >= initial.right - 1 && initial.size > line.size * 1.8) {
      result.push({ ...line, text: initial.text + line.text, left: initial.left });
      initial = undefined;
      continue;
    }
    if (initial) result.push(initial);
    initial = isInitial ? line : undefined;
    if (!isInitial) result.push(line);
  }
  if (initial) result.push(initial);
  return result;
}
