import { MONTHS } from '../words/calendar';
import type { Written } from '../words/word';

const DEGREES = /^(?:degrees?|celsius|fahrenheit|centigrade|c|f)$/;

/** Whether what stands behind a number puts it below zero: "5 degrees below zero". */
export function isBelowZero(words: readonly Written[], at: number): boolean {
  let place = at;
  while (place < at + 2 && DEGREES.test(words[place]?.form ?? '')) place++;
  return words[place]?.form === 'below' && /^(?:zero|freezing)$/.test(words[place + 1]?.form ?? '');
}

/** What stands before a year of two digits: "in '99", "the summer of '69". */
const BEFORE_YEAR: ReadonlySet<string> = new Set([
  ...'in since by from until till before after of during early late mid spring summer autumn fall winter'.split(
    ' ',
  ),
  ...MONTHS.keys(),
]);
/** Years of two digits from here on are of the last century. */
const CENTURY = 30;

/** Whether the two digits at `at` have an apostrophe for their century. */
export function isShortYear(words: readonly Written[], at: number): boolean {
  const [word, mark] = [words[at], words[at - 1]];
  return (
    mark?.form === "'" &&
    mark.end === word?.start &&
    /^\d\d$/.test(word.form) &&
    BEFORE_YEAR.has(words[at - 2]?.form ?? '')
  );
}

/** The year that two digits stand for: `'99` and `'07`. */
export function yearOf(digits: number): number {
  return digits + (digits < CENTURY ? 2000 : 1900);
}

const DECADE = /^(\d\d)?(\d0)'?s$/;

/** `19` and `60` of "1960s"; the century may be left out. `null` for what is no decade in figures. */
export function decadeOfFigures(
  form: string,
): { readonly century: string | undefined; readonly tens: string } | null {
  const [, century, tens] = DECADE.exec(form) ?? [];
  return tens === undefined ? null : { century, tens };
}

/**
 * `1990s` for the word at `at` where it is "1990s", "1990's" or "'90s"; `null` for any other, "90s" among
 * them, which may be degrees.
 */
export function decadeAt(words: readonly Written[], at: number): string | null {
  const word = words[at];
  const decade = decadeOfFigures(word?.form ?? '');
  if (!decade) return null;
  const { century, tens } = decade;
  if (century !== undefined) return `${century}${tens}s`;
  const mark = words[at - 1];
  return mark?.form === "'" && mark.end === word?.start && Number(tens) >= CENTURY ? `19${tens}s` : null;
}

const ROMAN = /^(x{0,3})(ix|iv|v?i{0,3})$/;
const ROMAN_UNITS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/** Whether a folded word is made of Roman digits, up to 39; one alone may be a letter. */
export function isRoman(form: string): boolean {
  return form !== '' && ROMAN.test(form);
}

/** What a folded word of two Roman digits or more comes to, as in "Louis XIV", up to 39; `null` for any other. */
export function romanValue(form: string): number | null {
  const [, tens, units] = form.length > 1 ? (ROMAN.exec(form) ?? []) : [];
  return tens === undefined || units === undefined ? null : 10 * tens.length + ROMAN_UNITS.indexOf(units);
}

/** After "2.4m" these say that metres are meant, not millions. */
const METRES_BEFORE = new Set([
  'above', 'apart', 'away', 'backstroke', 'below', 'breaststroke', 'butterfly', 'dash', 'deep', 'freestyle', 'high', 'hurdles', 'long', 'relay',
  'sprint', 'tall', 'thick', 'wide',
]); // prettier-ignore
const METRES = /^[-+]?\p{Nd}[\p{Nd}.,]*m$/u;

/** Whether the m of the figure at `at` stands for metres. */
export function isInMetres(words: readonly Written[], at: number): boolean {
  return METRES.test(words[at]?.form ?? '') && METRES_BEFORE.has(words[at + 1]?.form ?? '');
}
