import type { Gap, Match, Sides } from './script';
import type { Token } from '../reading/tokens';

/** The two ends of a range with the unit behind them: `#6` and `#8` of `%`. */
interface Span {
  readonly low: string;
  readonly high: string;
  readonly unit: string;
}

const FIGURE = /^#(\p{Nd}+(?:\.\p{Nd}+)?)(.*)$/u;
/** A range written as one word: `6-8`, `6-8%`. */
const JOINED = /^(\p{Nd}+(?:\.\p{Nd}+)?)-(\p{Nd}+(?:\.\p{Nd}+)?)(%?)$/u;
/** What stands between the ends of a range. */
const BETWEEN: ReadonlySet<string> = new Set(['to', 'and', 'or', '-', '\u2013', '\u2014']);
/** Words that say percent behind a range in one word, put together. */
const PERCENT: ReadonlySet<string> = new Set(['percent', '%', 'pct', 'pc']);

/**
 * Whether a change is one range in two styles: `6 to 8 percent` and `6-8%`, `9% to 11%` and `9-11 percent`.
 * A range and its first number alone are none.
 */
export function isOneRange({ a0, a1, b0, b1 }: Gap, { a, b }: Sides): boolean {
  const x = spanOf(a, a0, a1);
  const y = x && spanOf(b, b0, b1);
  return !!x && !!y && x.low === y.low && x.high === y.high && x.unit === y.unit;
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span | null {
  const whole = JOINED.exec(tokens[from]!.key);
  if (whole) {
    const [, low = '', high = '', sign = ''] = whole;
    const rest = tokens.slice(from + 1, to).map(({ key }) => key);
    const percent = PERCENT.has(rest.join(''));
    if (rest.length > 0 && (sign || !percent)) return null;
    return { low, high, unit: sign || (percent ? '%' : '') };
  }
  if (to - from !== 3 || !BETWEEN.has(tokens[from + 1]!.key)) return null;
  const [first, last] = [FIGURE.exec(tokens[from]!.key), FIGURE.exec(tokens[to - 1]!.key)];
  if (!first || !last || (first[2] !== '' && first[2] !== last[2])) return null;
  return { low: first[1]!, high: last[1]!, unit: last[2]! };
}

/**
 * Whether two figures are the first of a range of which the one side gives the unit once, and the other
 * twice: `9` and `9%` before `to 11%`. `next` is what is kept behind them.
 */
export function isFirstOfRange({ a0, a1, b0, b1 }: Gap, { a, b }: Sides, next: readonly Match[]): boolean {
  if (a1 - a0 !== 1 || b1 - b0 !== 1) return false;
  const [one, two] = [FIGURE.exec(a[a0]!.key), FIGURE.exec(b[b0]!.key)];
  if (!one || !two || one[1] !== two[1] || one[2] === two[2] || (one[2] !== '' && two[2] !== ''))
    return false;
  const [link, end] = next;
  if (!link?.kept || !end?.kept || link.a1 - link.a0 !== 1 || link.b1 - link.b0 !== 1) return false;
  if (link.a1 !== end.a0 || link.b1 !== end.b0 || !BETWEEN.has(a[link.a0]!.key)) return false;
  const unit = FIGURE.exec(a[end.a0]!.key)?.[2];
  return unit !== '' && unit === (one[2] || two[2]) && a[end.a0]!.key === b[end.b0]!.key;
}
