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
  const there = onlyOnes(a, b, ({ value }) => value);
  // In a list of the like every item stands where the others do: what stays in its place has not changed it.
  const left = a.filter((x) => there.has(x.value) && !slotOf(view, x.at, there.get(x.value)!.at));
  const found: [T, T][] = [];
  const taken = new Set<T>();
  for (const x of left)
    for (const y of left) {
      if (taken.has(x) || taken.has(y) || x.at.first >= y.at.first || x.value === y.value) continue;
      const [p, q] = [there.get(y.value)!, there.get(x.value)!];
      if (!slotOf(view, x.at, p.at) || !slotOf(view, y.at, q.at)) continue;
      taken.add(x).add(y);
      found.push([x, p], [y, q]);
    }
  return found;
}

/** By value: the one item of `b` that has it, where `a` has it once, too. */
export function onlyOnes<T, V>(a: readonly T[], b: readonly T[], valueOf: (item: T) => V): ReadonlyMap<V, T> {
  const inA = timesOf(a.map(valueOf));
  const inB = timesOf(b.map(valueOf));
  return new Map(
    b
      .map((item) => [valueOf(item), item] as const)
      .filter(([value]) => inA.get(value) === 1 && inB.get(value) === 1),
  );
}

function timesOf<V>(values: readonly V[]): ReadonlyMap<V, number> {
  const times = new Map<V, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return times;
}
