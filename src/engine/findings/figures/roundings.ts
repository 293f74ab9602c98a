import { boundOfFigure } from './bound-words';
import type { Placed } from './placed';
import type { View } from '../views/views';
import type { Token } from '../reading/tokens';

/** What a figure says of its own exactness: it is one, a little off, or no more or no less than it. */
export type Bound = 'exact' | 'about' | 'lower' | 'upper';

/** Largest difference that "about" covers; and of a figure cut down or up, as "more than" and "nearly" tell of. */
const AROUND = 0.06;
const BEYOND = 0.2;
/** "nearly half" for 48 percent: shares in words are round, in percentage points. */
const ROUND_SHARE = 3;
/** How far "more than six in ten" may be off. */
const WIDE_SHARE = 5;

/** How one figure is a rounding of the other: rightly and said to be one, tacitly, or the other way round. */
export type Rounding = 'right' | 'rounded' | 'sharpened' | 'none';

/** Below this a figure is told exactly, unless a word says that it is not. */
const EXACT = 1000;

/** How one of two figures of a link is a rounding of the other, by their values and the words before them. */
export function roundingOf(view: View, x: Placed, y: Placed): Rounding {
  const [value, other] = [x.values[0] ?? 0, y.values[0] ?? 0];
  const [was, is] = [boundOf(view.a, x), boundOf(view.b, y)];
  if (isToTheHalf(x, y, is) || isToTheHalf(y, x, was)) return 'right';
  if (inDozens(view.b, y) && isToTheDozen(value, other, was, is)) return 'right';
  if (inDozens(view.a, x) && isToTheDozen(other, value, is, was)) return 'sharpened';
  const share = x.inWords || y.inWords;
  if (was === 'exact' && isRightRounding(value, other, is, share)) return 'right';
  if (is === 'exact' && isRightRounding(other, value, was, share)) return 'sharpened';
  // "more than 100" for "some 120" and for "more than 120"
  if (isLooser(was, is) && isRightRounding(value, other, is, share)) return 'right';
  // "more than 98" for 97.6
  if (contradicts(value, other, is) || contradicts(other, value, was)) return 'none';
  const close = share && Math.abs(value - other) <= ROUND_SHARE;
  if (close) return y.inWords ? 'rounded' : 'sharpened';
  if (rounds(value, other)) return isTacit(x, is) ? 'rounded' : 'none';
  if (rounds(other, value)) return isTacit(y, was) ? 'sharpened' : 'none';
  return 'none';
}

/** How far "almost five and a half" may be off, in what it counts: ones or millions. */
const TO_HALVES = 0.3;
const MILLIONS = [1e12, 1e9, 1e6] as const;

/** "almost five and a half" for 5.4, "almost five and a half million": a half in words is no decimal. */
function isToTheHalf({ values: [exact = 0] }: Placed, { values, figure }: Placed, bound: Bound): boolean {
  const [round = 0] = values;
  const scale = MILLIONS.find((million) => Math.abs(round) >= million) ?? 1;
  if (!figure.quantity.spelled || Math.abs((round / scale) % 1) !== 1 / 2 || bound === 'exact') return false;
  const off = (exact - round) / scale;
  return Math.abs(off) <= TO_HALVES && (bound === 'about' || (bound === 'lower' ? off >= 0 : off <= 0));
}

const DOZEN = 12;
/** How far "about a dozen" and "nearly a dozen" may be off. */
const ABOUT_DOZEN = 1;
const NEARLY_DOZEN = 3;

/** The words that dozens are counted by; a figure of several words goes by its first one. */
const DOZENS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5 };

function inDozens(tokens: readonly Token[], { first, values: [value], figure }: Placed): boolean {
  const count = DOZENS[tokens[first]?.form ?? ''];
  return count !== undefined && figure.quantity.spelled && value === count * DOZEN;
}

/** "more than a dozen" for 17, "about two dozen" for 25, "nearly two dozen" for 22: dozens have no noughts. */
function isToTheDozen(exact: number, dozens: number, was: Bound, is: Bound): boolean {
  const off = exact - dozens;
  if (is === 'about') return was === 'exact' && Math.abs(off) <= ABOUT_DOZEN;
  if (was !== 'exact' && !isLooser(was, is)) return false;
  return is === 'lower' ? off > 0 && off < DOZEN : is === 'upper' && off < 0 && -off <= NEARLY_DOZEN;
}

/** Whether a bound on one side may stand for a figure that is no more exact than it says: about, or so bounded itself. */
function isLooser(was: Bound, is: Bound): boolean {
  return (is === 'lower' || is === 'upper') && (was === 'about' || was === is);
}

/** Whether an exact figure may have been rounded to one with that bound. */
function isTacit({ values, figure }: Placed, bound: Bound): boolean {
  return bound !== 'exact' || (values[0] ?? 0) >= EXACT || figure.quantity.unit !== '';
}

function contradicts(exact: number, round: number, bound: Bound): boolean {
  return (bound === 'lower' && exact < round) || (bound === 'upper' && exact > round);
}

/** What the words about a figure say of its exactness; a limit is one that somebody set: nobody rounds to it. */
export function boundOf(tokens: readonly Token[], item: Pick<Placed, 'first' | 'at'>): Bound {
  const words = boundOfFigure(tokens, item);
  return !words || words.limit ? 'exact' : words.side;
}

/** True where `round` with its bound is a true and usual way of giving `exact`: "more than 1,200" for 1,243. */
function isRightRounding(exact: number, round: number, bound: Bound, share: boolean): boolean {
  if (bound === 'exact') return false;
  if (bound === 'lower' ? exact < round : bound === 'upper' && exact > round) return false;
  const off = Math.abs(exact - round);
  if (share && off <= (bound === 'about' ? ROUND_SHARE : WIDE_SHARE)) return true;
  const most = bound === 'about' ? AROUND : BEYOND;
  const digits = digitsOf(round);
  if (exact === 0 || off > most * Math.abs(exact) || digits >= digitsOf(exact)) return false;
  const nearest = Number(exact.toPrecision(digits));
  const step = 10 ** (Math.floor(Math.log10(Math.abs(exact))) + 1 - digits);
  return bound === 'about' ? nearest === round : off < step * (1 + SLACK);
}

/** True where `rounded` is `exact` cut to fewer digits: 1,187 and 1,200. */
function rounds(exact: number, rounded: number): boolean {
  if (exact === 0 || Math.abs(exact - rounded) > AROUND * Math.abs(exact)) return false;
  const digits = digitsOf(rounded);
  return digits < digitsOf(exact) && Number(exact.toPrecision(digits)) === rounded;
}

/** For the last digits of decimals. */
const SLACK = 1e-9;

/** Digits of a figure up to the noughts that close it. */
function digitsOf(value: number): number {
  return String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}
