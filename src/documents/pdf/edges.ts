import type { Line } from './lines';

export interface Edges {
  readonly left: number;
  readonly right: number;
}

/** A quotation is set in by at least this on either side, in heights of the font. */
const SET_IN = 1;
/** Of its lines the longest ends so near to its right edge, in heights of the font: a word that did not fit. */
const LAST_WORD = 6;

/**
 * Left and right edge of the column that a line stands in, or of the quotation set in on both sides that it
 * belongs to.
 */
export function columnEdges(lines: readonly Line[]): (line: Line) => Edges {
  const cache = new Map<string, Edges>();
  const pages = new Map<number, Line[]>();
  for (const line of lines) pages.set(line.page, [...(pages.get(line.page) ?? []), line]);
  const across = new Set([...pages.values()].flatMap(linesAcross));
  const ofColumn = (line: Line): Edges => {
    const { page, size, column = '' } = line;
    const key = `${page} ${column} ${Math.round(line.left / size)} ${Math.round(line.right / size / 4)}`;
    let edges = cache.get(key);
    if (!edges) {
      const beside = (pages.get(page) ?? []).filter(
        (one) =>
          (one.column ?? '').startsWith(column) &&
          one.left < line.right &&
          one.right > line.left &&
          // What lies across the gutter (a headline over both columns) says nothing about this column.
          (!across.has(one) || one === line),
      );
      edges = edgesOf(beside);
      cache.set(key, edges);
    }
    return edges;
  };
  const quotations = quotationsOf(lines, ofColumn);
  return (line) => quotations.get(line) ?? ofColumn(line);
}

function edgesOf(lines: readonly Line[]): Edges {
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
  };
}

/** Of prose side by side there are so many pairs of lines, and each is so wide, in heights of the font. */
const FEWEST_PAIRS = 3;
const NARROWEST = 8;

/** Lines above or below two others that stand side by side, where there are columns. */
function linesAcross(all: readonly Line[]): Line[] {
  const page = all.filter(({ left, right, size }) => right - left >= size * NARROWEST);
  const pairs = page.flatMap((a, at) => {
    const b = page
      .slice(at + 1)
      .find((one) => Math.abs(one.y - a.y) < a.size * 0.3 && (one.left > a.right || one.right < a.left));
    return b ? [[a, b] as const] : [];
  });
  if (pairs.length < FEWEST_PAIRS) return [];
  return page.filter((line) =>
    pairs.some(([a, b]) => line !== a && line !== b && covers(line, a) && covers(line, b)),
  );
}

const covers = (wide: Line, narrow: Line): boolean => wide.left < narrow.right && wide.right > narrow.left;

/** Lines that follow one another, set in on the left, of which none reaches further than is left free on that side. */
function quotationsOf(lines: readonly Line[], ofColumn: (line: Line) => Edges): Map<Line, Edges> {
  const found = new Map<Line, Edges>();
  let block: Line[] = [];
  const end = () => {
    const [first] = block;
    if (first && block.length > 1) {
      const column = ofColumn(first);
      const { left, right } = edgesOf(block);
      const edge = column.right - (left - column.left);
      if (
        left - column.left >= first.size * SET_IN &&
        right <= edge + 1 &&
        right > edge - first.size * LAST_WORD
      )
        for (const line of block) found.set(line, { left, right: edge });
    }
    block = [];
  };
  for (const line of lines) {
    const last = block.at(-1);
    if (
      last &&
      (last.page !== line.page ||
        last.column !== line.column ||
        Math.abs(last.left - line.left) > 1 ||
        last.size !== line.size ||
        line.isRow)
    )
      end();
    if (!line.isRow) block.push(line);
  }
  end();
  return found;
}
