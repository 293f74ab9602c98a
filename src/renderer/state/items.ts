import { isUnchanged, rowBlocks, wordsIn, type RowBlocks, sentencesOf } from './blocks';
import type { Edition } from './edition';

/** What the list of rows shows, top to bottom: rows, and unchanged stretches folded to one line. */
export type Item =
  | { readonly kind: 'row'; readonly key: string; readonly row: number }
  | {
      readonly kind: 'fold';
      readonly key: string;
      /** Rows `[from, to)`. */
      readonly from: number;
      readonly to: number;
      readonly open: boolean;
    };

/** By row: whether it is unchanged in every version. Depends on the collation alone. */
export function unchangedRows(edition: Edition): readonly boolean[] {
  const found = edition.findings.length > 0 ? rowsWithFindings(edition) : new Set<number>();
  return edition.collation.rows.map((_, row) => !found.has(row) && isUnchanged(rowBlocks(edition, row)));
}

function rowsWithFindings(edition: Edition): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { pair, finding } of edition.findings) {
    const ends = [
      [pair.from, finding.a],
      [pair.to, finding.b],
    ] as const;
    for (const [id, range] of ends) {
      const version = edition.versions.get(id);
      const paragraph =
        version?.paragraphs.findIndex((one) => range && one.start <= range.start && range.start < one.end) ??
        -1;
      const row = edition.rowOf.get(id)?.[paragraph];
      if (row !== undefined) rows.add(row);
    }
  }
  return rows;
}

/** The list for the fold setting and the folds opened. The rows of an open fold follow its line. */
export function itemsOf(
  unchanged: readonly boolean[],
  fold: boolean,
  opened: readonly string[],
): readonly Item[] {
  const items: Item[] = [];
  for (let row = 0; row < unchanged.length;) {
    if (!fold || !unchanged[row]) {
      items.push({ kind: 'row', key: `row ${row}`, row });
      row += 1;
      continue;
    }
    let to = row;
    while (unchanged[to]) to += 1;
    const key = `fold ${row}`;
    const open = opened.includes(key);
    items.push({ kind: 'fold', key, from: row, to, open });
    if (open)
      for (let inside = row; inside < to; inside += 1)
        items.push({ kind: 'row', key: `row ${inside}`, row: inside });
    row = to;
  }
  return items;
}

/** The item that shows a row, or the fold that hides it; -1 when there is none. */
export function itemOfRow(items: readonly Item[], row: number): number {
  return items.findIndex((item) =>
    item.kind === 'row' ? item.row === row : !item.open && item.from <= row && row < item.to,
  );
}

export interface FoldSummary {
  readonly paragraphs: number;
  readonly words: number;
  readonly cosmetic: boolean;
  /** By column: first and last paragraph, from 0. */
  readonly spans: readonly { readonly siglum: string; readonly from: number; readonly to: number }[];
}

/** What a folded stretch holds, counted in the base. */
export function foldSummary(edition: Edition, from: number, to: number): FoldSummary {
  const rows = edition.collation.rows.slice(from, to);
  const base = rows.flatMap((row) => row.cells[edition.base.id] ?? []);
  const sentences = base.flatMap((paragraph) => sentencesOf(edition.base.paragraphs[paragraph]));
  const blocks: RowBlocks[] = rows.map((_, index) => rowBlocks(edition, from + index));
  return {
    paragraphs: base.length,
    words: wordsIn(edition, edition.base.id, sentences),
    cosmetic: blocks.some((one) =>
      one.sides.some((side) => side.some((block) => block.kind === 'text' && block.same === 'cosmetic')),
    ),
    spans: edition.columns.map((version) => {
      const own = rows.flatMap((row) => row.cells[version.id] ?? []);
      return { siglum: edition.sigla.get(version.id) ?? '', from: own[0] ?? 0, to: own.at(-1) ?? 0 };
    }),
  };
}
