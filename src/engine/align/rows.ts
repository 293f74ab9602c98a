import type { Row, Version, VersionId } from '../model';
import type { Anchoring } from './rows-anchors';
import { type DirectTie, type OwnRow, placeOwn } from './rows-own';

/**
 * The rows of a collation, anchored on the base. The base's paragraphs come in their order; a paragraph of another version sits
 * beside the one it is anchored to, and what has no anchor stands in rows of its own right after its neighbour. Every paragraph is in
 * exactly one row, and every column reads in its own order from top to bottom. A version without any anchor stands after the base.
 *
 * Each version's anchors depend on that version and the base alone: opening another can join rows, but parts and reorders none.
 */
export function arrangeRows(
  base: Version,
  others: readonly { readonly version: Version; readonly anchoring: Anchoring }[],
  tie: DirectTie,
): Row[] {
  const ids = [base.id, ...others.map(({ version }) => version.id)];
  const rowOf = baseRows(
    base,
    others.map(({ anchoring }) => anchoring),
  );
  const count = (rowOf.at(-1) ?? -1) + 1;
  const cells = Array.from({ length: count }, () => new Map<VersionId, number[]>());
  rowOf.forEach((row, n) => put(cells[row]!, base.id, n));
  /** Own paragraphs by the base row they stand after; the first list stands before all rows. */
  const gaps: Map<VersionId, number[]>[] = Array.from(
    { length: count + 1 },
    () => new Map<VersionId, number[]>(),
  );
  for (const { version, anchoring } of others) {
    const rows = anchoring.anchors.map((anchor) => (anchor === null ? null : rowOf[anchor]!));
    const next = nextRows(rows, count);
    // A version that shares nothing with the base follows it: the base is what the reader came to see.
    let last = rows.every((row) => row === null) ? count - 1 : -1;
    rows.forEach((row, n) => {
      if (row !== null) last = row;
      // Between two paragraphs of one row there is no place but that row.
      if (row !== null || next[n] === last) put(cells[last]!, version.id, n);
      else put(gaps[last + 1]!, version.id, n);
    });
  }
  const result: Row[] = [];
  for (let n = 0; n <= count; n++) {
    for (const own of placeOwn(gaps[n]!, tie)) result.push(rowFrom(ids, own));
    if (n < count) result.push(rowFrom(ids, cells[n]!));
  }
  return result;
}

/** The row of each base paragraph: a new one, unless some version joins it to the one before. */
function baseRows(base: Version, anchorings: readonly Anchoring[]): number[] {
  const joined = new Set(anchorings.flatMap((anchoring) => anchoring.joins));
  let row = -1;
  return base.paragraphs.map((_, n) => (n > 0 && joined.has(n) ? row : ++row));
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

function rowFrom(ids: readonly VersionId[], cells: OwnRow): Row {
  return { cells: Object.fromEntries(ids.map((id) => [id, cells.get(id) ?? []])) };
}
