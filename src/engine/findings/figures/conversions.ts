import type { Placed } from './placed';
import { type Bound, boundOf } from './roundings';
import { isTemperature, sameTemperature } from '../reading/temperatures';
import { type Token, valueIn } from '../reading/tokens';
import { MEASURES } from '../reading/units';
import type { View } from '../views/views';

/** A conversion is rounded; a twentieth is more than any desk rounds. */
const CONVERSION = 0.05;
/** Weeks and days make no whole months: twelve weeks are three months, six a month and a half. */
const IN_MONTHS = 0.1;
/** Of a share in words and the same in percent: a third and 33 percent, in points. */
const SAME_SHARE = 0.6;
const MONTH = 'month';
/** Of two ways to tell one length, so that reckoning leaves nothing but rounding. */
const EXACT = 1e-6;
/** How far off "about three weeks" may be, in its own unit; and what "almost" and "more than" may leave out. */
const ABOUT = 0.35;
const LEFT_OUT = 0.6;
/** Of larger figures the same as a share of them. */
const AROUND = 0.1;

/**
 * Whether two figures come to the same: by value, whatever the unit, as a share in words, as a temperature, in another unit of
 * one measure, roughly where a word says so (`19 days`, `almost three weeks`), or as a sum and what that is a
 * year; in two units (`two minutes and 14 seconds`) or in one.
 */
export function sameFigure(view: View, x: Placed, y: Placed): boolean {
  if (x.values.some((value) => y.values.includes(value))) return true;
  const [p, q] = [x.figure.quantity, y.figure.quantity];
  if (
    p.unit === '%' &&
    q.unit === '%' &&
    (x.inWords || y.inWords) &&
    Math.abs(p.value - q.value) <= SAME_SHARE
  )
    return true;
  if (isTemperature(x.unit) && isTemperature(y.unit) && sameTemperature(p.value, x.unit, q.value, y.unit))
    return true;
  return (
    isConverted(view, x, y) ||
    sameRate(view.a, x, y) ||
    sameRate(view.b, y, x) ||
    isPartOf(view.a, x, y) ||
    isPartOf(view.b, y, x)
  );
}

/** "two minutes and 14 seconds", either figure of them, and "134 seconds". */
function isPartOf(tokens: readonly Token[], part: Placed, whole: Placed): boolean {
  const unit = MEASURES[whole.measure];
  const all = unit && inTwoUnits(tokens, part, unit[0]);
  return all ? whole.values.some((value) => Math.abs(value * unit[1] - all) < EXACT * all) : false;
}

/**
 * What a figure comes to with the one beside it that has a smaller or a larger unit of one measure, in the unit that the
 * sizes of `MEASURES` are told in; `null` where none is beside it.
 */
function inTwoUnits(tokens: readonly Token[], { first, at }: Placed, kind: string): number | null {
  const sizeOf = (k: number): number => {
    const measure = MEASURES[tokens[k + 1]?.stem ?? ''];
    return tokens[k]?.kind === 'figure' && measure?.[0] === kind ? measure[1] : 0;
  };
  const step = (k: number): number => Number(/^(?:and|,)$/.test(tokens[k]?.form ?? ''));
  const behind = at + 2 + step(at + 2);
  const before = first - 2 - step(first - 1);
  const [own, smaller, larger] = [sizeOf(at), sizeOf(behind), sizeOf(before)];
  const valueOf = (k: number): number => valueIn(tokens[k]!.key);
  if (own === 0) return null;
  if (smaller > 0 && smaller < own) return valueOf(at) * own + valueOf(behind) * smaller;
  return larger > own ? valueOf(before) * larger + valueOf(at) * own : null;
}

function isConverted(view: View, x: Placed, y: Placed): boolean {
  const [m, n] = [MEASURES[x.measure], MEASURES[y.measure]];
  if (!m || !n || m[0] !== n[0] || x.measure === y.measure) return false;
  return x.values.some((value) =>
    y.values.some((other) => {
      const [size, second] = [value * m[1], other * n[1]];
      const slack = x.measure === MONTH || y.measure === MONTH ? IN_MONTHS : CONVERSION;
      if (Math.abs(size - second) <= slack * Math.max(size, second)) return true;
      // Of two units the coarser is the round one.
      return n[1] > m[1]
        ? isRoundFor(size / n[1], other, boundOf(view.b, y))
        : isRoundFor(second / m[1], value, boundOf(view.a, x));
    }),
  );
}

/** Whether `round` with its bound is a fair way of giving `exact`, in one unit. */
function isRoundFor(exact: number, round: number, bound: Bound): boolean {
  const off = exact - round;
  if (bound === 'about') return Math.abs(off) <= Math.max(ABOUT, AROUND * round);
  const most = Math.max(LEFT_OUT, AROUND * round);
  return bound === 'lower' ? off >= 0 && off <= most : bound === 'upper' && off <= 0 && -off <= most;
}

/** Behind a sum: for how long it is. */
const OVER = /^(?:over|across|within|during|in|throughout)$/;
const OF_A_PERIOD = /^(?:a|an|the|period|of|next|coming|following|past|last|previous)$/;
/** Words from a sum to the period it is spread over. */
const REACH = 9;

/** A stretch of time that a sum is spread over: how many of which unit, and where its last word stands. */
export interface Period {
  readonly count: number;
  readonly measure: string;
  readonly last: number;
}

/** The period behind a sum: "9 percent over two years", "$90m over a period of ten years". */
export function periodOf(tokens: readonly Token[], { at }: Placed): Period | null {
  for (let k = at + 1; k <= at + REACH; k++) {
    const token = tokens[k];
    if (!token || token.kind === 'punctuation' || token.kind === 'figure') return null;
    if (!OVER.test(token.form)) continue;
    let n = k + 1;
    while (OF_A_PERIOD.test(tokens[n]?.form ?? '')) n++;
    const [count, unit] = [tokens[n], tokens[n + 1]];
    const time = count?.kind === 'figure' && unit !== undefined && MEASURES[unit.stem]?.[0] === 'time';
    if (time) return { count: valueIn(count.key), measure: unit.stem, last: n + 1 };
  }
  return null;
}

/** "$90m over ten years" and "$9m a year". */
function sameRate(tokens: readonly Token[], sum: Placed, rate: Placed): boolean {
  if (sum.per || !rate.per) return false;
  const period = periodOf(tokens, sum);
  const [m, n] = [MEASURES[period?.measure ?? ''], MEASURES[rate.per]];
  if (!period || !m || !n) return false;
  const each = ((sum.values[0] ?? 0) * n[1]) / (period.count * m[1]);
  return Math.abs(each - (rate.values[0] ?? 0)) <= CONVERSION * each;
}
