import { TIMES, type Word } from '../words/word';

/** A time of day: `3.40 a.m.`, `4pm`, `16:00`, `15.40 Uhr`, `09.30`, `15h40`, `1540 GMT`, `noon`, `12 noon`. */
export interface Clock {
  /** Since midnight. */
  readonly minutes: number;
  /** The words it is made of, its zone left out: `[firstWord, endWord)`. */
  readonly firstWord: number;
  readonly endWord: number;
  /** `15 h` without minutes may be a length of time as well. */
  readonly mayLast: boolean;
}

/** Times that have a name, in minutes since midnight. */
const NAMED_TIMES: ReadonlyMap<string, number> = new Map([
  ['noon', 720],
  ['midnight', 0],
]);
/** Words that are a time of day by themselves. */
export const TIME_NAMES: ReadonlySet<string> = new Set(NAMED_TIMES.keys());

/** Zones of one place, in summer and winter, or by two names: which of them a desk writes tells little. */
const ZONE_GROUPS: readonly (readonly string[])[] = [
  ['gmt', 'utc'],
  ['bst'],
  ['cet', 'cest'],
  ['est', 'edt'],
  ['cst', 'cdt'],
  ['mst', 'mdt'],
  ['pst', 'pdt'],
  ['aest', 'aedt'],
];
const GROUP_OF: ReadonlyMap<string, number> = new Map(
  ZONE_GROUPS.flatMap((zones, n) => zones.map((zone) => [zone, n] as const)),
);

/** Whether a folded word is a time zone, as it stands behind a time. */
export function isZone(form: string): boolean {
  return GROUP_OF.has(form);
}

/** Whether two names are those of one time zone: `PST`, `PDT`. */
export function sameZone(a: string, b: string): boolean {
  return a === b || (GROUP_OF.has(a) && GROUP_OF.get(a) === GROUP_OF.get(b));
}

const TIME = /^(\d{1,2})(?:([.:h])(\d{2})?)?(am|pm)?$/;
const HALF_OF_DAY = /^([ap])\.?m\.?$/;
const ARMY_TIME = /^([01]\d|2[0-3])([0-5]\d)$/;
const TWELVE = /^12(?:[:.]00)?$/;
const STAMP = /^(?:[01]\d|2[0-3])\.[0-5]\d$/;
const [HOUR, GERMAN_HOUR] = ['h', 'uhr'];

/** The time of day that begins with the word at `at`; null where none does. */
export function clockAt(words: readonly Word[], at: number): Clock | null {
  const { form, kind, type } = words[at]!;
  const next = words[at + 1]?.form ?? '';
  if (type.signs & TIMES) return clock(NAMED_TIMES.get(form)!, at, at + 1);
  if (kind !== 'number') return null;
  const named = TWELVE.test(form) ? NAMED_TIMES.get(next) : undefined;
  if (named !== undefined) return clock(named, at, at + 2);
  const [, armyHour, armyMinute] = isZone(next) ? (ARMY_TIME.exec(form) ?? []) : [];
  if (armyHour !== undefined) return clock(60 * Number(armyHour) + Number(armyMinute), at, at + 1);
  return figures(words, at, next);
}

/** A time in figures, with what shows that it is one: half of the day, a zone, an h, a colon or its place. */
function figures(words: readonly Word[], at: number, next: string): Clock | null {
  const [, hour, mark, written, glued] = TIME.exec(words[at]!.form) ?? [];
  if (hour === undefined) return null;
  const apart = glued === undefined ? HALF_OF_DAY.exec(next)?.[1] : undefined;
  const half = glued?.[0] ?? apart;
  const isHour = next === HOUR && half === undefined;
  const shown =
    half !== undefined ||
    isZone(next) ||
    next === GERMAN_HOUR ||
    isHour ||
    (mark === '.' && isStamp(words, at));
  if (!shown && mark !== HOUR && (mark !== ':' || written === undefined)) return null;
  // "15 h 30"
  const behind = isHour ? minutesAt(words[at + 2]) : null;
  const minutes = behind ?? Number(written ?? 0);
  if (Number(hour) > 24 || minutes > 59) return null;
  const hours = half === undefined ? Number(hour) % 24 : (Number(hour) % 12) + (half === 'p' ? 12 : 0);
  const mayLast = (isHour || mark === HOUR) && half === undefined && behind === null && written === undefined;
  const end = at + (behind === null ? (apart !== undefined || isHour ? 2 : 1) : 3);
  return { ...clock(60 * hours + minutes, at, end), mayLast };
}

/** `09.30`, which is no fraction, and `21.12` over an entry of a live page: written like one, and nothing else there. */
function isStamp(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!;
  if (!STAMP.test(form)) return false;
  return form.startsWith('0') || words.every(({ kind }, k) => k === at || kind === 'punctuation');
}

function minutesAt(word: Word | undefined): number | null {
  const minutes = word?.kind === 'number' ? Number(word.form) : NaN;
  return minutes >= 0 && minutes < 60 ? minutes : null;
}

function clock(minutes: number, firstWord: number, endWord: number): Clock {
  return { minutes, firstWord, endWord, mayLast: false };
}

/** What a time of day is compared by, in a sign that no word has. */
export function clockKey({ minutes }: Clock): string {
  return `@${minutes}`;
}
