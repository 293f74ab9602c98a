import type { DateMention } from '../../text/dates/dates';
import { type Token, valueIn } from '../reading/tokens';

/** What a distance in time is told in. */
type Unit = 'day' | 'month' | 'year';

/** How far, and which way, something lies from a date that stands in the same sentences: "two years later". */
interface Distance {
  readonly unit: Unit;
  readonly count: number;
}

/** A date and its position among the words of its side. */
interface DateAt {
  readonly at: number;
  readonly mention: DateMention | null;
}

/** Units by the forms that distances are told in, and how many of the larger ones make one of those compared. */
const UNITS: ReadonlyMap<string, readonly [Unit, number]> = new Map(
  (
    [
      ['day', 'day', 1],
      ['week', 'day', 7],
      ['fortnight', 'day', 14],
      ['month', 'month', 1],
      ['year', 'year', 1],
      ['decade', 'year', 10],
    ] as const
  ).flatMap(([form, unit, size]) => [form, `${form}s`].map((word) => [word, [unit, size]] as const)),
);
const ONE = /^(?:an?|one|the)$/;
/** "the next year", "the year before" */
const NEXT = /^(?:next|following)$/;
const PREVIOUS = /^(?:previous|preceding)$/;
const LATER = /^(?:later|afterwards?)$/;
const EARLIER = /^(?:earlier|previously|prior)$/;
/** Words from "two years after" to the date that it is reckoned from: "two years after the great fire of 1932". */
const ANCHOR_REACH = 8;
/** "Two years later, in 1934" */
const ASIDE = /^(?:,|in|on|of|the)$/;
const ASIDE_REACH = 3;
const [WEEK, YEAR] = [7, 12];
const DAY_MS = 86_400_000;
/** For days of months that no year is told of. */
const ANY_YEAR = 2023;

/**
 * Whether two dates that differ tell the same, because the words beside either reckon the other from it: `gave
 * it in 1934, two years before her death`, `died in 1936, having given it two years earlier`. Where both sides
 * tell a distance each must reckon the date of the other.
 */
export function areReckoned(a: readonly Token[], x: DateAt, b: readonly Token[], y: DateAt): boolean {
  const [ofX, ofY] = [distancesFrom(a, x.at), distancesFrom(b, y.at)];
  const [forth, back] = [ofX.some((far) => lies(x, y, far)), ofY.some((far) => lies(y, x, far))];
  return (forth || ofX.length === 0) && (back || ofY.length === 0) && (forth || back);
}

/** Whether the second date lies so far from the first. */
function lies({ mention: x }: DateAt, { mention: y }: DateAt, { unit, count }: Distance): boolean {
  if (!x || !y) return false;
  if (unit === 'year') return x.year !== null && y.year !== null && y.year - x.year === count;
  if (unit === 'month')
    return (
      x.month !== null &&
      y.month !== null &&
      (x.year !== null && y.year !== null
        ? YEAR * (y.year - x.year) + y.month - x.month === count
        : isMultiple(y.month - x.month - count, YEAR))
    );
  const [p, q] = [dayOf(x, y), dayOf(y, x)];
  if (p !== null && q !== null) return q - p === count;
  return x.weekday !== null && y.weekday !== null && isMultiple(y.weekday - x.weekday - count, WEEK);
}

function isMultiple(value: number, of: number): boolean {
  return value % of === 0;
}

/** Days since a day that is the same for both; what one lacks it has of the other. */
function dayOf({ year, month, day }: DateMention, other: DateMention): number | null {
  const own = month ?? other.month;
  if (day === null || own === null) return null;
  return Date.UTC(year ?? other.year ?? ANY_YEAR, own - 1, day) / DAY_MS;
}

/** How far from the date at a position the words of its side tell of something else. */
function distancesFrom(tokens: readonly Token[], at: number): Distance[] {
  return tokens.flatMap(({ form }, k): Distance[] => {
    const unit = UNITS.get(form);
    const told = unit ? wayAt(tokens, k) : null;
    if (!unit || !told) return [];
    const count = told.way * told.count * unit[1];
    return [{ unit: unit[0], count: isReckonedTo(tokens, k, at, told.toDate) ? -count : count }];
  });
}

/** How many of a unit and which way; `toDate` where what follows is what it is reckoned from. */
function wayAt(
  tokens: readonly Token[],
  at: number,
): { readonly count: number; readonly way: 1 | -1; readonly toDate: boolean } | null {
  const [before, next, behind] = [tokens[at - 1], tokens[at + 1]?.form ?? '', tokens[at + 2]];
  if (NEXT.test(before?.form ?? '')) return { count: 1, way: 1, toDate: false };
  if (PREVIOUS.test(before?.form ?? '')) return { count: 1, way: -1, toDate: false };
  const figure = before?.kind === 'figure' ? valueIn(before.key) : null;
  const count = figure ?? (ONE.test(before?.form ?? '') ? 1 : null);
  if (count === null) return null;
  if (LATER.test(next)) return { count, way: 1, toDate: false };
  if (EARLIER.test(next)) return { count, way: -1, toDate: behind?.form === 'to' };
  const closes = behind === undefined || behind.kind === 'punctuation';
  if (next === 'after') return { count, way: 1, toDate: !closes };
  return next === 'before' ? { count, way: -1, toDate: !closes } : null;
}

/**
 * Whether the date at a position is the one that a distance leads to, so that the other lies the other way: "in
 * 1934, two years after the fire", "two years later, in 1934".
 */
function isReckonedTo(tokens: readonly Token[], unit: number, at: number, toDate: boolean): boolean {
  if (!toDate) {
    const between = tokens.slice(unit + 2, at);
    return at > unit && between.length <= ASIDE_REACH && between.every(({ form }) => ASIDE.test(form));
  }
  const between = tokens.slice(unit + 2, at);
  const isAnchor =
    at > unit &&
    between.length <= ANCHOR_REACH &&
    between.every(({ kind }) => kind !== 'punctuation' && kind !== 'date');
  return !isAnchor;
}
