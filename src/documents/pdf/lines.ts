import { BULLET } from '../text/builder';
import { opensWithBullet, symbolFontsOf } from './bullets';
import type { Fragment } from './fragments';
import type { Line, Piece } from './line';
import { byPlace, inLogicalOrder } from './mirror';

export type { Line, Piece };

/** Words of justified lines stand at most this far apart, in heights of the font; columns stand further apart. */
const WIDEST_SPACE = 2.2;
/** From this gap on there is a space, where the file does not write one. */
const NARROWEST_SPACE = 0.15;
/** Raised and lowered characters leave the baseline by less than this, in heights of the font. */
const SAME_BASELINE = 0.45;
/** A note's number in the text is smaller than that by this much, and raised by so many heights of the text's font. */
const NOTE_MARK = { size: 0.85, raised: 0.2 };
/** More than a space between words, in heights of the font. */
const PIECES_APART = 0.3;
/** Initials are higher than their lines by so much. */
const INITIAL = 1.8;

/**
 * Joins the fragments of a page that follow one another on a baseline; the order of the content stream is
 * kept. Scripts from right to left come as they are seen, and mirrored (see `mirrored`): their lines are put
 * together by place.
 */
export function linesOf(fragments: readonly Fragment[], page: number, isMirrored: boolean): Line[] {
  const lines: Line[] = [];
  const symbolFonts = symbolFontsOf(fragments);
  let run: Fragment[] = [];
  const end = () => {
    const line = lineOf(isMirrored ? inLogicalOrder(run) : run, page, symbolFonts);
    if (line) lines.push(line);
    run = [];
  };
  for (const fragment of isMirrored ? byPlace(fragments) : fragments) {
    const last = run.at(-1);
    if (last && !continues(last, fragment, run)) end();
    run.push(fragment);
  }
  end();
  return withDropCaps(lines);
}

function continues(last: Fragment, next: Fragment, run: readonly Fragment[]): boolean {
  if (last.isArtifact !== next.isArtifact || isInitialOf(last, next) || isInitialOf(next, last)) return false;
  const size = Math.max(...run.map((one) => one.size), next.size);
  // The engine writes the gap between columns as one very wide space.
  const blank = last.text.trim() === '' ? last.right - last.left : 0;
  const gap = next.left - last.right + blank;
  return Math.abs(next.y - last.y) <= size * SAME_BASELINE && gap > -size && gap < size * WIDEST_SPACE;
}

function lineOf(run: readonly Fragment[], page: number, symbolFonts: ReadonlySet<string>): Line | undefined {
  const inked = run.filter((one) => one.text.trim() !== '');
  const hasBullet = opensWithBullet(inked, symbolFonts);
  const words = hasBullet ? run.slice(run.indexOf(inked[0] as Fragment) + 1) : run;
  const text = (hasBullet ? BULLET : '') + textOf(words);
  if (text === '' || inked.length === 0) return undefined;
  const main = inked.reduce((most, one) => (one.text.length > most.text.length ? one : most));
  const left = Math.min(...inked.map((one) => one.left));
  const right = Math.max(...inked.map((one) => one.right));
  const firstWord = text.indexOf(' ') < 0 ? right - left : ((right - left) * text.indexOf(' ')) / text.length;
  const raised = inked.filter((one) => isNoteMark(one, main));
  const marks = {
    numbers: raised.map((one) => one.text.trim()),
    without: (hasBullet ? BULLET : '') + textOf(words.filter((one) => !raised.includes(one))),
  };
  const pieces = hasBullet ? [] : piecesOf(run);
  return {
    ...{ text, left, right, y: main.y, size: main.size, font: main.font, page, firstWord },
    ...(raised.length > 0 ? { marks } : {}),
    ...(pieces.length > 1 ? { pieces } : {}),
    ...(main.isArtifact ? { isArtifact: true } : {}),
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
    const gap = before ? apart(before, fragment) : 0;
    if (before && gap > fragment.size * NARROWEST_SPACE && !/\s$/.test(text) && !/^\s/.test(fragment.text))
      text += ' ';
    text += fragment.text;
    before = fragment;
  }
  return text.replace(/[\s\0]+/g, ' ').trim();
}

/** Width of what is between the two; runs of figures among letters from right to left stand the other way round. */
const apart = (a: Fragment, b: Fragment): number => Math.max(b.left - a.right, a.left - b.right);

function piecesOf(run: readonly Fragment[]): Piece[] {
  const groups: Fragment[][] = [];
  for (const fragment of run) {
    if (fragment.text.trim() === '') continue;
    const last = groups.at(-1)?.at(-1);
    if (last && apart(last, fragment) < fragment.size * PIECES_APART) groups.at(-1)?.push(fragment);
    else groups.push([fragment]);
  }
  return groups.map((group) => ({
    text: textOf(group),
    left: Math.min(...group.map(({ left }) => left)),
    right: Math.max(...group.map(({ right }) => right)),
  }));
}

const isInitialOf = (initial: Fragment | Line, beside: Fragment | Line): boolean =>
  initial.size > beside.size * INITIAL && /^["“‘«]?\p{Lu}$/u.test(initial.text.trim());

/**
 * An initial that is several lines high stands on a baseline of its own; it belongs to the first of the lines
 * beside it.
 */
function withDropCaps(lines: readonly Line[]): Line[] {
  let result = [...lines];
  for (const initial of lines.filter((one) => one.text.length <= 2)) {
    const beside = result.filter(
      (line) =>
        isInitialOf(initial, line) &&
        line.left >= initial.right - 1 &&
        line.left <= initial.right + line.size * 2 &&
        line.y - line.size * 1.4 < initial.y &&
        line.y > initial.y - initial.size * 1.1,
    );
    const [first] = [...beside].sort((a, b) => a.y - b.y);
    if (!first) continue;
    // A word of one letter leaves its space at the beginning of the line.
    const edge = Math.min(...beside.map(({ left }) => left));
    const space = first.left - edge > first.size * NARROWEST_SPACE ? ' ' : '';
    result = result.flatMap((line) => {
      if (line === initial) return [];
      if (!beside.includes(line)) return [line];
      const moved = { ...line, left: initial.left };
      if (line !== first) return [moved];
      const whole = { ...moved, text: initial.text + space + line.text };
      const { marks } = line;
      return [
        marks ? { ...whole, marks: { ...marks, without: initial.text + space + marks.without } } : whole,
      ];
    });
  }
  return result;
}
