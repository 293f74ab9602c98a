import { readingPlace } from '../../account/places';
import { siglum } from '../../account/siglum';
import type { Collation, Finding, Link, Pair, Version, VersionId } from '../../engine';

/** A finding with the number under which it stands in the text, the panel and the ledger. */
export interface NumberedFinding {
  readonly number: number;
  readonly pair: Pair;
  readonly finding: Finding;
}

/** One version seen from the base. */
export interface Side {
  readonly version: Version;
  readonly pair: Pair;
  /** By sentence of this version: number of its link in `pair`, -1 without one. */
  readonly linkOf: Int32Array;
  /** The same by sentence of the base. */
  readonly linkOfBase: Int32Array;
  readonly findings: readonly NumberedFinding[];
}

/**
 * A collation with the look-ups that drawing needs. Built once for every result; knows nothing of settings,
 * filters or folds.
 */
export interface Edition {
  readonly collation: Collation;
  readonly base: Version;
  /** The base first, then the others in the order opened: the order of the columns. */
  readonly columns: readonly Version[];
  readonly sides: readonly Side[];
  readonly sideOf: ReadonlyMap<VersionId, Side>;
  readonly versions: ReadonlyMap<VersionId, Version>;
  readonly sigla: ReadonlyMap<VersionId, string>;
  /** By version: row of each paragraph. */
  readonly rowOf: ReadonlyMap<VersionId, Int32Array>;
  readonly findings: readonly NumberedFinding[];
}

function linkTable(sentences: number, links: readonly Link[], side: 'a' | 'b'): Int32Array {
  const table = new Int32Array(sentences).fill(-1);
  links.forEach((link, number) => {
    for (const sentence of link[side]) table[sentence] = number;
  });
  return table;
}

function emptyPair(from: VersionId, to: VersionId): Pair {
  return { from, to, links: [], removed: [], added: [], findings: [], facts: [], complete: false };
}

export function editionOf(collation: Collation): Edition {
  const base = collation.versions.find((version) => version.id === collation.base) ?? collation.versions[0];
  if (!base) throw new RangeError('A collation without versions cannot be shown');
  const others = collation.versions.filter((version) => version !== base);
  const rowOf = new Map(
    collation.versions.map((version) => [version.id, new Int32Array(version.paragraphs.length)]),
  );
  collation.rows.forEach((row, number) => {
    for (const [id, paragraphs] of Object.entries(row.cells)) {
      const table = rowOf.get(id);
      if (table) for (const paragraph of paragraphs) table[paragraph] = number;
    }
  });

  const pairs = others.map((version) => {
    const pair = collation.pairs.find((one) => one.from === base.id && one.to === version.id);
    return { version, pair: pair ?? emptyPair(base.id, version.id) };
  });
  const row = ({ id }: Version, paragraph: number): number => rowOf.get(id)?.[paragraph] ?? 0;
  const findings = pairs
    .flatMap(({ version, pair }) =>
      pair.findings.map((finding) => ({ pair, finding, place: readingPlace(finding, base, version, row) })),
    )
    .sort((one, other) => one.place - other.place)
    .map(({ pair, finding }, index): NumberedFinding => ({ number: index + 1, pair, finding }));

  const sides = pairs.map(({ version, pair }): Side => ({
    version,
    pair,
    linkOf: linkTable(version.sentences.length, pair.links, 'b'),
    linkOfBase: linkTable(base.sentences.length, pair.links, 'a'),
    findings: findings.filter((one) => one.pair === pair),
  }));
  return {
    collation,
    base,
    columns: [base, ...others],
    sides,
    sideOf: new Map(sides.map((side) => [side.version.id, side])),
    versions: new Map(collation.versions.map((version) => [version.id, version])),
    sigla: new Map(collation.versions.map(({ id }, index) => [id, siglum(index)])),
    rowOf,
    findings,
  };
}

/**
 * The same edition with the columns of these versions and the base only; rows, letters and numbers stay as
 * they are.
 */
export function narrowed(edition: Edition, ids: readonly VersionId[]): Edition {
  const sides = edition.sides.filter((side) => ids.includes(side.version.id));
  return {
    ...edition,
    sides,
    columns: [edition.base, ...sides.map((side) => side.version)],
    sideOf: new Map(sides.map((side) => [side.version.id, side])),
  };
}
