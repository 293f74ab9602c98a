import { type Stretch, slotOf } from './slots';
import type { View } from './views';

/** A value of one side of a link and where it stands. */
export interface Valued {
  readonly at: Stretch;
  /** Equal where two are the same value. */
  readonly value: string | number;
}

/**
 * Two values of a link that changed places: each stands, in the same words, where the other stood, and each
 * stands once on either side. "Norway sent 400 and Denmark 900" → "Norway sent 900 and Denmark 400"; never
 * "Denmark 900 and Norway 400".
 */
export function exchanged<T extends Valued>(view: View, a: readonly T[], b: readonly T[]): [T, T][] {
  if (a.length < 2 || b.length < 2) return [];
  const found: [T, T][] = [];
  const taken = new Set<T>();
  for (const x of a)
    for (const y of a) {
      if (taken.has(x) || taken.has(y) || x.at.first >= y.at.first || x.value === y.value) continue;
      const [p, q] = [onlyOne(a, b, y), onlyOne(a, b, x)];
      if (!p || !q || !slotOf(view, x.at, p.at) || !slotOf(view, y.at, q.at)) continue;
      // In a list of the like every item stands where the others do.
      if (slotOf(view, x.at, q.at) || slotOf(view, y.at, p.at)) continue;
      taken.add(x).add(y);
      found.push([x, p], [y, q]);
    }
  return found;
}

/** The one place of `b` that has the value of `x`, where `a` has no other. */
function onlyOne<T extends Valued>(a: readonly T[], b: readonly T[], x: T): T | null {
  const same = b.filter(({ value }) => value === x.value);
  return same.length === 1 && a.filter(({ value }) => value === x.value).length === 1 ? same[0]! : null;
}
