import type { Item } from './link-items';
import { foldsOf } from './random';

export const FOLDS = 5;

/** Which items a fold judges, and which it may learn from. */
export interface Folds {
  /** By item the fold that judges it. */
  readonly of: readonly number[];
  /** Whether the item has no story in common with what the fold judges. */
  isOutside(item: Item, fold: number): boolean;
}

/** All items about one story are in one fold. */
export function foldsByStory(items: readonly Item[]): Folds {
  const groups = [...new Set(items.flatMap((item) => item.groups))];
  const foldOfGroup = new Map([...foldsOf(groups, FOLDS)].map((fold, k) => [groups[k]!, fold]));
  return {
    of: items.map((item) => foldOfGroup.get(item.groups[0]!)!),
    isOutside: (item, fold) => item.groups.every((group) => foldOfGroup.get(group) !== fold),
  };
}

/** Items by their sets, in the order in which these come first, each with its number. */
export function bySet(items: readonly Item[]): Map<string, { readonly item: Item; readonly at: number }[]> {
  const sets = new Map<string, { readonly item: Item; readonly at: number }[]>();
  items.forEach((item, at) => {
    const list = sets.get(item.set);
    if (list) list.push({ item, at });
    else sets.set(item.set, [{ item, at }]);
  });
  return sets;
}
