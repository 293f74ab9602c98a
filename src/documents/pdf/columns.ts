import type { Line } from './lines';

/** A column holds at least so many lines, and is so many heights of its font wide. */
const FEWEST_LINES = 4;
const NARROWEST = 8;
/** Of a column of prose so many of the lines fill this share of its width; of a table's cells fewer do. */
const FULL = 0.4;
const FILLED = 0.6;
/** Headlines and pictures' captions may cross the gap between columns: up to this share of the lines. */
const CROSSING = 0.25;

/**
 * Puts the lines of a page in reading order: columns from left to right, each from top to bottom, between
 * lines that span them. Where the page shows no columns the order of the content stream stands, which nearly
 * all programs write in reading order.
 */
export function inReadingOrder(lines: readonly Line[], column = ''): Line[] {
  const gutter = gutterOf(lines);
  if (gutter === undefined) return lines.map((line) => (column ? { ...line, column } : line));
  const ordered: Line[] = [];
  let band: Line[] = [];
  const endBand = () => {
    // Each side may hold columns of its own.
    ordered.push(
      ...inReadingOrder(
        band.filter((line) => line.right <= gutter + 1),
        `${column}L`,
      ),
    );
    ordered.push(
      ...inReadingOrder(
        band.filter((line) => line.right > gutter + 1),
        `${column}R`,
      ),
    );
    band = [];
  };
  for (const line of [...lines].sort((a, b) => a.y - b.y || a.left - b.left)) {
    if (line.left < gutter - 1 && line.right > gutter + 1) {
      endBand();
      ordered.push(column ? { ...line, column } : line);
    } else band.push(line);
  }
  endBand();
  return ordered;
}

/** The middle of the widest strip that parts the lines into two columns of prose. */
function gutterOf(lines: readonly Line[]): number | undefined {
  if (lines.length < FEWEST_LINES * 2) return undefined;
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  let best: { x: number; crossing: number } | undefined;
  // Gaps begin where lines end.
  for (const x of new Set(lines.map((line) => Math.round(line.right) + 2))) {
    if (x <= left || x >= right) continue;
    const crossing = lines.filter((line) => line.left < x && line.right > x).length;
    if (crossing > lines.length * CROSSING || (best && crossing >= best.crossing)) continue;
    const before = lines.filter((line) => line.right <= x);
    const after = lines.filter((line) => line.left >= x);
    if (isColumn(before) && isColumn(after) && sideBySide(before, after)) best = { x, crossing };
  }
  return best?.x;
}

function isColumn(lines: readonly Line[]): boolean {
  if (lines.length < FEWEST_LINES) return false;
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const size = lines[lines.length >> 1]?.size ?? 0;
  const filled = lines.filter((line) => line.right - line.left >= (right - left) * FILLED).length;
  // A table in a column is as many lines as it has rows.
  const rows = new Set(lines.map(({ y }) => Math.round(y))).size;
  return right - left >= size * NARROWEST && filled >= FEWEST_LINES && filled >= rows * FULL;
}

/** True where the two share a good part of the page's height: else one is an indented passage under the other. */
function sideBySide(a: readonly Line[], b: readonly Line[]): boolean {
  const top = Math.max(Math.min(...a.map(({ y }) => y)), Math.min(...b.map(({ y }) => y)));
  const bottom = Math.min(Math.max(...a.map(({ y }) => y)), Math.max(...b.map(({ y }) => y)));
  const beside = (lines: readonly Line[]) => lines.filter(({ y }) => y >= top - 1 && y <= bottom + 1).length;
  return beside(a) >= FEWEST_LINES - 1 && beside(b) >= FEWEST_LINES - 1;
}
