import { SHORT_MONTHS } from './calendar';
import { PLAIN_STATES } from './states';
import { HOUSE_UNITS, namesByForm } from './units';

/**
 * Short forms and what they stand for. `house` holds what a house style decides (Jun. or June, Mr or Mister, km or
 * kilometres): a change between these is cosmetic. `long` holds names that are written out or not: the same thing, yet
 * other words on the page.
 */

/** Days of the week in Chinese under their other names, and in Japanese without "day". */
const HAN_WEEKDAYS: Readonly<Record<string, string>> = Object.fromEntries([
  ...['周', '週', '礼拜', '禮拜', '星期'].flatMap((week) =>
    [...'一二三四五六日天'].map((day) => [week + day, `星期${day === '天' ? '日' : day}`] as const),
  ),
  ...[...'月火水木金土日'].map((day) => [`${day}曜`, `${day}曜日`] as const),
]);

/** Folded short form without full stops → form by which it is compared. */
const HOUSE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(SHORT_MONTHS),
  mon: 'monday', tue: 'tuesday', tues: 'tuesday', wed: 'wednesday', thu: 'thursday', thur: 'thursday', thurs: 'thursday',
  fri: 'friday', sat: 'saturday', sun: 'sunday',
  sen: 'senator', sens: 'senators', rep: 'representative', reps: 'representatives', gov: 'governor', gen: 'general',
  lt: 'lieutenant', col: 'colonel', capt: 'captain', sgt: 'sergeant', cmdr: 'commander', maj: 'major', prof: 'professor',
  dr: 'doctor', mister: 'mr', st: 'saint', rev: 'reverend', hon: 'honorable', pres: 'president', dept: 'department',
  inc: 'incorporated', corp: 'corporation', co: 'company', ltd: 'limited', assn: 'association', vs: 'versus', v: 'versus',
  etc: 'etcetera', approx: 'approximately', ave: 'avenue', blvd: 'boulevard', govt: 'government', intl: 'international',
  percent: '%', pct: '%', ok: 'okay', ...HOUSE_UNITS, ...PLAIN_STATES, ...HAN_WEEKDAYS,
}; // prettier-ignore
/** Short forms that are also words or names of their own: only with their full stop do they stand for the long one. */
const NEEDS_STOP = new Set([
  'mar', 'jun', 'sun', 'sat', 'wed', 'fri', 'mon', 'sen', 'rep', 'reps', 'gov', 'gen', 'col', 'maj', 'st', 'rev', 'hon', 'pres',
  'co', 'v', 'ave', ...Object.keys(PLAIN_STATES), 'min', 'sec', 'jan', 'dec', 'oct', 'corp', 'inc', 'lt', 'assn',
]); // prettier-ignore

/** A map finds words cut from a text without making them property names first. */
const HOUSE_FORMS: ReadonlyMap<string, string> = new Map(Object.entries(HOUSE));

/** Names by their words, folded, → the short form by which they are compared. */
const LONG: readonly (readonly [words: readonly string[], short: string])[] = [
  [['united', 'states', 'of', 'america'], 'us'],
  [['united', 'states'], 'us'],
  [['u.s.a'], 'us'],
  [['usa'], 'us'],
  [['united', 'nations'], 'un'],
  [['united', 'kingdom'], 'uk'],
  [['european', 'union'], 'eu'],
  [['united', 'arab', 'emirates'], 'uae'],
  [['prime', 'minister'], 'pm'],
  ...[...namesByForm(['mile']).keys()].flatMap((unit) => perHour(unit, 'mph')),
  ...[...namesByForm(['kilometer']).keys()].flatMap((unit) => perHour(unit, 'kmh')),
  [['km', '/', 'h'], 'kmh'],
];
/** Short forms of what is no name. */
const SPEEDS = namesByForm(['mph', 'kmh']);

function perHour(unit: string, short: string): [words: readonly string[], short: string][] {
  return ['per', 'an'].map((each) => [[unit, each, 'hour'], short]);
}

/** First words of these: most words are none. */
export const LONG_FIRST: ReadonlySet<string> = new Set(LONG.map(([words]) => words[0]!));

/**
 * The form of an abbreviation under any house style; any other word comes back as it is. `form` is folded;
 * `stopped` says that a full stop follows or stands inside.
 */
export function houseForm(form: string, stopped: boolean): string {
  const bare = form.includes('.') && /^\p{L}/u.test(form) ? form.replaceAll('.', '') : form;
  const house = HOUSE_FORMS.get(bare);
  return house === undefined || (NEEDS_STOP.has(bare) && !stopped) ? bare : house;
}

/**
 * The short form of the name, or of the measure of speed, that starts at `at`, and how many words it takes;
 * `null` where none does.
 */
export function longName(
  among: readonly { readonly form: string }[],
  at: number,
): { readonly short: string; readonly length: number; readonly name: boolean } | null {
  for (const [words, short] of LONG)
    if (words.every((word, k) => among[at + k]?.form === word))
      return { short, length: words.length, name: !SPEEDS.has(short) };
  return null;
}
