/** Months and days of the week in English, folded. All that reads dates takes them from here. */
const numbered = (names: string, first: number): ReadonlyMap<string, number> =>
  new Map(names.split(' ').map((name, n) => [name, first + n]));

/** Months by their number, from 1. */
export const MONTHS = numbered(
  'january february march april may june july august september october november december',
  1,
);

/** Days of the week by their number, 0 for Monday. */
export const WEEKDAYS = numbered('monday tuesday wednesday thursday friday saturday sunday', 0);

/** "Dienstagabend": the part of a day that German writes together with it. */
const PARTS_OF_DAY = ['', 'früh', 'morgen', 'vormittag', 'mittag', 'nachmittag', 'abend', 'nacht'];

const GERMAN_DAYS = new Map([
  ...numbered('montag dienstag mittwoch donnerstag freitag samstag sonntag', 0),
  ['sonnabend', 5],
]);

/** Days of the week in other languages, by primary tag, in house style. */
export const WEEKDAYS_ABROAD: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  ['de', new Map([...GERMAN_DAYS].flatMap(([day, n]) => PARTS_OF_DAY.map((part) => [day + part, n] as const)))],
  ['fr', numbered('lundi mardi mercredi jeudi vendredi samedi dimanche', 0)],
  ['es', numbered('lunes martes miércoles jueves viernes sábado domingo', 0)],
  ['it', numbered('lunedì martedì mercoledì giovedì venerdì sabato domenica', 0)],
  ['nl', numbered('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag', 0)],
  // In house style, under which the other names go as well.
  ['zh', numbered('星期一 星期二 星期三 星期四 星期五 星期六 星期日', 0)],
  ['ja', numbered('月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日', 0)],
]); // prettier-ignore

/** All of them: few words are one. */
export const ANY_WEEKDAY_ABROAD: ReadonlySet<string> = new Set(
  [...WEEKDAYS_ABROAD.values()].flatMap((days) => [...days.keys()]),
);

/** Short forms of months, and which they stand for. */
export const SHORT_MONTHS: ReadonlyMap<string, string> = new Map(
  'jan feb mar apr jun jul aug sep sept oct nov dec'
    .split(' ')
    .map((short) => [short, [...MONTHS.keys()].find((month) => month.startsWith(short)) ?? short]),
);
