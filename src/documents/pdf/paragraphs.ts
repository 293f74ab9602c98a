import { columnEdges } from './edges';
import type { Line } from './lines';

/** The paragraph's lines, not yet joined. */
export type PdfParagraph = readonly Line[];

/** Lines of one paragraph differ in size by less than this. */
const SAME_SIZE = 0.1;
/** A gap above a paragraph is wider than the space between its lines by at least this share of the line spacing. */
const PARAGRAPH_GAP = 0.18;
/** A raised number pushes its line down, by less than this share of the line spacing. */
const RAISED_GAP = 0.45;
/** A first line is indented by at least this much, in heights of the font. */
const INDENT = 0.6;
/** Room left at the end of a line beyond the next word, in heights of the font, that only a paragraph's end leaves. */
const ROOM = 0.8;

/** The end of a sentence. */
const ENDS = /[.!?:…]["'”’»)]*$/u;

export const LIST_MARKER = /^(?:[•◦▪▸‣●○■□–-]\s|\(?(?:\d{1,3}|[a-z])[.)]\s)/u;
const BULLET_MARKER = /^[•◦▪▸‣●○■□]\s/u;

/**
 * Cuts the lines of a document, in reading order, into paragraphs: by gaps, sizes, indents, list markers and
 * lines that end early.
 */
export function paragraphsOf(lines: readonly Line[]): { paragraphs: PdfParagraph[]; justified: boolean } {
  const columns = columnEdges(lines);
  const spacing = lineSpacing(lines);
  const justified = isJustified(lines, columns);
  const paragraphs: Line[][] = [];
  let current: Line[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const after = lines[at + 1];
    if (before && startsParagraph(current[0] ?? before, before, line, after)) {
      paragraphs.push(current);
      current = [];
    }
    current.push(line);
  });
  if (current.length > 0) paragraphs.push(current);
  return { paragraphs, justified };

  function startsParagraph(first: Line, before: Line, line: Line, after: Line | undefined): boolean {
    if (before.isRow || line.isRow) return true;
    const size = Math.max(before.size, line.size);
    if (Math.abs(before.size - line.size) > size * SAME_SIZE) return true;
    if (BULLET_MARKER.test(line.text)) return true;
    const jump = line.page !== before.page || line.y < before.y - 1 || line.y - before.y > size * 8;
    const edge = columns(before);
    // The next word would have fitted: someone ended the line.
    if (edge.right - before.right > line.firstWord + size * ROOM) return true;
    if (justified && edge.right - before.right > size * 0.5 && ENDS.test(before.text)) return true;
    const hangs =
      LIST_MARKER.test(line.text) &&
      (LIST_MARKER.test(before.text) || Math.abs(line.left - before.left) > size * INDENT);
    if (hangs) return true;
    if (!jump && LIST_MARKER.test(first.text) && endsItem(first, before, line, after)) return true;
    if (jump) return before.font !== line.font && isWhole(before, edge) === false;
    const gap = line.marks && !ENDS.test(before.text) ? RAISED_GAP : PARAGRAPH_GAP;
    if (line.y - before.y > spacing(line.size) * (1 + gap)) return true;
    if (Math.abs(line.y - before.y) < size * 0.3) return false;
    if (ENDS.test(before.text) && isSetIn(first, before, line, after)) return true;
    // Indented against the line before and the line after, or against the line before at the column's edge.
    const indented = line.left - before.left > size * INDENT;
    return (
      indented &&
      before.left <= edge.left + size * INDENT &&
      !LIST_MARKER.test(before.text) &&
      (!after || after.left < line.left - size * INDENT || after.y < line.y)
    );
  }
}

/**
 * True where lines end exactly at the edge of their column; then a line that does not ends a paragraph. Three
 * in ten are enough: many paragraphs are short, and of lines that are not justified hardly one in ten ends
 * there.
 */
function isJustified(lines: readonly Line[], columns: (line: Line) => { right: number }): boolean {
  const flush = lines.filter((line) => columns(line).right - line.right < 1.5).length;
  return lines.length >= 4 && flush >= lines.length * 0.3;
}

/** The first line of a quotation that is set in, or the first after one. */
function isSetIn(first: Line, before: Line, line: Line, after: Line | undefined): boolean {
  const indent = line.size * INDENT;
  if (LIST_MARKER.test(first.text)) return false;
  if (line.left > Math.max(before.left, first.left) + indent)
    return after !== undefined && after.page === line.page && Math.abs(after.left - line.left) <= 1;
  return first !== before && line.left < Math.min(before.left, first.left) - indent;
}

/** A line at or before the marker of the item above it goes on with the item only if all its lines stand there. */
function endsItem(first: Line, before: Line, line: Line, after: Line | undefined): boolean {
  if (line.left < first.left - line.size * INDENT) return true;
  const indented =
    after !== undefined && after.page === line.page && after.left < line.left - line.size * INDENT;
  const goesOn = !/\p{P}$/u.test(before.text) && /^\p{Ll}/u.test(line.text);
  return indented && !goesOn && line.left <= first.left + line.size * 0.3;
}

function isWhole(line: Line, edge: { readonly right: number }): boolean {
  return edge.right - line.right < line.size;
}

/** Distance of baselines inside paragraphs, by font size: the commonest one, which is the narrowest of the frequent. */
function lineSpacing(lines: readonly Line[]): (size: number) => number {
  const counts = new Map<number, Map<number, number>>();
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (!before || before.page !== line.page || Math.abs(before.size - line.size) > 0.5) return;
    const gap = Math.round((line.y - before.y) * 2) / 2;
    if (gap < line.size * 0.8 || gap > line.size * 3) return;
    const sizes = counts.get(Math.round(line.size)) ?? new Map<number, number>();
    sizes.set(gap, (sizes.get(gap) ?? 0) + 1);
    counts.set(Math.round(line.size), sizes);
  });
  return (size) => {
    const gaps = [...(counts.get(Math.round(size)) ?? [])];
    const most = Math.max(0, ...gaps.map(([, count]) => count));
    const frequent = gaps.filter(([, count]) => count >= most / 2).map(([gap]) => gap);
    return frequent.length > 0 ? Math.min(...frequent) : size * 1.25;
  };
}
