import type { Line } from './lines';
import { isPageNumber, PAGE_NUMBER } from './margins';

/** Running heads and page numbers stand in the first and last lines of a page: two at each end. */
const DEPTH = 2;
/** Pages of one layout set their heads at the same height, give or take. */
const SAME_HEIGHT = 6;
/** Left and right pages may differ: a head repeats on two in five pages. */
const REPEATS = 0.4;

export interface Furniture {
  readonly lines: ReadonlySet<Line>;
  /** What repeats, once each, as it stands on its first page. */
  readonly heads: readonly string[];
}

/**
 * Finds running heads, running feet and page numbers: what repeats at the same place of the page but for its
 * figures.
 */
export function furnitureOf(pages: readonly (readonly Line[])[]): Furniture {
  const found = new Set<Line>();
  const heads: string[] = [];
  const groups = new Map<string, Line[]>();
  for (const page of pages) {
    for (const line of edges(page)) {
      const key = line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();
      groups.set(key, [...(groups.get(key) ?? []), line]);
    }
  }
  for (const lines of groups.values()) {
    for (const line of lines) {
      const alike = lines.filter((one) => Math.abs(one.y - line.y) <= SAME_HEIGHT);
      if (alike.length < 2 || alike.length < pages.length * REPEATS) continue;
      if (!found.has(line) && alike[0] === line && !PAGE_NUMBER.test(line.text)) heads.push(line.text);
      found.add(line);
    }
  }
  for (const page of pages) {
    for (const line of outermost(page)) if (isPageNumber(line) && standsAlone(line, page)) found.add(line);
  }
  return { lines: found, heads };
}

function edges(page: readonly Line[]): Line[] {
  const heights = [...new Set(page.map(({ y }) => Math.round(y)))].sort((a, b) => a - b);
  const outer = new Set([...heights.slice(0, DEPTH), ...heights.slice(-DEPTH)]);
  return page.filter(({ y }) => outer.has(Math.round(y)));
}

function outermost(page: readonly Line[]): Line[] {
  const top = Math.min(...page.map(({ y }) => y));
  const bottom = Math.max(...page.map(({ y }) => y));
  return page.filter(({ y }) => y === top || y === bottom);
}

/** A figure at the end of the text is a page number only if there is air around it. */
function standsAlone(line: Line, page: readonly Line[]): boolean {
  return page.every((other) => other === line || Math.abs(other.y - line.y) > line.size * 1.6);
}
