import type { Collation, Row, Version, VersionId } from '../../engine';

/** Texts without a word on how they hang together: what is shown before, or instead of, a comparison. */
export function bareCollation(
  versions: readonly Version[],
  base: VersionId,
  rows: readonly Row[],
): Collation {
  return {
    schema: 1,
    engine: { version: '', scorer: '', unicode: '' },
    base,
    versions,
    pairs: [],
    rows,
    references: [],
    provenance: [],
    nearest: {},
    lineage: [],
    ledger: [],
    complete: true,
    unresolvedPins: [],
  };
}

/** Paragraph beside paragraph as they come: a version by itself, or several while they are still compared. */
export function asTheyCome(versions: readonly Version[], base: VersionId): Collation {
  const longest = Math.max(0, ...versions.map((version) => version.paragraphs.length));
  const rows = Array.from({ length: longest }, (_, paragraph) => ({
    cells: Object.fromEntries(
      versions.map((version) => [version.id, paragraph < version.paragraphs.length ? [paragraph] : []]),
    ),
  }));
  return bareCollation(versions, base, rows);
}
