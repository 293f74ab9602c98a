import { houseForm } from '../text/words/abbreviations';
import { MONTHS } from '../text/words/calendar';
import type { Token } from '../reading/tokens';
import type { Sides } from './script';
import { type Stretch, hasCapital } from './stretch';

/** Tokens of a side, and the text that they stand in. */
interface Side {
  readonly tokens: readonly Token[];
  readonly text: string;
}

/** The key of a day: month and day, the year behind it where the date is one word. */
const DAY = /^\p{Nd}+\/\p{Nd}+$/u;
/** The name of a month in a day, with the full stop of a short form; `th` and `of` are too short. */
const MONTH = /(?<!\S)(\p{L}{3,})(\.?)(?!\S)/u;

/**
 * The sides of a link, where a day of which the other side has the month alone is cut in two: the month is
 * kept, the day was cut. Days are taken whole otherwise, so that no day looks kept for another of its month.
 *
 *     before  [on March 4 > in March]          after  [on > in] March [- 4 -]
 */
export function withLostDays({ a, b, textA, textB }: Sides): Sides {
  const [one, two] = [
    { tokens: a, text: textA },
    { tokens: b, text: textB },
  ];
  return { a: inParts(one, two), b: inParts(two, one), textA, textB };
}

function inParts({ tokens, text }: Side, other: Side): readonly Token[] {
  if (!tokens.some(({ key }) => DAY.test(key))) return tokens;
  return tokens.flatMap((token) => (DAY.test(token.key) ? partsOf(token, text, other) : [token]));
}

/** The month, its full stop, and what stands before and behind them; or the day whole. */
function partsOf(day: Token, text: string, other: Side): readonly Token[] {
  const found = MONTH.exec(text.slice(day.start, day.end));
  const month = found && bareMonth(found[1]!, day.key, other);
  if (!found || !month) return [day];
  const start = day.start + found.index;
  const end = start + found[1]!.length;
  // The full stop of a short form is a mark there, so that it must be one here; else it goes with the month.
  const stop = end + found[2]!.length;
  const parted = other.text.startsWith('.', month.end);
  const parts = [
    { ...day, end: start },
    { ...day, start, end: parted ? end : stop, key: month.key, content: month.content },
    { ...day, start: parted ? end : stop, end: stop, key: '.', content: false, punctuation: true },
    { ...day, start: stop },
  ].map((part) => trimmed(part, text));
  return parts.filter((part) => part.end > part.start);
}

/** The month on a side that gives it without a day, unless that side has a day of the same month as well. */
function bareMonth(name: string, key: string, { tokens, text }: Side): Token | undefined {
  const [month = ''] = key.split('/');
  if (tokens.some((token) => DAY.test(token.key) && token.key.startsWith(`${month}/`))) return undefined;
  const form = name.toLowerCase();
  return tokens.find(({ start, end, content, sentence }, at) => {
    const word = text.slice(start, end);
    // "May" opens a question as well.
    if (!hasCapital(word) || (!content && tokens[at - 1]?.sentence !== sentence)) return false;
    const other = word.toLowerCase();
    return other === form || MONTHS.get(houseForm(other, true)) === Number(month);
  });
}

function trimmed({ start, end, ...rest }: Token, text: string): Token {
  while (start < end && text[start]!.trim() === '') start++;
  while (start < end && text[end - 1]!.trim() === '') end--;
  return { ...rest, start, end };
}

/** A run without the days at its two ends of which the month is kept beside it. */
export function betweenLostDays(tokens: readonly Token[], text: string, run: Stretch): Stretch {
  let { from, to } = run;
  while (from < to && isLostDay(tokens[from]!, text)) from++;
  while (from < to && isLostDay(tokens[to - 1]!, text)) to--;
  return { from, to };
}

/** Whether a token is a day without its month; its key has both all the same. */
function isLostDay({ key, start, end }: Token, text: string): boolean {
  if (!DAY.test(key)) return false;
  const word = text.slice(start, end);
  return !MONTH.test(word) && !word.includes('/');
}
