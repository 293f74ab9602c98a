import type { Range } from '../../model';
import { isShortYear, yearOf } from '../numbers/number-context';
import { figureOf } from '../numbers/figures';
import { DATES, type Word, capitalAt, isStopped } from '../words/word';
import { houseForm } from '../words/abbreviations';
import { ANY_WEEKDAY_ABROAD, MONTHS, WEEKDAYS, WEEKDAYS_ABROAD } from '../words/calendar';
import { primaryTag } from '../language';
import { monthAbroad, monthOf } from '../words/months';
import { numericDate } from './numeric-dates';

/** A date as far as the text gives it; months count from 1. */
export interface DateMention extends Range {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** 0 for Monday .. 6 for Sunday. */
  readonly weekday: number | null;
  /** The words it is made of: `[firstWord, endWord)`. */
  readonly firstWord: number;
  readonly endWord: number;
}

/** `Monday` of "Monday's fire", `June` of "June's figures". */
const withoutOwner = (form: string): string => (form.endsWith("'s") ? form.slice(0, -2) : form);

/** Whether a date, or a time of day, can begin with a word in house style that is no number. */
export function mayBeginDate(form: string): boolean {
  const house = withoutOwner(form);
  return (
    MONTHS.has(house.startsWith(MID) ? house.slice(MID.length) : house) ||
    WEEKDAYS.has(house) ||
    ANY_WEEKDAY_ABROAD.has(house) ||
    house === 'noon' ||
    house === 'midnight'
  );
}

function named(text: string, word: Word | undefined, names: ReadonlyMap<string, number>): number {
  if (!word || !(word.type.signs & DATES)) return -1;
  return names.get(houseForm(withoutOwner(word.form), isStopped(text, word))) ?? -1;
}

/** Written together with the name of a month: `mid-May`. */
const MID = 'mid-';

/** Only a name with a capital is a month: "may" and "march" are verbs. */
function monthAt(text: string, word: Word | undefined): number {
  if (!word || !(word.type.signs & DATES)) return -1;
  if (word.form.startsWith(MID)) return MONTHS.get(withoutOwner(word.form).slice(MID.length)) ?? -1;
  return capitalAt(text, word.start) ? named(text, word, MONTHS) : -1;
}

/** Behind which "May" is the month, and neither a verb that opens a sentence nor somebody's name. */
const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'in since until till during through throughout last next this early late mid'.split(' '),
);
const PART_OF_MONTH = /^(?:end|ends|beginning|start|middle|half|month|weeks?|weekend|days?)$/;
const JOINS_MONTHS = /^(?:and|or|to|through|until|till|-)$/;

/** Whether the words around a bare "May" make a month of it: `in May`, `the end of May`, `April and May`. */
function isMonthBeside(words: readonly Word[], at: number): boolean {
  const form = (place: number): string => words[place]?.form ?? '';
  const before = form(at - 1);
  if (BEFORE_MONTH.has(before) || (before === 'of' && PART_OF_MONTH.test(form(at - 2)))) return true;
  return (
    (JOINS_MONTHS.test(before) && MONTHS.has(form(at - 2))) ||
    (JOINS_MONTHS.test(form(at + 1)) && MONTHS.has(form(at + 2)))
  );
}

/**
 * German writes days with a capital, the others without: there a capital makes a name of them ("Plácido
 * Domingo"), unless it opens the sentence.
 */
function weekdayAbroad(text: string, words: readonly Word[], at: number, language: string): number {
  const word = words[at]!;
  if (!(word.type.signs & DATES)) return -1;
  const tag = primaryTag(language);
  const day = WEEKDAYS_ABROAD.get(tag)?.get(houseForm(word.form, isStopped(text, word))) ?? -1;
  return day < 0 || capitalAt(text, word.start) === (tag === 'de') || at === 0 ? day : -1;
}

function numberAt(word: Word | undefined, from: number, to: number): number | null {
  const figure = word?.kind === 'number' ? figureOf(word.form, 'en') : null;
  const fits =
    figure && !figure.unit && Number.isInteger(figure.value) && figure.value >= from && figure.value <= to;
  return fits ? figure.value : null;
}

/**
 * Dates among `words` of `text`, in English (`Jun. 20`, `20 June 2024`, `June 20, 2024`, `Thursday`), in
 * figures (`2024-06-20`, `20/06/2024`) and, with a day, in German, French and Spanish (`3. Oktober 2023`). A
 * bare year counts from 1500 to 2100.
 */
export function datesOf(text: string, words: readonly Word[], language: string): DateMention[] {
  const found: DateMention[] = [];
  for (let at = 0; at < words.length;) {
    const { kind, type } = words[at]!;
    // Most words are none of what a date begins with.
    const date = kind === 'number' || type.signs & DATES ? dateAt(text, words, at, language) : null;
    if (date) found.push(date);
    at = date?.endWord ?? at + 1;
  }
  return found;
}

function dateAt(text: string, words: readonly Word[], first: number, language: string): DateMention | null {
  const start = words[first];
  if (!start) return null;
  if (start.kind === 'number') {
    const figures = numericDate(start.form, language);
    if (!figures) return fromDayOrYear(text, words, first, language);
    const { year, month, day } = figures;
    return mention(words, first, first + 1, { year, month, day });
  }
  const english = named(text, start, WEEKDAYS);
  const weekday = english < 0 ? weekdayAbroad(text, words, first, language) : english;
  if (weekday >= 0) return fromWeekday(text, words, first, language, weekday, english < 0);
  const month = monthAt(text, start);
  return month < 0 ? fromShortMonth(text, words, first) : fromMonth(words, first, month);
}

/**
 * `Oct 24`, `Jan 2024`: short forms that are names and words as well are months without their full stop where a
 * figure follows at once, unlike in "Jan, 24, said".
 */
function fromShortMonth(text: string, words: readonly Word[], first: number): DateMention | null {
  const month = monthOf(text, words[first]);
  const date = month !== null && words[first + 1]?.kind === 'number' ? fromMonth(words, first, month) : null;
  return date && (date.day ?? date.year) !== null ? date : null;
}

/** `Thursday`, `Thursday, June 20`; in a foreign one the day of the month comes first: `mardi 4 juin`. */
function fromWeekday(
  text: string,
  words: readonly Word[],
  first: number,
  language: string,
  weekday: number,
  foreign: boolean,
): DateMention {
  const next = skip(words, skip(words, first + 1));
  const goesOn =
    (foreign && words[next]?.kind === 'number') ||
    monthOf(text, words[next]) !== null ||
    monthOf(text, words[next + 1]) !== null;
  const rest = goesOn ? dateAt(text, words, next, language) : null;
  return rest && rest.month !== null
    ? mention(words, first, rest.endWord, { ...rest, weekday })
    : mention(words, first, first + 1, { weekday });
}

/** `June`, `June 20`, `June 20, 2024`, `June 2024`. */
function fromMonth(words: readonly Word[], first: number, month: number): DateMention | null {
  const next = skip(words, first + 1);
  const day = numberAt(words[next], 1, 31);
  const { at, year } = yearAfter(words, day === null ? first + 1 : next + 1);
  const bare = day === null && year === null;
  return bare && withoutOwner(words[first]!.form) === 'may' && !isMonthBeside(words, first)
    ? null
    : mention(words, first, at, { year, month, day });
}

/** `20 June 2024`, `the 20th of June`, `3. Oktober 2023`, `2024`. */
function fromDayOrYear(
  text: string,
  words: readonly Word[],
  first: number,
  language: string,
): DateMention | null {
  const start = words[first]!;
  const day = numberAt(start, 1, 31);
  const of = words[first + 1]?.form === 'of' ? first + 2 : first + 1;
  const month = monthOf(text, words[of]);
  if (day !== null && month !== null) {
    const { at, year } = yearAfter(words, of + 1);
    return mention(words, first, at, { year, month, day });
  }
  // "3. Oktober 2023", "3 de octubre de 2023"
  const place = /^(?:\.|de|من)$/.test(words[first + 1]?.form ?? '') ? first + 2 : first + 1;
  const abroad = day === null ? null : monthAbroad(words[place], language);
  if (abroad !== null) {
    const { at, year } = yearAfter(words, words[place + 1]?.form === 'de' ? place + 2 : place + 1);
    return mention(words, first, year === null ? place + 1 : at, { year, month: abroad, day });
  }
  const season = seasonOf(start.form);
  if (season !== null) return mention(words, first, first + 1, { year: season });
  const year = isShortYear(words, first) ? yearOf(Number(start.form)) : numberAt(start, 1500, 2100);
  return year !== null && /^(?:\d\d|\p{Nd}{4})$/u.test(start.form)
    ? mention(words, first, first + 1, { year })
    : null;
}

/** The first year of `2019-20` and `2019/20`; null for any other figures. */
function seasonOf(form: string): number | null {
  const [, year, next] = /^(1[5-9]\d\d|20\d\d)[-/\u2013](\d\d)$/.exec(form) ?? [];
  return year !== undefined && (Number(year) + 1) % 100 === Number(next) ? Number(year) : null;
}

/** The date told by the words from `first` up to `endWord`. */
function mention(
  words: readonly Word[],
  first: number,
  endWord: number,
  told: Partial<DateMention>,
): DateMention {
  const { start } = words[first]!;
  const { end } = words[endWord - 1]!;
  return {
    year: null,
    month: null,
    day: null,
    weekday: null,
    ...told,
    start,
    end,
    firstWord: first,
    endWord,
  };
}

/** The place behind a full stop or comma, if one stands there. */
function skip(words: readonly Word[], at: number): number {
  return /^[.,]$/.test(words[at]?.form ?? '') ? at + 1 : at;
}

/** A year behind what is read up to `at`, and the place behind it. */
function yearAfter(
  words: readonly Word[],
  at: number,
): { readonly at: number; readonly year: number | null } {
  const next = skip(words, at);
  const year = numberAt(words[next], 1500, 2100);
  return year === null ? { at, year } : { at: next + 1, year };
}

/** The form by which two dates are compared: the same for `Jun. 20` and `20 June`. */
export function dateKey({ year, month, day, weekday }: DateMention): string {
  return [year ?? '*', month ?? '*', day ?? '*', weekday ?? '*'].join('-');
}
