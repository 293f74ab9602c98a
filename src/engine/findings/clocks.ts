import type { Range } from '../model';
import { DATES, type Word } from '../text/word';

/** A time of day: `3.40 a.m.`, `4pm`, `16:00`, `noon`. */
export interface ClockMention extends Range {
  /** Since midnight. */
  readonly minutes: number;
  /** The words it is made of: `[firstWord, endWord)`. */
  readonly firstWord: number;
  readonly endWord: number;
}

/** Zones that stand behind a time. */
export const ZONE = /^(?:gmt|utc|bst|cet|cest|est|edt|cst|cdt|mst|mdt|pst|pdt|aest|aedt)$/;
const TIME = /^(\d{1,2})(?:[.:](\d{2}))?([ap]m)?$/;
const HALF = /^([ap])\.?m\.?$/;

export function clocksOf(words: readonly Word[]): ClockMention[] {
  const found: ClockMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const { kind, type } = words[at]!;
    const clock = kind === 'number' || type.signs & DATES ? clockAt(words, at) : null;
    if (!clock) continue;
    found.push(clock);
    at = clock.endWord - 1;
  }
  return found;
}

function clockAt(words: readonly Word[], at: number): ClockMention | null {
  const word = words[at];
  if (!word) return null;
  if (word.form === 'noon' || word.form === 'midnight')
    return {
      start: word.start,
      end: word.end,
      minutes: word.form === 'noon' ? 720 : 0,
      firstWord: at,
      endWord: at + 1,
    };
  const match = word.kind === 'number' ? TIME.exec(word.form) : null;
  if (!match) return null;
  const next = words[at + 1];
  const apart = match[3] ? null : HALF.exec(next?.form ?? '');
  const half = match[3]?.[0] ?? apart?.[1];
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  // Without a.m. or p.m. only the colon tells a time from a decimal fraction.
  if (
    minutes > 59 ||
    hours > (half ? 12 : 23) ||
    (!half && (!word.form.includes(':') || match[2] === undefined))
  )
    return null;
  const last = apart && next ? next : word;
  const day = half === undefined ? hours : (hours % 12) + (half === 'p' ? 12 : 0);
  return {
    start: word.start,
    end: last.end,
    minutes: day * 60 + minutes,
    firstWord: at,
    endWord: apart ? at + 2 : at + 1,
  };
}
