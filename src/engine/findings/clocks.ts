import type { Range } from '../model';
import { DATES, TIMES, type Word } from '../text/word';

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

/** Zones of one place, in summer and winter, or by two names: which of them a desk writes tells little. */
const ONE_ZONE = [/^(?:gmt|utc)$/, /^ces?t$/, /^e[sd]t$/, /^c[sd]t$/, /^m[sd]t$/, /^p[sd]t$/, /^ae[sd]t$/];

export function sameZone(a: string, b: string): boolean {
  return a === b || ONE_ZONE.some((zone) => zone.test(a) && zone.test(b));
}
const TIME = /^(\d{1,2})(?:[.:](\d{2}))?([ap]m)?$/;
/** "0900 GMT" */
const ARMY_TIME = /^([01]\d|2[0-3])([0-5]\d)$/;
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
  const next = words[at + 1];
  // "noon", "12 noon"
  const name = word.form === '12' && next && next.type.signs & TIMES ? next : word;
  if (name.type.signs & TIMES)
    return {
      start: word.start,
      end: name.end,
      minutes: name.form === 'noon' ? 720 : 0,
      firstWord: at,
      endWord: name === word ? at + 1 : at + 2,
    };
  const army = word.kind === 'number' && ZONE.test(next?.form ?? '') ? ARMY_TIME.exec(word.form) : null;
  if (army)
    return {
      start: word.start,
      end: word.end,
      minutes: 60 * Number(army[1]) + Number(army[2]),
      firstWord: at,
      endWord: at + 1,
    };
  const match = word.kind === 'number' ? TIME.exec(word.form) : null;
  if (!match) return null;
  const apart = match[3] ? null : HALF.exec(next?.form ?? '');
  const half = match[3]?.[0] ?? apart?.[1];
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  // Without a.m. or p.m. only the colon tells a time from a decimal fraction.
  if (
    minutes > 59 ||
    hours > (half ? 12 : 24) ||
    (!half && (!word.form.includes(':') || match[2] === undefined))
  )
    return null;
  const last = apart && next ? next : word;
  const day = half === undefined ? hours % 24 : (hours % 12) + (half === 'p' ? 12 : 0);
  return {
    start: word.start,
    end: last.end,
    minutes: day * 60 + minutes,
    firstWord: at,
    endWord: apart ? at + 2 : at + 1,
  };
}
