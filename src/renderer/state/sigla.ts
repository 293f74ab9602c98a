import type { VersionId } from '../../engine';

/**
 * The letter of the version at this place in the list: A, B, C ... (20 versions at most, so one letter always
 * does).
 */
export const siglumAt = (index: number): string => String.fromCodePoint('A'.codePointAt(0)! + index);

/** Letters by version, in the order of the list. A version keeps its letter when another becomes the base. */
export function siglaOf(ids: readonly VersionId[]): ReadonlyMap<VersionId, string> {
  return new Map(ids.map((id, index) => [id, siglumAt(index)]));
}
