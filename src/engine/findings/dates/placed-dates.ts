import type { DateToken, Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { indexAt } from '../views/views';
import { datelineAt, reckonedDays } from './datelines';
import { type TimeTold, timeTold } from './times-told';

/** A date or a time of day within a link. */
export interface PlacedDate {
  readonly date: DateToken;
  readonly at: number;
  /** Of a time of day, what the words before it make of it. */
  readonly time: TimeTold | null;
  /** It stands for nothing that the other side might have changed: a dateline, "today" beneath one. */
  readonly mute?: boolean;
}

/** The dates of sentences, where they stand among the tokens of a link; with a dateline, the days that are told beneath it. */
export function placedDates(
  tokens: readonly Token[],
  reading: Reading,
  sentences: readonly number[],
): PlacedDate[] {
  const items = sentences
    .flatMap((sentence) => reading.dates[sentence] ?? [])
    .map((date) => ({ date, at: indexAt(tokens, date) }))
    .filter(({ at }) => at >= 0)
    .map((item) => withTime(tokens, item));
  const head = datelineAt(tokens, items.map(({ at }) => at), reading.version.text); // prettier-ignore
  if (head < 0) return items;
  const under = (item: PlacedDate): PlacedDate[] => [
    { ...item, mute: true },
    ...reckonedDays(tokens, head, item.date).map(({ date, at, sure }) => ({
      date,
      at,
      time: null,
      mute: !sure,
    })),
  ];
  return items.flatMap((item) => (item.at === head ? under(item) : [item]));
}

/** A time that the words before it reckon from is told with them. */
function withTime(tokens: readonly Token[], { date, at }: Omit<PlacedDate, 'time'>): PlacedDate {
  if (date.clock === null) return { date, at, time: null };
  const time = timeTold(tokens, at, date.clock);
  return { date: { ...date, start: time.start }, at, time };
}

/** A date by its position, as those ask for it who reckon days. */
export function mentionAt({ at, date }: PlacedDate): Pick<DateToken, 'mention'> & { readonly at: number } {
  return { at, mention: date.mention };
}

const PARTS = ['year', 'month', 'day', 'weekday'] as const;

/** Whether two dates give some part both, and differently. */
export function contradict(x: DateToken, y: DateToken): boolean {
  if (x.clock !== null || y.clock !== null)
    return x.clock !== null && y.clock !== null && x.clock !== y.clock;
  const [a, b] = [x.mention, y.mention];
  if (!a || !b) return false;
  return PARTS.some((part) => a[part] !== null && b[part] !== null && a[part] !== b[part]);
}

/** Whether two dates may be one: they have a part in common, and none that contradicts. */
export function agree(x: DateToken, y: DateToken): boolean {
  if (x.clock !== null || y.clock !== null) return x.clock === y.clock;
  return sharePart(x, y) && !contradict(x, y);
}

/** Whether two days have a part in common: "4 November", "4 December". */
export function sharePart({ mention: a }: DateToken, { mention: b }: DateToken): boolean {
  return a !== null && b !== null && PARTS.some((part) => a[part] !== null && a[part] === b[part]);
}
