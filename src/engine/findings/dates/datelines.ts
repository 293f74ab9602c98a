import type { DateMention } from '../../text/dates/dates';
import { timeKey } from '../reading/clocks';
import type { DateToken } from '../reading/reading';
import type { Token } from '../reading/tokens';

/** Sentences among which a dateline stands, a headline and a byline before it. */
const HEAD = 4;
/** Words and marks up to its dash, and of its place. */
const LONGEST = 16;
/** What a place is written in: "St.", "HARLAN", "Port-au-Prince", "la". */
const OF_PLACE = /^[\p{Lu}\p{Lt}]|^(?:\.|,|-|de|la|le|el|les|los|am|an|der|upon|on|of|sur)$/u;
const DASH = /^[\p{Pd}]+$/u;
const DAY_MS = 86_400_000;
const WEEK = 7;
/** For days of months that no year is told of. */
const ANY_YEAR = 2023;

/** Days from that of a dateline; "today" may mean these days, and only excuses. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);
const PART_OF_DAY = /^(?:morning|afternoon|evening)$/;

/** A day that is told by its distance from the dateline. */
export interface ReckonedDay {
  readonly date: DateToken;
  readonly at: number;
  /** Nothing else can be meant: "yesterday", not "today". */
  readonly sure: boolean;
}

/**
 * Which of the dates at the positions `dates` is that of a dateline, the day on which the report was written and not that
 * of what it tells: `HARLAN CREEK, Tuesday - `, `OSLO, Oct. 3 (Agency) - `; -1 where the sentence opens with none.
 */
export function datelineAt(tokens: readonly Token[], dates: readonly number[], text: string): number {
  const opens = tokens[0];
  if (!opens || opens.sentence >= HEAD || opens.kind !== 'word') return -1;
  return dates.find((at) => at <= LONGEST && isInDateline(tokens, at, text)) ?? -1;
}

function isInDateline(tokens: readonly Token[], at: number, text: string): boolean {
  if (at === 0 || tokens[at]!.sentence !== tokens[0]!.sentence) return false;
  const dash = dashBehind(tokens, at);
  if (dash < 0) return false;
  let place = tokens.slice(0, at);
  // "OSLO (Agency), Oct. 3 - "
  const bracket = place.findIndex(({ form }) => form === '(');
  if (bracket > 0) place = place.slice(0, bracket);
  const isPlace = place.every(({ start, end }) => OF_PLACE.test(text.slice(start, end)));
  const shouted = place
    .filter(({ kind }) => kind === 'word')
    .every(({ start, end }) => isShouted(text.slice(start, end)));
  return isPlace && (shouted || tokens[at - 1]!.form === ',');
}

function isShouted(word: string): boolean {
  return word === word.toUpperCase();
}

/** The dash that closes a dateline, right behind its date or behind the agency in brackets; -1 where none does. */
function dashBehind(tokens: readonly Token[], at: number): number {
  let k = at + 1;
  while (tokens[k]?.form === '.' || tokens[k]?.form === ',') k++;
  if (tokens[k]?.form === '(') {
    while (k <= LONGEST && tokens[k] && tokens[k]!.form !== ')') k++;
    k++;
  }
  return DASH.test(tokens[k]?.form ?? '') ? k : -1;
}

/** The days that the sentence of a dateline tells by their distance from it: `voted last night`, `is due tomorrow`. */
export function reckonedDays(
  tokens: readonly Token[],
  dateline: number,
  { mention, sentence }: DateToken,
): ReckonedDay[] {
  if (!mention) return [];
  const found: ReckonedDay[] = [];
  for (let at = dateline + 1; at < tokens.length && tokens[at]!.sentence === sentence; at++) {
    const told = tokens[at]!.quoted ? undefined : toldAt(tokens, at);
    if (!told) continue;
    const { start } = tokens[at]!;
    const { end } = tokens[told.last]!;
    const date = movedBy(mention, told.days);
    const reckoned = { ...date, start, end };
    found.push({
      date: { start, end, mention: reckoned, clock: null, key: timeKey(reckoned), sentence },
      at,
      sure: told.days !== 0,
    });
  }
  return found;
}

function toldAt(
  tokens: readonly Token[],
  at: number,
): { readonly days: number; readonly last: number } | undefined {
  const [form, next] = [tokens[at]!.form, tokens[at + 1]?.form ?? ''];
  if (form === 'last' && next === 'night') return { days: -1, last: at + 1 };
  if (form === 'this' && PART_OF_DAY.test(next)) return { days: 0, last: at + 1 };
  const days = DAYS.get(form);
  return days === undefined ? undefined : { days, last: at };
}

/** The date so many days from another, in as many of its parts as that has. */
function movedBy(date: DateMention, days: number): DateMention {
  const weekday = date.weekday === null ? null : (date.weekday + days + WEEK) % WEEK;
  if (date.day === null || date.month === null)
    return { ...date, year: null, month: null, day: null, weekday };
  const moved = new Date(Date.UTC(date.year ?? ANY_YEAR, date.month - 1, date.day) + days * DAY_MS);
  return {
    ...date,
    year: date.year === null ? null : moved.getUTCFullYear(),
    month: moved.getUTCMonth() + 1,
    day: moved.getUTCDate(),
    weekday,
  };
}
