import { primaryTag } from '../language';
import { table } from './number-table';
import { spelledInParts } from './number-words-added';
import { spelledInArabic } from './number-words-arabic';
import { BEGIN_IN_ONE_WORD, IN_ONE_WORD, dutchValue, italianValue } from './number-words-joined';
import { BEGIN_WITH_TABLES, numberWordsOf } from './number-words-tables';
import { spelledInThai } from './number-words-thai';
import type { Spelled } from './spelled';
import type { Written } from '../words/word';

const GERMAN = table(
  [0, 1, 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'],
  [13, 1, 'dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'],
  [20, 10, 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'],
  [30, 1, 'dreissig'],
);
const FRENCH = table(
  [0, 1, 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'],
  [20, 10, 'vingt trente quarante cinquante soixante septante huitante nonante'],
  [20, 1, 'vingts'],
);
const SPANISH = table(
  [0, 1, 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho'],
  [19, 1, 'diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'],
  [30, 10, 'treinta cuarenta cincuenta sesenta setenta ochenta noventa cien'],
  [100, 100, 'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'],
  [21, 1, 'veintiún'],
  [200, 100, 'doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas'],
); // prettier-ignore
/** `zweieinhalb` is two and a half. */
const HALF_MORE = 'einhalb';
/** Articles that are numbers only before a million. */
const ONE: ReadonlySet<string> = new Set(['eine', 'einer', 'un', 'une', 'una']);
const MILLION =
  /^(?:million|milliarde|milliard|millón|millardo|milione|miliardo|milhão|bilhão|miljoen|miljard)$/;
/**
 * Words in plain letters that a number in these languages may begin with; those with other letters are known
 * by them, German compounds by their parts.
 */
export const BEGIN_NUMBERS_ABROAD: ReadonlySet<string> = new Set([
  ...[GERMAN, FRENCH, SPANISH].flatMap((words) => [...words.keys()]),
  ...ONE,
  ...[
    'eins',
    'anderthalb',
    'erste',
    'ersten',
    'premier',
    'primo',
    'primero',
    'primeiro',
    'pierwszego',
    'cent',
    'cents',
    'mille',
    'mil',
  ],
  ...BEGIN_WITH_TABLES,
  ...BEGIN_IN_ONE_WORD,
]);
const IN_COMPOUND = new RegExp(`hundert|tausend|einhalb$|und\\p{L}+ig$|${IN_ONE_WORD.source}`, 'u');
/** Before "cent" and "ciento" these make per cent. */
const PER: ReadonlySet<string> = new Set(['pour', 'por']);

const COUNTED_HERE: ReadonlySet<string> = new Set([
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'ar',
  'th',
  'zh',
  'ja',
  'ko',
]);

/** Whether number words of the language are known: English ones are not asked of it. */
export function countsAbroad(language: string): boolean {
  const primary = primaryTag(language);
  return COUNTED_HERE.has(primary) || numberWordsOf(primary) !== null;
}

/** Whether a word holds parts of number words in a language that writes them together. */
export function mayBeCompound(form: string): boolean {
  return IN_COMPOUND.test(form);
}

/**
 * The number in words of another language than English that starts at `at`; of some, scales beyond thousands
 * are left out. `null` where there is none.
 */
export function spelledAbroad(words: readonly Written[], at: number, language: string): Spelled | null {
  const form = words[at]?.form ?? '';
  if (ONE.has(form)) return MILLION.test(words[at + 1]?.form ?? '') ? { value: 1, endWord: at + 1 } : null;
  if (language.startsWith('de')) {
    const value = germanValue(form);
    return value === null || form === 'ein' ? null : { value, endWord: at + 1 };
  }
  if (language.startsWith('ar')) return spelledInArabic(words, at);
  if (language.startsWith('th')) return spelledInThai(words, at);
  if (PER.has(words[at - 1]?.form ?? '')) return null;
  if (language.startsWith('fr'))
    return romance(words, at, FRENCH, { and: 'et', hundred: /^cents?$/, thousand: 'mille' });
  if (language.startsWith('es'))
    return romance(words, at, SPANISH, { and: 'y', hundred: null, thousand: 'mil' });
  const primary = primaryTag(language);
  const inParts = numberWordsOf(primary);
  if (inParts) return spelledInParts(words, at, inParts);
  const value = primary === 'it' ? italianValue(form) : primary === 'nl' ? dutchValue(form) : null;
  return value === null || value === 1 ? null : { value, endWord: at + 1 };
}

/** `zweitausenddreihunderteinundvierzig`, all in one word. */
function germanValue(word: string): number | null {
  if (word === 'eins') return 1;
  if (word === 'anderthalb') return 1.5;
  if (word.length > HALF_MORE.length && word.endsWith(HALF_MORE)) {
    const whole = GERMAN.get(word.slice(0, -HALF_MORE.length));
    return whole === undefined ? null : whole + 1 / 2;
  }
  for (const [scale, worth] of [['tausend', 1000], ['hundert', 100]] as const) {
    const cut = word.indexOf(scale);
    if (cut < 0) continue;
    const [left, right] = [word.slice(0, cut), word.slice(cut + scale.length).replace(/^und(?=.)/, '')];
    const [times, rest] = [left === '' ? 1 : germanValue(left), right === '' ? 0 : germanValue(right)];
    return times === null || rest === null || rest >= worth ? null : times * worth + rest;
  } // prettier-ignore
  const known = GERMAN.get(word);
  if (known !== undefined) return known;
  const [, unit, tens] = /^(\p{L}+?)und(\p{L}+)$/u.exec(word) ?? [];
  const [low, high] = [GERMAN.get(unit ?? ''), GERMAN.get(tens ?? '')];
  return low !== undefined && high !== undefined && low > 0 && low < 10 && high >= 20 ? high + low : null;
}

interface Joints {
  readonly and: string;
  readonly hundred: RegExp | null;
  readonly thousand: string;
}

/** Words that add up, hyphens or not: `quatre-vingt-dix-sept`, `treinta y dos`, `deux cent mille`. */
function romance(
  words: readonly Written[],
  first: number,
  known: ReadonlyMap<string, number>,
  { and, hundred, thousand }: Joints,
): Spelled | null {
  let [total, value, last] = [0, 0, Infinity];
  let read = false;
  let at = first;
  for (; at < words.length; at++) {
    const parts = (words[at]?.form ?? '').split('-');
    // "vingt et un": the joint counts only between two numbers.
    const joint = read && parts.length === 1 && parts[0] === and;
    if (joint && (last < 20 || (known.get(words[at + 1]?.form ?? '') ?? 100) > 11)) break;
    if (joint) continue;
    const before = [total, value, last] as const;
    const fits = parts.every((part) => {
      if (read && part === and) return true;
      const number = known.get(part);
      if (part === thousand) [total, value, last] = [total + (value || 1) * 1000, 0, 1000];
      else if (hundred?.test(part) && value < 10) [value, last] = [(value || 1) * 100, 100];
      else if (number === 20 && last === 4) [value, last] = [value + 76, 80];
      else if (number !== undefined && number < last && (last >= 20 || (last === 10 && number > 6))) [value, last] = [value + number, number];
      else return false;
      read = true;
      return true;
    }); // prettier-ignore
    if (fits) continue;
    [total, value, last] = before;
    break;
  }
  return read && at > first ? { value: total + value, endWord: at } : null;
}
