import type { DateMention } from '../../text/dates/dates';
import type { Token } from '../reading/tokens';

/** "by the end of September", "from the start of 2028" */
const ENDS = /^(?:end|close)$/;
const OPENS = /^(?:start|beginning|outset)$/;
/** "on the last day of 2027"; "last September" is no end of it. */
const DAY = /^(?:day|night|moment)$/;
const UP_TO = /^(?:before|until|till|by|from|since|as)$/;
/** The last that counts, and the first that does not: "until 1965", "before 1966". */
const THROUGH = /^(?:until|till|through|by)$/;
const SHORT_OF = /^before$/;
/** The last that counts for sure, and what may be the first that does not: "closed through Monday", "closed until Tuesday". */
const INCLUDED = /^through$/;
const TILL = /^(?:until|till)$/;
/** The last that does not count, and the first that does: "after 1960", "from 1961". */
const BEYOND = /^after$/;
const ONWARDS = /^(?:from|since|starting|beginning)$/;
/** Words from "between 1961" or "from May 23" to the end of the stretch. */
const SPAN = 5;
/** Words from the month or year back to its end. */
const REACH = 4;
const BETWEEN = /^(?:of|in|the|very)$/;
const MONTHS = 12;
const WEEK = 7;

/** A date and its position among the words of its side. */
interface DateAt {
  readonly at: number;
  readonly mention: DateMention | null;
}

/**
 * Whether two dates are one moment seen from either side: `by the end of September`, `before October`; `the last
 * day of 2027`, `from the start of 2028`; `between 1961 and 1965`, `before 1966`; `after May 4`, `from May 5`; `through
 * Monday`, `until Tuesday`. `at` is
 * the position of each date in its side.
 */
export function areOneTurn(a: readonly Token[], x: DateAt, b: readonly Token[], y: DateAt): boolean {
  return meet(a, x, b, y) || meet(b, y, a, x);
}

/** The first is right before the second, and the words of both leave nothing between them. */
function meet(a: readonly Token[], x: DateAt, b: readonly Token[], y: DateAt): boolean {
  if (!x.mention || !y.mention) return false;
  const [before, other] = [a[x.at - 1]?.form ?? '', b[y.at - 1]?.form ?? ''];
  if (areNextWeekdays(x.mention, y.mention))
    return INCLUDED.test(before) && (TILL.test(other) || SHORT_OF.test(other));
  if (!follows(x.mention, y.mention)) return false;
  if (SHORT_OF.test(other)) return THROUGH.test(before) || closesSpan(a, x.at) || isEnd(a, x.at);
  if (INCLUDED.test(before) && TILL.test(other)) return true;
  if (BEYOND.test(before)) return ONWARDS.test(other) || opensSpan(b, y.at) || isOpening(b, y.at);
  return x.mention.day === null && isEnd(a, x.at) && isOpening(b, y.at);
}

/** The day, month or year right behind another; the first day of a month or year is as good. */
function follows(x: DateMention, y: DateMention): boolean {
  if (x.weekday !== null || y.weekday !== null) return false;
  if (x.day !== null) return y.day !== null && areNextDays(x, y);
  if ((y.day ?? 1) !== 1) return false;
  if (x.month === null || y.month === null)
    return x.month === null && x.year !== null && y.year === x.year + 1 && (y.month ?? 1) === 1;
  const turn = x.month === MONTHS;
  if (y.month !== (turn ? 1 : x.month + 1)) return false;
  return x.year === null || y.year === null || y.year === x.year + (turn ? 1 : 0);
}

/** Weekdays with no other date told: "until" one of them may mean that it counts, or that it does not. */
function areNextWeekdays(x: DateMention, y: DateMention): boolean {
  if (x.weekday === null || y.weekday === null || x.day !== null || y.day !== null) return false;
  return y.weekday === (x.weekday + 1) % WEEK;
}

/** For days of months that no year is told of. */
const ANY_YEAR = 2023;

/** Of one month or at its turn; days of which neither tells the month are of one. */
function areNextDays(x: DateMention, y: DateMention): boolean {
  if ((x.month === null) !== (y.month === null)) return false;
  const next = new Date(Date.UTC(x.year ?? y.year ?? ANY_YEAR, (x.month ?? 1) - 1, x.day! + 1));
  if (y.day !== next.getUTCDate() || (y.month ?? 1) !== next.getUTCMonth() + 1) return false;
  return x.year === null || y.year === null || y.year === next.getUTCFullYear();
}

/** "between 1961 and 1965", "from 1961 to 1965" */
function closesSpan(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at - 1]?.form ?? '';
  const opener = /^(?:and|&)$/.test(joint)
    ? 'between'
    : /^(?:to|until|till|through)$/.test(joint)
      ? 'from'
      : '';
  return opener !== '' && tokens.slice(Math.max(0, at - SPAN), at).some(({ form }) => form === opener);
}

/** 1961 of "between 1961 and 1965" */
function opensSpan(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.form === 'between';
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  return leadOf(tokens, at, (form, next) => ENDS.test(form) || (form === 'last' && DAY.test(next)));
}

function isOpening(tokens: readonly Token[], at: number): boolean {
  return leadOf(
    tokens,
    at,
    (form, next) => OPENS.test(form) || UP_TO.test(form) || (form === 'first' && DAY.test(next)),
  );
}

/** Whether a word of the wanted kind leads to the date at a position, nothing but small words between. */
function leadOf(
  tokens: readonly Token[],
  at: number,
  wanted: (form: string, next: string) => boolean,
): boolean {
  for (let k = at - 1; k >= 0 && k >= at - REACH; k--) {
    const { form } = tokens[k]!;
    if (wanted(form, tokens[k + 1]!.form)) return true;
    if (!BETWEEN.test(form) && !DAY.test(form)) return false;
  }
  return false;
}
