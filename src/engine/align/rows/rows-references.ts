import type { Link, Pair, Reference, Row, Version, VersionId } from '../../model';

/**
 * The links whose ends stand in different rows, each with the two rows farthest from being one: what ribbons
 * are drawn from. In the order of the pairs and of their links.
 */
export function referencesOf(
  pairs: readonly Pair[],
  rows: readonly Row[],
  versions: ReadonlyMap<VersionId, Version>,
): Reference[] {
  const rowOf = new Map<VersionId, number[]>();
  for (const id of versions.keys()) rowOf.set(id, []);
  rows.forEach((row, n) => {
    for (const [id, list] of rowOf) for (const paragraph of row.cells[id] ?? []) list[paragraph] = n;
  });
  return pairs.flatMap((pair) => {
    const from = versions.get(pair.from)!;
    const to = versions.get(pair.to)!;
    const rowsFrom = rowOf.get(pair.from)!;
    const rowsTo = rowOf.get(pair.to)!;
    const partners = partnersOf(pair, from, to);
    return pair.links.flatMap((link, n) => {
      const here = unique(link.a.map((i) => rowsFrom[from.sentences[i]!.paragraph]!));
      const there = unique(link.b.map((j) => rowsTo[to.sentences[j]!.paragraph]!));
      const kind = kindOf(link, from, to, partners);
      const apart: Reference[] = [];
      for (const rowFrom of here) {
        for (const rowTo of there) {
          // An end that has its partner in its own row needs no ribbon for this link.
          if (rowFrom === rowTo || (there.includes(rowFrom) && here.includes(rowTo))) continue;
          apart.push({ kind, from: pair.from, to: pair.to, link: n, rowFrom, rowTo });
        }
      }
      return apart;
    });
  });
}

interface Partners {
  /** By paragraph: how many paragraphs of the other version it is linked with. */
  readonly from: ReadonlyMap<number, ReadonlySet<number>>;
  readonly to: ReadonlyMap<number, ReadonlySet<number>>;
}

function partnersOf(pair: Pair, from: Version, to: Version): Partners {
  const forth = new Map<number, Set<number>>();
  const back = new Map<number, Set<number>>();
  for (const { a, b } of pair.links) {
    for (const i of a) {
      for (const j of b) {
        const p = from.sentences[i]!.paragraph;
        const q = to.sentences[j]!.paragraph;
        forth.set(p, (forth.get(p) ?? new Set()).add(q));
        back.set(q, (back.get(q) ?? new Set()).add(p));
      }
    }
  }
  return { from: forth, to: back };
}

/**
 * Out of order is moved; else one paragraph of `to` that holds several of `from` has merged them, and the
 * other way round split.
 */
function kindOf(link: Link, from: Version, to: Version, partners: Partners): Reference['kind'] {
  if (link.moved) return 'moved';
  const merged = link.b.some((j) => (partners.to.get(to.sentences[j]!.paragraph)?.size ?? 0) > 1);
  const split = link.a.some((i) => (partners.from.get(from.sentences[i]!.paragraph)?.size ?? 0) > 1);
  return merged ? 'merged' : split ? 'split' : 'moved';
}

function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)];
}
