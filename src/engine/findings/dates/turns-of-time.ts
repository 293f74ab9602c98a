import type { DateMention } from '../../text/dates/dates';
import type { Token } from '../reading/tokens';

/** "by the end of September", "from the start of 2028" */
const ENDS = /^(?:end|close)$/;
const OPENS = /^(?:start|beginning|outset)$/;
/** "on the last day of 2027"; "last September" is no end of it. */
const DAY = /^(?:day|night|moment)$/;
const UP_TO = /^(?:before|until|till|by|from|since|as)$/;
/** Words from the month or year back to its end. */
const REACH = 4;
const BETWEEN = /^(?:of|in|the|very)$/;
const MONTHS = 12;

/**
 * Whether two dates are one moment seen from either side: `by the end of September`, `before October`; `the last
 * day of 2027`, `from the start of 2028`. `at` is the position of each date in its side.
 */
export function areOneTurn(
  a: readonly Token[],
  x: { readonly at: number; readonly mention: DateMention | null },
  b: readonly Token[],
  y: { readonly at: number; readonly mention: DateMention | null },
): boolean {
  if (!x.mention || !y.mention) return false;
  return (
    (follows(x.mention, y.mention) && isEnd(a, x.at) && isOpening(b, y.at)) ||
    (follows(y.mention, x.mention) && isEnd(b, y.at) && isOpening(a, x.at))
  );
}

/** The month or year right behind another; the first day of it is as good. */
function follows(x: DateMention, y: DateMention): boolean {
  if (x.weekday !== null || y.weekday !== null || x.day !== null || (y.day ?? 1) !== 1) return false;
  if (x.month === null || y.month === null)
    return x.month === null && x.year !== null && y.year === x.year + 1 && (y.month ?? 1) === 1;
  const turn = x.month === MONTHS;
  if (y.month !== (turn ? 1 : x.month + 1)) return false;
  return x.year === null || y.year === null || y.year === x.year + (turn ? 1 : 0);
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
