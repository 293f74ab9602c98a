import type { Placed } from './placed';
import { onlyPairs } from '../views/left-over';
import { type View, agreement } from '../views/views';
import { MEASURES } from '../reading/units';

/** Of these a sentence seldom has two that share their digits. */
const MEASURED: ReadonlySet<string> = new Set(['length', 'mass', 'area', 'volume']);
/** A kilometre is a thousand metres: the digits are kept where one is told in the other. */
const THOUSAND = 1000;
/** For the last digits of decimals. */
const SLACK = 1e-9;

/**
 * Figures whose digits were kept as between metres and kilometres, though the unit is of another system: `1.4
 * kilometres` → `1,400 feet`. Looked for among those of either side that come to none of the other's.
 */
export function digitsInUnits(
  view: View,
  freeA: readonly Placed[],
  freeB: readonly Placed[],
): (readonly [Placed, Placed])[] {
  const of = (items: readonly Placed[]): Placed[] =>
    items.filter(({ measure, per }) => per === '' && MEASURED.has(MEASURES[measure]?.[0] ?? ''));
  const [a, b] = [of(freeA), of(freeB)];
  if (a.length === 0 || b.length === 0) return [];
  return onlyPairs(a, b, keepDigits).filter(
    ([x, y]) => agreement(view, x.at, y.at) > 0 && !(view.a[x.at]?.quoted && view.b[y.at]?.quoted),
  );
}

function keepDigits(x: Placed, y: Placed): boolean {
  if (MEASURES[x.measure]?.[0] !== MEASURES[y.measure]?.[0] || x.measure === y.measure) return false;
  const [value, other] = [x.values[0] ?? 0, y.values[0] ?? 0];
  const [less, more] = [Math.min(value, other), Math.max(value, other)];
  return Math.abs(THOUSAND * less - more) <= SLACK * more;
}
