import { lineageWords } from '../../../account/lineage-words';
import type { Lineage, VersionId } from '../../../engine';

/** A version on the picture: its column (how many steps from an original) and its place in it, both from 0. */
export interface Node {
  readonly id: VersionId;
  readonly column: number;
  readonly place: number;
}

export interface Edge {
  readonly from: VersionId;
  readonly to: VersionId;
  readonly kind: 'derived' | 'common-source';
  readonly confidence: number;
  /**
   * What the picture draws firmly: the surest way a version came about. The others are said in words and
   * drawn faintly.
   */
  readonly main: boolean;
}

export interface LineageGraph {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly columns: number;
  /** Most nodes in one column. */
  readonly places: number;
}

/** Surest first; among equals the order given, so that the picture is the same every time. */
const surest = (one: Lineage, other: Lineage): number => other.confidence - one.confidence;

/** For every version the surest parent, leaving out what would close a circle. */
function parentsOf(lineage: readonly Lineage[]): ReadonlyMap<VersionId, Lineage> {
  const parents = new Map<VersionId, Lineage>();
  const isAbove = (above: VersionId, id: VersionId): boolean => {
    for (let at: VersionId | undefined = id; at !== undefined; at = parents.get(at)?.from)
      if (at === above) return true;
    return false;
  };
  for (const one of lineage.filter(({ kind }) => kind === 'derived').sort(surest))
    if (!parents.has(one.to) && !isAbove(one.to, one.from)) parents.set(one.to, one);
  return parents;
}

/** Who was made from whom as layers: an original left, what was made from it one column further right. */
export function lineageGraph(ids: readonly VersionId[], lineage: readonly Lineage[]): LineageGraph {
  const parents = parentsOf(lineage);
  const depth = (id: VersionId): number => {
    const parent = parents.get(id);
    return parent ? depth(parent.from) + 1 : 0;
  };
  const taken: number[] = [];
  // children stand in the order of their parents, so that few lines cross
  const ordered: VersionId[] = [];
  const visit = (id: VersionId) => {
    ordered.push(id);
    for (const child of ids) if (parents.get(child)?.from === id) visit(child);
  };
  for (const id of ids) if (!parents.has(id)) visit(id);
  const nodes = ordered.map((id): Node => {
    const column = depth(id);
    const place = taken[column] ?? 0;
    taken[column] = place + 1;
    return { id, column, place };
  });
  const edges = lineage.flatMap((one): Edge[] =>
    one.kind === 'unknown'
      ? []
      : [
          {
            from: one.from,
            to: one.to,
            kind: one.kind,
            confidence: one.confidence,
            main: one.kind === 'derived' && parents.get(one.to) === one,
          },
        ],
  );
  return { nodes, edges, columns: taken.length, places: Math.max(0, ...taken) };
}

/** One relation between two versions as a sentence. */
export function lineageSentence(one: Lineage, sigla: ReadonlyMap<VersionId, string>): string {
  return lineageWords(one, sigla.get(one.from) ?? one.from, sigla.get(one.to) ?? one.to);
}
