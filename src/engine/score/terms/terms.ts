import { houseForm, longName } from '../../text/words/abbreviations';
import { isAcronym } from '../../text/words/acronyms';
import { clockAt, clockKey } from '../../text/dates/clocks';
import { gluedMeasure } from '../../text/forms/house-style';
import { monthName } from '../../text/words/months';
import { decadeAt, romanValue } from '../../text/numbers/number-context';
import { figureOf } from '../../text/numbers/figures';
import { type Quantity, quantitiesOf, quantityKey } from '../../text/numbers/numbers';
import { figureKeys, measureOf } from './figure-keys';
import { stateAt } from '../../text/words/states';
import { numericDate } from '../../text/dates/numeric-dates';
import {
  HYPHENED,
  NAMES_LONG,
  NUMERALS,
  OPENS,
  STATES,
  TIMES,
  type Word,
  type WordType,
  capitalAt,
  isStopped,
} from '../../text/words/word';
import type { WordForms } from '../../text/forms/word-forms';
import type { Entry } from './entry';
import type { KnownTerms, Term, Terms } from './term';
import type { Vocabulary } from './vocabulary';

const DIGIT = /^\p{Nd}/u;
/** Prefixes that some write with a hyphen and some without. */
const PREFIXES = new Set([
  'co',
  're',
  'pre',
  'non',
  'anti',
  'un',
  'e',
  'sub',
  'inter',
  'multi',
  'mid',
  'over',
  'under',
  'cyber',
]);
/** French and Italian articles that lean on the next word: l'homme, dell'arte. */
const ELISION = /^(?:[ldjmtscn]|qu|dell|nell|all|sull|un)'(?=\p{L}{2})/u;

/** What is compared of a word: without possessive or contracted ending, in house style, in American spelling. */
function keyOf(form: string, stopped: boolean, forms: WordForms): string {
  const whole = !form.includes("'") || form.endsWith("n't");
  const bare = whole ? form : form.replace(ELISION, '').replace(/'(?:s|re|ve|ll|d|m)?$/, '');
  const house = houseForm(bare, stopped);
  return forms.spellingOf(house === '' ? form : house);
}

/**
 * The terms of one sentence, of which `words` and the numbers among them are given; punctuation is left out,
 * hyphenated words are cut, long names come to their short form.
 */
export function termsOf(
  text: string,
  words: readonly Word[],
  forms: WordForms,
  vocabulary: Vocabulary,
  numbers: readonly Quantity[] = quantitiesOf(words, forms.language),
): Terms {
  const terms: Term[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (start: number, end: number, term: Term): void => {
    terms.push(term);
    starts.push(start);
    ends.push(end);
  };
  const book: TermBook = { known: vocabulary.termsOf(forms), forms, vocabulary };
  const putFigure: Put = (start, end, key, kind = 'figure', base = key): void =>
    put(start, end, otherTerm(book, { key, kind, base, form: text.slice(start, end).toLowerCase() }));
  const putWord = (start: number, end: number, type: WordType, stopped: boolean, due: boolean): void =>
    put(start, end, wordTerm(book, type, stopped, writtenAs(text, start, end, due)));
  let next = 0;
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    const { start, end, type } = word;
    const clock = word.kind === 'number' || type.signs & TIMES ? clockAt(words, at) : null;
    if (clock) {
      putFigure(start, words[clock.endWord - 1]!.end, clockKey(clock));
      at = clock.endWord;
      while (next < numbers.length && numbers[next]!.firstWord < at) next++;
      continue;
    }
    const quantity = numbers[next];
    if (quantity?.firstWord === at) {
      const { base, key } = figureKeys(quantity, words);
      const { form } = word;
      const term = otherTerm(book, { key, kind: 'figure', base, form, value: quantity.value });
      put(quantity.start, quantity.end, term);
      at = quantity.endWord;
      next++;
      continue;
    }
    const long = type.signs & NAMES_LONG ? longName(words, at) : null;
    if (long) {
      const { short, length, name } = long;
      const term = otherTerm(book, { key: short, kind: 'word', base: short, form: short, name });
      put(start, words[at + length - 1]!.end, term);
      at += length;
      // A number inside the name goes with it.
      while (next < numbers.length && numbers[next]!.firstWord < at) next++;
      continue;
    }
    if (type.signs & (STATES | NUMERALS) && putSpecial(text, words, at, putFigure)) {
      at++;
      continue;
    }
    if (word.kind === 'number' && putNumber(words, at, forms, putFigure)) {
      at++;
      continue;
    }
    if (word.kind !== 'punctuation') {
      const before = words[at - 1];
      const due = !before || (before.type.signs & OPENS) !== 0;
      const stopped = isStopped(text, word);
      if (type.signs & HYPHENED)
        putParts(word, forms, (from, to, part) => putWord(from, to, part, stopped, due));
      else putWord(start, end, type, stopped, due);
    }
    at++;
  }
  return { terms, starts, ends };
}

/** Where terms come from. */
interface TermBook {
  readonly known: KnownTerms;
  readonly forms: WordForms;
  readonly vocabulary: Vocabulary;
}

/** How a word is written, as a sum. */
const UPPER = 1;
const CAPITAL = 2;
const ACRONYM = 4;

/** `due` where a capital says nothing. */
function writtenAs(text: string, start: number, end: number, due: boolean): number {
  if (!capitalAt(text, start)) return 0;
  return UPPER | (due ? 0 : CAPITAL) | (isAcronym(text, start, end) ? ACRONYM : 0);
}

function wordTerm(book: TermBook, type: WordType, stopped: boolean, written: number): Term {
  const known = stopped ? book.known.stopped : book.known.plain;
  const own = known.get(type) ?? known.set(type, []);
  return (own[written] ??= {
    entry: entryOf(type, stopped, book),
    form: type.form,
    capital: (written & CAPITAL) > 0,
    upper: (written & UPPER) > 0,
    acronym: (written & ACRONYM) > 0,
    value: undefined,
  });
}

/** What is put for something that is no plain word. */
interface Other {
  readonly key: string;
  readonly kind: Entry['kind'];
  readonly base: string;
  readonly form: string;
  /** Of a long name: written as one. */
  readonly name?: boolean;
  readonly value?: number;
}

function otherTerm({ known, forms, vocabulary }: TermBook, other: Other): Term {
  const { key, kind, base, form, name = false, value } = other;
  const all = [key, kind, base, form, name, value].join('\n');
  let term = known.others.get(all);
  if (!term) {
    const entry = vocabulary.intern(key, kind, forms, base);
    known.others.set(all, (term = { entry, form, capital: name, upper: name, acronym: name, value }));
  }
  return term;
}

type Put = (start: number, end: number, key: string, kind?: Entry['kind'], base?: string) => void;

/**
 * The name of a state for its short form, the number of a ruler or a war as an ordinal: whether the word was
 * either.
 */
function putSpecial(text: string, words: readonly Word[], at: number, put: Put): boolean {
  const { start, end, form, type } = words[at]!;
  const state = type.signs & STATES ? stateAt(text, words, at) : null;
  if (state !== null) {
    put(start, end, state, 'word');
    return true;
  }
  const value =
    type.signs & NUMERALS && capitalAt(text, start) && capitalAt(text, start + 1) ? romanValue(form) : null;
  if (value !== null) put(start, end, quantityKey({ value, unit: '', ordinal: true }));
  return value !== null;
}

/**
 * A date in figures as a month, a day and a year, a decade by its full name, a measure apart from its figure:
 * whether the number was any of these.
 */
function putNumber(words: readonly Word[], at: number, forms: WordForms, put: Put): boolean {
  const { start, form } = words[at]!;
  const { language } = forms;
  const date = numericDate(form, language);
  if (date) {
    const { year, month, day } = date.at;
    put(start + month.start, start + month.end, monthName(date.month, language), 'word');
    put(start + day.start, start + day.end, quantityKey({ value: date.day, unit: '', ordinal: false }));
    put(start + year.start, start + year.end, quantityKey({ value: date.year, unit: '', ordinal: false }));
    return true;
  }
  const decade = decadeAt(words, at);
  if (decade !== null) {
    put(start, words[at]!.end, decade);
    return true;
  }
  const glued = gluedMeasure(form);
  const figure = glued && figureOf(glued.figure, language);
  if (!glued || !figure) return false;
  const middle = start + glued.figure.length;
  const base = quantityKey({ ...figure, unit: '' });
  put(start, middle, `${base}${measureOf(glued.unit)}`, 'figure', base);
  put(middle, words[at]!.end, keyOf(glued.unit, false, forms), 'word');
  return true;
}

/** Cuts a word at its hyphens, each part with its own range. */
function putParts(
  { start, end, form, kind, type }: Word,
  forms: WordForms,
  put: (start: number, end: number, type: WordType) => void,
): void {
  const parts = form.split('-');
  const joined = parts.length === 2 && PREFIXES.has(parts[0]!);
  if (end - start !== form.length || joined || kind === 'number') {
    put(start, end, joined ? forms.typeOf(parts.join('')) : type);
    return;
  }
  let at = start;
  for (const part of parts) {
    if (part) put(at, at + part.length, forms.typeOf(part));
    at += part.length + 1;
  }
}

function entryOf(type: WordType, stopped: boolean, { forms, vocabulary }: TermBook): Entry {
  const key = keyOf(type.form, stopped, forms);
  return vocabulary.intern(key, DIGIT.test(key) ? 'figure' : 'word', forms);
}
