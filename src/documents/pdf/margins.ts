import type { Line } from './lines';

/**
 * What stands in the margin of a page is so far from its text, in heights of its font: more than any
 * paragraph's gap.
 */
const FAR = 2;
/** Parts of one row of the margin differ in height by less than this, in points. */
const SAME_ROW = 2;

const PAGE = 'page|seite|pagina|página|side|sida|strana|p\\.';
const NUMBER = '(?:\\d{1,4}|[ivxl]{1,7})';
const OF = '(?:of|von|de|di|sur|av|\\/|\\|)';
/** A page's number and nothing else. */
export const PAGE_NUMBER = new RegExp(
  `^[-–—|·\\s]*(?:(?:${PAGE})\\s*)?${NUMBER}(?:\\s*${OF}\\s*\\d{1,4})?[-–—|·\\s]*$`,
  'iu',
);
/** What ends a story in many newsrooms looks like the number of a page that it never is. */
const END_SIGN = /^[-–—]\s*30\s*[-–—]$/u;
/** Words beside "page 1 of 1" are a running foot with it. */
const COUNTED = new RegExp(`(?:^|\\P{L})(?:${PAGE})\\s*\\d{1,4}\\s*${OF}\\s*\\d{1,4}(?:\\P{L}|$)`, 'iu');
/** Where and when a browser printed a page. */
const ADDRESS = /^(?:https?|file):\/\/\S+$/iu;
const STAMP = /^\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4},?\s+\d{1,2}[:.]\d{2}(?:\s*[AP]M)?$/iu;

/** True for a page's number; the sign that ends a story is none, but on page 30. */
export const isPageNumber = ({ text, page }: Line): boolean =>
  PAGE_NUMBER.test(text) && (page === 30 || !END_SIGN.test(text));

/**
 * Lines in the margin of a page that say of themselves that they are no part of its text: what the file calls
 * an artifact, what a browser prints around a page, "page 1 of 1". Other words in the margin stay, for a
 * headline's kicker or the last line of a story stands there too.
 * @param title of the document, which browsers print at the head
 */
export function marginLines(lines: readonly Line[], title: string | undefined): Set<Line> {
  const found = new Set<Line>();
  const own = lines.filter(({ isArtifact }) => !isArtifact);
  if (own.length === 0) return found;
  const top = Math.min(...own.map(({ y }) => y));
  const bottom = Math.max(...own.map(({ y }) => y));
  for (const line of lines)
    if (line.isArtifact && (line.y < top - line.size || line.y > bottom + line.size)) found.add(line);
  for (const edge of [top, bottom]) {
    const row = own.filter(({ y }) => Math.abs(y - edge) < SAME_ROW);
    const rest = own.filter((line) => !row.includes(line));
    const isFar = row.every(({ y, size }) => rest.every((line) => Math.abs(line.y - y) > size * FAR));
    if (rest.length > 0 && isFar && isAroundText(row, rest, title)) for (const line of row) found.add(line);
  }
  return found;
}

function isAroundText(row: readonly Line[], rest: readonly Line[], title: string | undefined): boolean {
  if (row.length === 1 && row[0] && COUNTED.test(row[0].text)) {
    const largest = Math.max(...rest.map(({ size }) => size));
    return row[0].size < largest && row[0].text.length <= LONGEST_FOOT;
  }
  const printed = row.filter(({ text }) => ADDRESS.test(text) || STAMP.test(text));
  return (
    printed.length > 0 &&
    row.length > 1 &&
    row.every((line) => printed.includes(line) || isPageNumber(line) || isTitle(line.text, title))
  );
}

/** Characters; a sentence about "page 2 of 5" is longer. */
const LONGEST_FOOT = 60;

/** A title may be cut short for want of room. */
function isTitle(text: string, title: string | undefined): boolean {
  const shown = text.replace(/\s*(?:…|\.\.\.)$/u, '').replace(/\s+/g, ' ');
  return title !== undefined && title.replace(/\s+/g, ' ').startsWith(shown);
}
