import type { FactState, LedgerRow, Pair, Range, Version, VersionId } from '../model';

type Cell = { readonly state: FactState; readonly ranges: readonly Range[] };

/**
 * One row a fact, one cell a version, seen from the base: what the base has, then what only others have.
 * Others that share a new fact share its row.
 */
export function ledgerOf(versions: readonly Version[], pairs: readonly Pair[], base: VersionId): LedgerRow[] {
  const rows = new Map<string, { kind: LedgerRow['kind']; label: string; cells: Map<VersionId, Cell> }>();
  for (const version of versions) {
    if (version.id === base) continue;
    const pair = pairs.find((found) => found.from === base && found.to === version.id);
    for (const fact of pair?.facts ?? []) {
      const first = fact.a[0];
      // What the base has is known by its place there, what it lacks by its wording.
      const key = first ? `${fact.kind} ${first.start}` : `${fact.kind} + ${fact.label.toLowerCase()}`;
      const row = rows.get(key) ?? { kind: fact.kind, label: fact.label, cells: new Map() };
      rows.set(key, row);
      if (first) row.cells.set(base, { state: 'exact', ranges: fact.a });
      row.cells.set(version.id, { state: fact.state, ranges: fact.b });
    }
  }
  const absent = (row: { cells: ReadonlyMap<VersionId, Cell> }): Cell => ({
    state: row.cells.has(base) ? 'dropped' : 'new',
    ranges: [],
  });
  const order = ['quotation', 'figure', 'date', 'name'];
  return [...rows.values()]
    .map((row) => ({
      ...row,
      cells: Object.fromEntries(versions.map(({ id }) => [id, row.cells.get(id) ?? absent(row)])),
    }))
    .sort((x, y) => order.indexOf(x.kind) - order.indexOf(y.kind));
}
