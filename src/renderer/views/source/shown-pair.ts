import type { VersionId } from '../../../engine';

/** The two versions to show: those chosen, as long as both are there, else the base and the first of the others. */
export function shownPair(
  chosen: readonly [VersionId, VersionId] | null,
  base: VersionId | null,
  ids: readonly VersionId[],
): readonly [VersionId, VersionId] | null {
  if (chosen && chosen[0] !== chosen[1] && chosen.every((id) => ids.includes(id))) return chosen;
  const left = base !== null && ids.includes(base) ? base : ids[0];
  const right = ids.find((id) => id !== left);
  return left !== undefined && right !== undefined ? [left, right] : null;
}

/** The pair after one side chose another version. Choosing that of the other side swaps the two. */
export function withChosen(
  [left, right]: readonly [VersionId, VersionId],
  side: 'left' | 'right',
  id: VersionId,
): readonly [VersionId, VersionId] {
  if (id === left || id === right)
    return id === (side === 'left' ? left : right) ? [left, right] : [right, left];
  return side === 'left' ? [id, right] : [left, id];
}
