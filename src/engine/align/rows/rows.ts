import type { Row, Version, VersionId } from '../../model';
import type { Anchoring } from './rows-anchors';
import { type DirectTie, type OwnRow, placeOwn } from './rows-own';

/**
 * The rows of a collation, anchored on the base. Every base paragraph has a row, in their order; a paragraph
 * of another version sits in the row of the one it is anchored to, and what has no anchor stands in rows of
 * its own right after its neighbour. Every paragraph is in exactly one row, and every column reads in its own
 * order from top to bottom. A version without any anchor stands after the base.
 *
 * How a version stands to the base depends on these two alone. A merge changes no row: the rows it joins say
 * so (`Row.joins`).
 */
export function arrangeRows(
  base: Version,
  others: readonly { readonly version: Version; readonly anchoring: Anchoring }[],
  tie: DirectTie,
): Row[] {
  const ids = [base.id, ...others.map(({ version }) => version.id)];
  const count = base.paragraphs.length;
  const cells = base.paragraphs.map((_, n) => new Map<VersionId, number[]>([[base.id, [n]]]));
  const joins = base.paragraphs.map((): VersionId[] => []);
  /** Own paragraphs by the base row they stand after; the first list stands before all rows. */
  const gaps: Map<VersionId, number[]>[] = Array.from(
    { length: count + 1 },
    () => new Map<VersionId, number[]>(),
  );
  for (const { version, anchoring } of others) {
    const { anchors } = anchoring;
    const joined = new Set(anchoring.joins);
    for (const row of joined) joins[row]!.push(version.id);
    const next = nextRows(anchors, count);
    // A version that shares nothing with the base follows it: the base is what the reader came to see.
    let last = anchors.every((row) => row === null) ? count - 1 : -1;
    let end = last;
    anchors.forEach((row, n) => {
      if (row !== null) last = end = row;
      // Between two paragraphs of one row there is no place but that row.
      if (row !== null || next[n] === last) return put(cells[last]!, version.id, n);
      // What follows a merge follows all that it merges.
      while (joined.has(end + 1) && end + 1 < next[n]!) end++;
      put(gaps[end + 1]!, version.id, n);
    });
  }
  const result: Row[] = [];
  for (let n = 0; n <= count; n++) {
    for (const own of placeOwn(gaps[n]!, tie)) result.push(rowFrom(ids, own));
    if (n < count) result.push(rowFrom(ids, cells[n]!, joins[n]));
  }
  return result;
}

/** For each paragraph the row of the next anchored one after it; `count` where none follows. */
function nextRows(rows: readonly (number | null)[], count: number): number[] {
  const next = new Array<number>(rows.length).fill(count);
  for (let n = rows.length - 2; n >= 0; n--) next[n] = rows[n + 1] ?? next[n + 1]!;
  return next;
}

function put(cells: Map<VersionId, number[]>, id: VersionId, paragraph: number): void {
  const list = cells.get(id);
  if (list) list.push(paragraph);
  else cells.set(id, [paragraph]);
}

function rowFrom(ids: readonly VersionId[], cells: OwnRow, joins: readonly VersionId[] = []): Row {
  const row = { cells: Object.fromEntries(ids.map((id) => [id, cells.get(id) ?? []])) };
  return joins.length > 0 ? { ...row, joins } : row;
}
