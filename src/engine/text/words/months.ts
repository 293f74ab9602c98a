import { houseForm } from './abbreviations';
import { MONTHS } from './calendar';
import { primaryTag } from '../language';
import { capitalAt, type Word, type Written } from './word';

type Months = ReadonlyMap<string, number>;
const numbered = (names: string): Months => new Map(names.split(' ').map((name, n) => [name, n + 1]));

/** As they stand behind the number of a day, in the case that it asks for. */
const ABROAD: ReadonlyMap<string, Months> = new Map(
  Object.entries({
    de: 'januar februar märz april mai juni juli august september oktober november dezember',
    fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    nl: 'januari februari maart april mei juni juli augustus september oktober november december',
    pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
    tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
    ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
    he: 'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
    hi: 'जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर',
    th: 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
  }).map(([language, names]) => [language, numbered(names)]),
);
/** What a language writes together with the name: an ending of case behind an apostrophe, a preposition. */
const STUCK: ReadonlyMap<string, RegExp> = new Map([
  ['tr', /'\p{L}+$/u],
  ['he', /^ב(?=\p{L}{3})/u],
]);

/**
 * The month, from 1, that a word names, short or long; null for any other. Only a capital makes it one: "may"
 * and "march" are verbs.
 */
export function monthOf(text: string, word: Word | undefined): number | null {
  // A month that needs its full stop as a short form is told by the day beside it, which the caller asks for.
  if (word?.kind !== 'word' || !capitalAt(text, word.start)) return null;
  return MONTHS.get(houseForm(word.form, true)) ?? null;
}

/** The month, from 1, by its name in another language, for a word behind the number of a day; null for any other. */
export function monthAbroad(word: Written | undefined, language: string): number | null {
  const primary = primaryTag(language);
  const form = word?.form ?? '';
  const stuck = STUCK.get(primary);
  const months = ABROAD.get(primary);
  return months?.get(form) ?? (stuck ? months?.get(form.replace(stuck, '')) : undefined) ?? null;
}

/** The ending of case that stands behind the name of a month: `e` of `Ekim'e`; empty where none does. */
export function monthEnding(word: Written | undefined, language: string): string {
  const ending = STUCK.get(primaryTag(language))?.exec(word?.form ?? '')?.[0] ?? '';
  return ending.startsWith("'") ? ending.slice(1) : '';
}

/** How a month is called, folded, in the language or else in English. */
export function monthName(month: number, language: string): string {
  return [...(ABROAD.get(primaryTag(language)) ?? MONTHS).keys()][month - 1]!;
}

/** Whether a folded word is the name of a month in the language, which is not English. */
export function isMonthAbroad(form: string, language: string): boolean {
  return ABROAD.get(primaryTag(language))?.has(form) ?? false;
}
