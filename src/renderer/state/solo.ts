import type { Collation, Version } from '../../engine/model';

/** A version by itself as a collation of one column, so that it reads like any other. */
export function soloCollation(version: Version): Collation {
  return {
    schema: 1,
    engine: { version: '', scorer: '', unicode: '' },
    base: version.id,
    versions: [version],
    pairs: [],
    rows: version.paragraphs.map((_, paragraph) => ({ cells: { [version.id]: [paragraph] } })),
    references: [],
    provenance: [],
    nearest: { [version.id]: null },
    lineage: [],
    ledger: [],
    complete: true,
    unresolvedPins: [],
  };
}
