import type { Collation, Passage, Row, VersionId } from '../../model';
import { referencesOf } from './rows-references';

/**
 * So many base paragraphs at most are drawn together. A reader can follow a few paragraphs beside the one
 * that merges them; a longer block would take the whole page with it, for every version: it stands beside the
 * paragraph that it is anchored to, and references lead to the rest.
 */
const MOST_JOINED = 4;

type Laid = Pick<Collation, 'base' | 'versions' | 'rows'>;

/**
 * The rows as they are shown side by side: where a version merges a few base paragraphs, their rows are one
 * passage. Merges are taken in the order of the versions, and one that would make a passage too long is left
 * out: opening another version after the rest may join passages, but parts none. Every row is in exactly one
 * passage and every column keeps its order. What is laid out so already comes back as it is.
 */
export function passagesOf({ base, versions, rows }: Laid): Passage[] {
  const baseRows = rows.flatMap((row, n) => ((row.cells[base] ?? []).length > 0 ? [n] : []));
  const ends = endsOf(
    baseRows,
    rows,
    versions.map(({ id }) => id),
  );
  const passages: Passage[] = [];
  let next = 0;
  for (let first = 0; first < baseRows.length; first = ends[first]! + 1) {
    const [from, to] = [baseRows[first]!, baseRows[ends[first]!]!];
    for (; next < from; next++) passages.push(passageOf([next], rows));
    const { inside, after } = parted(from, to, base, rows);
    passages.push(passageOf(inside, rows), ...after.map((row) => passageOf([row], rows)));
    next = to + 1;
  }
  for (; next < rows.length; next++) passages.push(passageOf([next], rows));
  return passages;
}

/** The collation as it is shown: passages for rows, and references between these. */
export function inPassages(collation: Collation): Collation {
  const passages = passagesOf(collation);
  const byId = new Map(collation.versions.map((version) => [version.id, version]));
  return { ...collation, rows: passages, references: referencesOf(collation.pairs, passages, byId) };
}

/** For the first base row of each passage its last one; both count base rows only. */
function endsOf(baseRows: readonly number[], rows: readonly Row[], ids: readonly VersionId[]): number[] {
  const starts = baseRows.map((_, n) => n);
  const ends = [...starts];
  const joins = (n: number, id: VersionId): boolean => rows[baseRows[n] ?? -1]?.joins?.includes(id) ?? false;
  for (const id of ids) {
    for (let n = 1; n < baseRows.length; n++) {
      if (!joins(n, id)) continue;
      const first = starts[n - 1]!;
      while (joins(n + 1, id)) n++;
      const last = ends[starts[n]!]!;
      if (last - first >= MOST_JOINED) continue;
      starts.fill(first, first, last + 1);
      ends[first] = last;
    }
  }
  return ends;
}

/**
 * The rows `[from, to]` of a passage. Rows of what the base lacks may stand between; they belong inside where
 * one of their versions goes on in the passage, else they follow it.
 */
function parted(
  from: number,
  to: number,
  base: VersionId,
  rows: readonly Row[],
): { readonly inside: number[]; readonly after: number[] } {
  const inside: number[] = [];
  const after: number[] = [];
  const goingOn = new Set<VersionId>([base]);
  for (let n = to; n >= from; n--) {
    const here = Object.entries(rows[n]!.cells).flatMap(([id, cell]) => (cell.length > 0 ? [id] : []));
    const stays = here.some((id) => goingOn.has(id));
    (stays ? inside : after).unshift(n);
    if (stays) for (const id of here) goingOn.add(id);
  }
  return { inside, after };
}

function passageOf(numbers: readonly number[], rows: readonly Row[]): Passage {
  const ids = Object.keys(rows[numbers[0]!]!.cells);
  const cells = ids.map((id) => [id, numbers.flatMap((n) => rows[n]!.cells[id] ?? [])] as const);
  return { cells: Object.fromEntries(cells), rows: numbers };
}
