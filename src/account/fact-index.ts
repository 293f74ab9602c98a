import type { FactKind, LedgerRow, Range, VersionId } from '../engine';

/** Finds the ledger rows whose ranges touch a stretch of a version. */
export interface FactIndex {
  /** Numbers of ledger rows of this kind, those that share most characters with `range` first. */
  touching(kind: FactKind, version: VersionId, range: Range): readonly number[];
}

interface Place extends Range {
  readonly row: number;
}

const shared = (one: Range, other: Range): number =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start);

/** Places sorted by start; a fact never reaches over more than a passage, so a look-up scans few of them. */
export function factsOf(ledger: readonly LedgerRow[]): FactIndex {
  const places = new Map<string, Place[]>();
  const listed = (kind: FactKind, version: VersionId) => `${kind}\n${version}`;
  ledger.forEach(({ kind, cells }, row) => {
    for (const [version, { ranges }] of Object.entries(cells)) {
      const key = listed(kind, version);
      const list = places.get(key) ?? [];
      places.set(key, list);
      for (const { start, end } of ranges) list.push({ start, end, row });
    }
  });
  const longest = new Map<string, number>();
  for (const [key, list] of places) {
    list.sort((one, other) => one.start - other.start);
    longest.set(
      key,
      list.reduce((most, place) => Math.max(most, place.end - place.start), 0),
    );
  }
  return {
    touching(kind, version, range) {
      const key = listed(kind, version);
      const list = places.get(key) ?? [];
      const found: { row: number; shared: number }[] = [];
      const from = firstAtOrAfter(list, range.start - (longest.get(key) ?? 0));
      for (let at = from; at < list.length && list[at]!.start < range.end; at += 1) {
        const characters = shared(list[at]!, range);
        if (characters > 0) found.push({ row: list[at]!.row, shared: characters });
      }
      found.sort((one, other) => other.shared - one.shared);
      return [...new Set(found.map(({ row }) => row))];
    },
  };
}

function firstAtOrAfter(list: readonly Place[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
