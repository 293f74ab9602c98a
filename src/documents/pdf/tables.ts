import type { Line, Piece } from './lines';

/** Cells of a column begin, end or have their middle at the same place, give or take these points. */
const ALIGNED = 3;
/** Cells hold a word or a figure; columns of prose hold more. In characters, on the average. */
const SHORT = 24;
/** Rows stand at most this far apart, in heights of the font. */
const APART = 4;

/**
 * Puts the cells of a table's row into one line, parted by tabs: parts of one line of the page that follow
 * each other, with the same number of parts at the same places in the row before or after. A row alone is no
 * table. Where a table is narrow its cells stand hardly further apart than words; then those that align over
 * all its rows are parted too.
 */
export function withTables(lines: readonly Line[]): Line[] {
  const rows: Line[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && isBeside(last, line)) row.push(line);
    else rows.push([line]);
  }
  const cells: (readonly Piece[] | undefined)[] = rows.map((row, at) =>
    [rows[at - 1], rows[at + 1]].some((other) => other && isTable(row, other, row, other)) ? row : undefined,
  );
  // From each row to the next, and back: a row whose parts align with those of a table's row belongs to it.
  for (const [first, step] of [
    [0, 1],
    [rows.length - 1, -1],
  ] as const) {
    for (let at = first; at >= 0 && at < rows.length; at += step) {
      const [row, other] = [rows[at], rows[at - step]];
      const [parts, others] = [partsOf(row), partsOf(other)];
      if (!row || !other || !(cells[at] ?? cells[at - step]) || !isTable(row, other, parts, others)) continue;
      if (parts.length > (cells[at]?.length ?? 0)) cells[at] = parts;
      if (others.length > (cells[at - step]?.length ?? 0)) cells[at - step] = others;
    }
  }
  return rows.flatMap((row, at) => {
    const found = cells[at];
    return found ? [joined(row, found)] : row;
  });
}

const partsOf = (row: readonly Line[] = []): Piece[] => row.flatMap((line) => line.pieces ?? [line]);

const isBeside = (last: Line, line: Line): boolean =>
  line.page === last.page && Math.abs(line.y - last.y) < last.size * 0.3 && line.left > last.right;

function isTable(
  [one]: readonly Line[],
  [two]: readonly Line[],
  row: readonly Piece[],
  other: readonly Piece[],
): boolean {
  if (!one || !two || row.length < 2 || row.length !== other.length) return false;
  // A table may go on on the next page.
  if (one.page === two.page && Math.abs(one.y - two.y) > one.size * APART) return false;
  const cells = [...row, ...other];
  if (cells.reduce((sum, { text }) => sum + text.length, 0) > cells.length * SHORT) return false;
  return row.every((cell, column) => {
    const below = other[column];
    const near = (a: number, b: number): boolean => Math.abs(a - b) <= ALIGNED;
    return (
      below !== undefined &&
      (near(cell.left, below.left) ||
        near(cell.right, below.right) ||
        near((cell.left + cell.right) / 2, (below.left + below.right) / 2))
    );
  });
}

function joined(row: readonly Line[], cells: readonly Piece[]): Line {
  const [first] = row;
  const last = row.at(-1);
  if (!first || !last) throw new RangeError('A row has cells.');
  const { marks: _, ...rest } = first;
  return { ...rest, text: cells.map(({ text }) => text).join('\t'), right: last.right, isRow: true };
}
