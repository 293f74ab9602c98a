import type { Range } from '../../model';
import { type Clock, clockAt } from '../../text/dates/clocks';
import { type DateMention, dateKey } from '../../text/dates/dates';
import { DATES, type Word } from '../../text/words/word';

/** A time of day with its place in the text. */
export type ClockMention = Clock & Range;

/** A date, or a time of day. */
export type TimeMention = DateMention | ClockMention;

/** The same for two dates, or two times of day, that are the same. */
export function timeKey(time: TimeMention): string {
  return 'minutes' in time ? `~${time.minutes}` : `@${dateKey(time)}`;
}

/** The times of day among the words of a sentence. */
export function clocksOf(words: readonly Word[]): ClockMention[] {
  const found: ClockMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const { kind, type, start } = words[at]!;
    const clock = kind === 'number' || type.signs & DATES ? clockAt(words, at) : null;
    if (!clock || clock.mayLast) continue;
    found.push({ ...clock, start, end: words[clock.endWord - 1]!.end });
    at = clock.endWord - 1;
  }
  return found;
}
