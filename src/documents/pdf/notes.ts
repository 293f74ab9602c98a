import type { Line } from './lines';

/** A note's text is set smaller than the body by at least this. */
const SMALLER = 0.92;
/** A note's number or sign, and then its words. */
const NOTE = /^(\d{1,3}|[*†‡§])\s?(?=[\p{L}“"‘'(])/u;

export interface WithoutNotes {
  readonly lines: readonly Line[];
  /** The lines of each note, without its number, in the order in which the text refers to them. */
  readonly notes: readonly (readonly Line[])[];
}

/**
 * Takes footnotes out of the flow: small lines that begin with a number which stands raised in the text of
 * the same page, or of one page before. Without their notes the raised numbers go too; any other raised
 * figure stays what it is.
 */
export function withoutNotes(lines: readonly Line[], bodySize: number): WithoutNotes {
  const kept: Line[] = [];
  const notes = new Map<string, Line[]>();
  const marksOf = new Map<number, Set<string>>();
  for (const { page, marks, size } of lines) {
    if (!marks || size < bodySize * SMALLER) continue;
    marksOf.set(page, new Set([...(marksOf.get(page) ?? []), ...marks.numbers]));
  }
  const pageOf = (number: string, page: number): number | undefined => {
    if (marksOf.get(page)?.has(number)) return page;
    // Notes at the end of the text, where its numbers do not begin anew.
    const pages = [...marksOf].flatMap(([one, numbers]) => (numbers.has(number) ? [one] : []));
    return pages.length === 1 && pages[0] !== undefined && pages[0] < page ? pages[0] : undefined;
  };
  let open: Line[] | undefined;
  for (const line of lines) {
    const number = NOTE.exec(line.text)?.[1];
    const last = open?.at(-1);
    const page =
      number !== undefined && line.size < bodySize * SMALLER ? pageOf(number, line.page) : undefined;
    if (number !== undefined && page !== undefined && !notes.has(key({ page }, number))) {
      open = [{ ...line, text: line.text.replace(NOTE, '') }];
      notes.set(key({ page }, number), open);
    } else if (open && last && follows(last, line)) open.push(line);
    else {
      open = undefined;
      kept.push(line);
    }
  }
  const ordered: Line[][] = [];
  const bare = kept.map((line) => {
    const found = line.marks?.numbers.map((number) => notes.get(key(line, number)));
    if (!line.marks || !found || found.some((note) => note === undefined)) return line;
    ordered.push(...found.filter((note) => note !== undefined));
    return { ...line, text: line.marks.without };
  });
  return { lines: bare, notes: [...new Set(ordered)] };
}

/** Numbers begin anew on each page in some books. */
const key = ({ page }: { readonly page: number }, number: string): string => `${page} ${number}`;

function follows(last: Line, line: Line): boolean {
  const step = line.y - last.y;
  return line.page === last.page && Math.abs(line.size - last.size) < 0.5 && step > 0 && step < last.size * 2;
}
