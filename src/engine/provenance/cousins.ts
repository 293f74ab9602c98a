import type { Lineage, Pair, VersionId } from '../model';
import { rounded } from './lineage-model';
import { KIN_REASONS } from './reasons';

/** The claimed steps by the version that each leads to. */
export type Parents = ReadonlyMap<VersionId, readonly Lineage[]>;

/** Of all that is told of the versions, the steps by which one was made from another. */
export function parentsOf(told: readonly Lineage[]): Parents {
  const parents = new Map<VersionId, Lineage[]>();
  for (const one of told)
    if (one.kind === 'derived') parents.set(one.to, [...(parents.get(one.to) ?? []), one]);
  return parents;
}

/** What the claimed steps tell of two versions: null where one came from the other by way of a third. */
export function throughOthers(one: Lineage, parents: Parents): Lineage | null {
  const [mine, other] = [sourcesOf(one.from, parents), sourcesOf(one.to, parents)];
  if (mine.has(one.to) || other.has(one.from)) return null;
  return cousins(one, parents) ?? one;
}

/** Two versions that go back to a third by the claimed steps, however little they share. */
export function cousins({ from, to }: Pick<Pair, 'from' | 'to'>, parents: Parents): Lineage | null {
  const [mine, other] = [sourcesOf(from, parents), sourcesOf(to, parents)];
  const source = [...mine.keys()].find((id) => other.has(id));
  if (source === undefined || source === from || source === to) return null;
  const confidence = rounded(Math.min(mine.get(source)!, other.get(source)!));
  return { from, to, kind: 'common-source', confidence, reasons: KIN_REASONS };
}

/**
 * A version and all that it goes back to by the claimed steps, with how sure that is: as the least sure of the
 * steps, since they stand or fall together (of 60 claims where their product is below 0.85 all were right).
 */
function sourcesOf(id: VersionId, parents: Parents): Map<VersionId, number> {
  const found = new Map<VersionId, number>([[id, 1]]);
  for (const [at, sure] of found)
    for (const { from, confidence } of parents.get(at) ?? [])
      if (!found.has(from)) found.set(from, Math.min(sure, confidence));
  return found;
}
