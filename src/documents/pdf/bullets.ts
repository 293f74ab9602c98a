import { BULLET } from '../text/builder';
import type { Mark } from './drawn';
import type { Fragment } from './fragments';
import type { Line } from './line';

/** Signs that open an item of a list and nothing else; fonts of symbols have them at private code points. */
const SIGN = /^(?:[•‣⁃∙·]|(?![©®™°℗№†‡§¶])[\p{So}\p{Sm}\p{Co}])\uFE0E?$/u;
/** What word processors' symbol fonts call their bullets where a file takes the font for one of letters. */
const MISREAD = /^[olnqvuüØ§-]$/u;
/**
 * A sign stands before its words by at least so many heights of the font; dashes, which also open speech, by
 * more than a space.
 */
const APART = { sign: 0.15, dash: 1 };
/** A drawn bullet is so high and wide, in heights of the font, and stands at most so far before the words. */
const DRAWN = { least: 0.12, most: 0.85, before: 3.2 };
/** So much wider than high, or higher than wide, a bullet may be. */
const SQUARE = 2;

/** Fonts that set nothing on a page but characters alone. */
export function symbolFontsOf(fragments: readonly Fragment[]): ReadonlySet<string> {
  const fonts = new Map<string, boolean>();
  for (const { text, font } of fragments) {
    if (text.trim() === '') continue;
    fonts.set(font, fonts.get(font) !== false && [...text.trim()].length === 1);
  }
  return new Set([...fonts].flatMap(([font, isOfSigns]) => (isOfSigns ? [font] : [])));
}

/**
 * True where the first of these is the sign of a list's item that the others make up; white space among them
 * counts for nothing.
 */
export function opensWithBullet(inked: readonly Fragment[], symbolFonts: ReadonlySet<string>): boolean {
  const [sign, words] = inked;
  const text = sign?.text.trim() ?? '';
  if (!sign || !words || sign.size > words.size * 1.6) return false;
  const gap = (words.left - sign.right) / words.size;
  if (SIGN.test(text)) return gap >= APART.sign;
  if (MISREAD.test(text) && symbolFonts.has(sign.font) && sign.font !== words.font) return gap >= APART.sign;
  return /^[–—*-]$/u.test(text) && gap >= APART.dash;
}

/**
 * Puts a bullet before the lines that a drawn one stands before, and takes lines that are a sign alone for
 * such a drawing.
 */
export function withBullets(lines: readonly Line[], drawn: readonly Mark[]): Line[] {
  const signs = lines.filter((line) => SIGN.test(line.text));
  const marks = [
    ...drawn,
    ...signs.map(({ left, right, y, size }) => ({ left, right, top: y - size * 0.6, bottom: y })),
  ];
  if (marks.length === 0) return [...lines];
  const used = new Set<Mark>();
  const bulleted = lines.map((line) => {
    const mark = line.text.startsWith(BULLET)
      ? undefined
      : marks.find((one) => standsBefore(one, line, lines));
    if (!mark) return line;
    used.add(mark);
    return { ...line, text: BULLET + line.text, left: Math.min(mark.left, line.left) };
  });
  const spent = new Set(
    signs
      .filter((_, at) => used.has(marks[drawn.length + at] as Mark))
      .map(({ text, y, left }) => `${text} ${y} ${left}`),
  );
  return bulleted.filter(({ text, y, left }) => !spent.has(`${text} ${y} ${left}`));
}

function standsBefore(mark: Mark, line: Line, lines: readonly Line[]): boolean {
  const [width, height] = [mark.right - mark.left, mark.bottom - mark.top];
  const { size } = line;
  const middle = (mark.top + mark.bottom) / 2;
  return (
    Math.min(width, height) >= size * DRAWN.least &&
    Math.max(width, height) <= size * DRAWN.most &&
    Math.max(width, height) <= Math.min(width, height) * SQUARE &&
    middle < line.y + size * 0.1 &&
    middle > line.y - size * 0.9 &&
    mark.right <= line.left + size * 0.1 &&
    line.left - mark.right <= size * DRAWN.before &&
    // Between words of a line a sign parts them.
    !lines.some(
      (other) =>
        other !== line &&
        Math.abs(other.y - line.y) < size * 0.5 &&
        other.left < mark.left - 1 &&
        other.right > mark.left - size * DRAWN.before,
    )
  );
}
