import { primaryTag } from '../text/language';
import { capitalAt } from '../text/word';
import type { DateToken, Reading } from './reading';

type Weekdays = ReadonlyMap<string, number>;
const numbered = (names: string): (readonly [string, number])[] =>
  names.split(' ').map((name, n) => [name, n % DAYS] as const);
const DAYS = 7;

/**
 * Days of the week by their number, 0 for Monday, in languages whose dates are read without them. Each list
 * goes from Monday to Sunday.
 */
const WEEKDAYS: ReadonlyMap<string, Weekdays> = new Map([
  [
    'de',
    new Map([...numbered('montag dienstag mittwoch donnerstag freitag samstag sonntag'), ['sonnabend', 5]]),
  ],
  ['fr', new Map(numbered('lundi mardi mercredi jeudi vendredi samedi dimanche'))],
  ['es', new Map(numbered('lunes martes miércoles jueves viernes sábado domingo'))],
  ['it', new Map(numbered('lunedì martedì mercoledì giovedì venerdì sabato domenica'))],
  ['nl', new Map(numbered('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'))],
  [
    'zh',
    new Map(numbered('周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日')),
  ],
  ['ja', new Map(numbered('月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日'))],
]);

/** The dates of a sentence; in a language other than English with the days of the week as well. */
export function datesIn(reading: Reading, sentence: number): readonly DateToken[] {
  const dates = reading.dates[sentence] ?? [];
  const names = reading.english ? undefined : WEEKDAYS.get(primaryTag(reading.version.language));
  if (!names) return dates;
  const more = (reading.tokens[sentence] ?? []).flatMap(({ form, start, end, kind }): DateToken[] => {
    const weekday = kind === 'word' ? names.get(form) : undefined;
    if (weekday === undefined || isSurname(start, reading, sentence)) return [];
    const mention = { year: null, month: null, day: null, weekday, start, end, firstWord: 0, endWord: 0 };
    return [{ start, end, mention, clock: null, key: `@*-*-*-${weekday}`, sentence }];
  });
  return more.length ? [...dates, ...more] : dates;
}

/** "Plácido Domingo": inside a sentence only German writes its days with a capital. */
function isSurname(start: number, { version }: Reading, sentence: number): boolean {
  const isGerman = primaryTag(version.language) === 'de';
  return !isGerman && capitalAt(version.text, start) && version.sentences[sentence]?.start !== start;
}

/** Whether a word is a day of the week, which in German has a capital as names have. */
export function isWeekdayAbroad(form: string, { version }: Reading): boolean {
  return WEEKDAYS.get(primaryTag(version.language))?.has(form) === true;
}
