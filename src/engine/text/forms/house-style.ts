import { houseForm } from '../words/abbreviations';
import { clockAt, clockKey } from '../dates/clocks';
import { readsAsEnglish } from '../language';
import { monthAbroad, monthEnding, monthOf } from '../words/months';
import { decadeAt } from '../numbers/number-context';
import { numericDate } from '../dates/numeric-dates';
import { quantitiesOf, type Quantity, quantityAt, quantityKey } from '../numbers/numbers';
import { namesByForm } from '../words/units';
import { HYPHENED, SHORTENS, TIMES, capitalAt, isStopped, type Word } from '../words/word';

/**
 * Words that house styles write in more than one way: a number, a time of day, a day of the year, a measure,
 * a compound of a number.
 */
export interface Styled {
  /** The words it is made of: `[firstWord, endWord)`. */
  readonly firstWord: number;
  readonly endWord: number;
  /** What it says, in signs that no word has. */
  readonly key: string;
  /** What is written out behind it: `kilometer`, `yearold`; may be empty. */
  readonly tail: string;
}

/**
 * Short forms before a name, and what follows a name: capitals on both sides say that they are short even
 * without a full stop.
 */
const TITLES: ReadonlySet<string> = new Set([
  'gov',
  'gen',
  'sen',
  'rep',
  'col',
  'maj',
  'st',
  'rev',
  'hon',
  'pres',
  'lt',
]);
const COMPANIES: ReadonlySet<string> = new Set(['co', 'inc', 'corp', 'assn']);
/** All that may stand for a longer word without a full stop. */
export const MAY_BE_SHORT: ReadonlySet<string> = new Set([...TITLES, ...COMPANIES, 'v']);

/**
 * Whether a word stands for a longer one: a full stop says so, or the name beside it, as in `Gov Smith` and
 * `Brandt & Co`; a small v is versus.
 */
export function isShort(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (isStopped(text, word)) return true;
  if (!(word.type.signs & SHORTENS)) return false;
  if (word.form === 'v') return !capitalAt(text, word.start);
  const beside = words[TITLES.has(word.form) ? at + 1 : at - 1];
  return (
    beside !== undefined &&
    capitalAt(text, word.start) &&
    (/^(?:&|and)$/.test(beside.form) || capitalAt(text, beside.start))
  );
}

const NOTHING: ReadonlyMap<number, Styled> = new Map();

/**
 * The pieces of a sentence that are compared by what they say, by their first word. `numbers` are those among
 * its words.
 */
export function styledOf(
  text: string,
  words: readonly Word[],
  language: string,
  numbers: readonly Quantity[] = quantitiesOf(words, language),
): ReadonlyMap<number, Styled> {
  // Every piece has a number or a hyphen in it, or is a time by itself.
  if (
    numbers.length === 0 &&
    words.every(({ kind, type }) => kind !== 'number' && !(type.signs & (HYPHENED | TIMES)))
  )
    return NOTHING;
  const quantities = new Map(numbers.map((quantity) => [quantity.firstWord, quantity]));
  const found = new Map<number, Styled>();
  for (let at = 0; at < words.length;) {
    const piece = pieceAt(text, words, at, language, quantities);
    if (piece) found.set(at, piece);
    at = piece?.endWord ?? at + 1;
  }
  return found;
}

function pieceAt(
  text: string,
  words: readonly Word[],
  at: number,
  language: string,
  quantities: ReadonlyMap<number, Quantity>,
): Styled | null {
  const word = words[at]!;
  const quantity = quantities.get(at);
  if (word.kind === 'number' || quantity)
    return (
      (word.kind === 'number' ? (dateAt(word, at, language) ?? timeAt(words, at)) : null) ??
      dayAt(text, words, at, language, quantities) ??
      (quantity ? measured(quantity, words) : null) ??
      compound(words, at, language) ??
      range(words, at)
    );
  if (word.kind !== 'word') return null;
  if (word.type.signs & TIMES) return timeAt(words, at);
  const next = quantities.size > 0 ? quantities.get(at + 1) : undefined;
  if (next && at + 1 < words.length) {
    // US$4 is $4.
    if (word.form === 'us' && next.unit === '$' && next.start === word.end)
      return { firstWord: at, endWord: next.endWord, key: quantityKey(next), tail: '' };
  }
  return (
    numbered(text, words, at, quantities) ??
    // A day that begins with a word begins with its month.
    (capitalAt(text, word.start) ? dayAt(text, words, at, language, quantities) : null) ??
    compound(words, at, language)
  );
}

/** `No. 9`, `number nine`. */
function numbered(
  text: string,
  words: readonly Word[],
  at: number,
  quantities: ReadonlyMap<number, Quantity>,
): Styled | null {
  const { form, start } = words[at]!;
  if (form !== 'number' && !(form === 'no' && capitalAt(text, start))) return null;
  const number = quantities.get(form === 'no' && words[at + 1]?.form === '.' ? at + 2 : at + 1);
  if (!number || number.unit || number.ordinal) return null;
  return { firstWord: at, endWord: number.endWord, key: `no${quantityKey(number)}`, tail: '' };
}

/** `3.40 a.m.`, `15h40`, `noon`: see `clocks.ts`. */
function timeAt(words: readonly Word[], at: number): Styled | null {
  const clock = clockAt(words, at);
  return clock && { firstWord: at, endWord: clock.endWord, key: clockKey(clock), tail: '' };
}

/** `2024-06-20`, `20/06/2024`: the day and the year as `June 20, 2024` has them. */
function dateAt({ form }: Word, at: number, language: string): Styled | null {
  const date = numericDate(form, language);
  return (
    date && { firstWord: at, endWord: at + 1, key: `${date.month}/${date.day}||#${date.year}`, tail: '' }
  );
}

/** A day of the year, whichever comes first: `Nov. 26`, `26 November`, `the 3rd of May`. */
function dayAt(
  text: string,
  words: readonly Word[],
  at: number,
  language: string,
  quantities: ReadonlyMap<number, Quantity>,
): Styled | null {
  // A day has a number.
  if (quantities.size === 0) return null;
  const dayOf = (place: number): number | null => {
    const quantity = quantities.get(place);
    const { value = 0, unit = '', endWord = 0, spelled = true } = quantity ?? {};
    return !unit && !spelled && Number.isInteger(value) && value > 0 && value < 32 && endWord === place + 1
      ? value
      : null;
  };
  if (!readsAsEnglish(language)) {
    const day = dayOf(at);
    const place = /^(?:\.|de)$/.test(words[at + 1]?.form ?? '') ? at + 2 : at + 1;
    const month = day === null ? null : monthAbroad(words[place], language);
    const tail = (quantities.get(at)?.glued ?? '') + monthEnding(words[place], language);
    return month === null ? null : { firstWord: at, endWord: place + 1, key: `${month}/${day}`, tail };
  }
  const month = monthOf(text, words[at]);
  if (month !== null) {
    const place = words[at + 1]?.form === '.' ? at + 2 : at + 1;
    const day = dayOf(place);
    return day === null ? null : { firstWord: at, endWord: place + 1, key: `${month}/${day}`, tail: '' };
  }
  const day = dayOf(at);
  if (day === null) return null;
  const place = words[at + 1]?.form === 'of' ? at + 2 : at + 1;
  const after = monthOf(text, words[place]);
  return after === null ? null : { firstWord: at, endWord: place + 1, key: `${after}/${day}`, tail: '' };
}

/** Measures that a house writes behind a figure in more than one way: the two are one piece. */
const MEASURES = namesByForm([
  ...['kilometer', 'meter', 'centimeter', 'millimeter', 'foot', 'kilogram'],
  ...['mph', 'kmh'],
]);
const GLUED = /^(\p{Nd}[\p{Nd}.,]*)(\p{L}+(?:\/h)?)$/u;

function measured(quantity: Quantity, words: readonly Word[]): Styled {
  const { firstWord, endWord, unit, glued = '' } = quantity;
  const tail = unit ? undefined : MEASURES.get(houseForm(words[endWord]?.form ?? '', false));
  const last = endWord + (tail ? 1 : 0);
  const key = quantityKey(quantity);
  return isHourly(words, last, tail ?? glued)
    ? { firstWord, endWord: last + 2, key, tail: 'kmh' }
    : { firstWord, endWord: last, key, tail: tail ?? glued };
}

/** Whether `/h` stands at `at` behind kilometres. */
function isHourly(words: readonly Word[], at: number, unit: string): boolean {
  return (
    words[at]?.form === '/' &&
    words[at + 1]?.form === 'h' &&
    words[at]!.end === words[at + 1]!.start &&
    MEASURES.get(houseForm(unit, false)) === 'kilometer'
  );
}

/** `six-year-old` and `6-year-old`, `28km`: a number and what hangs on it. */
export function gluedMeasure(form: string): { readonly figure: string; readonly unit: string } | null {
  const [, figure, unit] = GLUED.exec(form) ?? [];
  return figure !== undefined && unit !== undefined && MEASURES.has(houseForm(unit, false))
    ? { figure, unit }
    : null;
}

function compound(words: readonly Word[], at: number, language: string): Styled | null {
  const word = words[at]!;
  if (word.kind === 'word' && !(word.type.signs & HYPHENED)) return null;
  const [, digits, unit] = GLUED.exec(word.form) ?? [];
  const measure = unit === undefined ? undefined : MEASURES.get(houseForm(unit, false));
  const cut = word.form.indexOf('-', 1);
  const head = measure ? digits! : cut > 0 ? word.form.slice(0, cut) : '';
  if (!head || (!measure && !/\p{L}/u.test(word.form.slice(cut)))) return null;
  const kind = /^\p{L}/u.test(head) ? 'word' : 'number';
  const { start, end } = word;
  const number = quantityAt([{ start, end, form: head, kind }], 0, language);
  if (!number) return null;
  const behind = word.form.slice(cut).replaceAll('-', '');
  const tail = measure ?? MEASURES.get(houseForm(behind, false)) ?? behind;
  const key = quantityKey(number);
  return isHourly(words, at + 1, tail)
    ? { firstWord: at, endWord: at + 3, key, tail: 'kmh' }
    : { firstWord: at, endWord: at + 1, key, tail };
}

const YEARS = /^(\d{4})-(\d{2}|\d{4})$/;

/** `2010-12` is 2010-2012; `1990's` and `'90s` are 1990s. */
function range(words: readonly Word[], at: number): Styled | null {
  const decade = decadeAt(words, at);
  if (decade !== null) return { firstWord: at, endWord: at + 1, key: decade, tail: '' };
  const [, from, to] = YEARS.exec(words[at]!.form) ?? [];
  if (from === undefined || to === undefined) return null;
  return {
    firstWord: at,
    endWord: at + 1,
    key: `${from}-${to.length === 2 ? from.slice(0, 2) + to : to}`,
    tail: '',
  };
}
