import { longName } from '../../text/words/abbreviations';
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
import type { Term, Terms } from './term';
import { type TermBook, keyOf, otherTerm, wordTerm, writtenAs } from './term-book';
import type { Vocabulary } from './vocabulary';

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
  const sheet = sheetOf(text, words, { known: vocabulary.termsOf(forms), forms, vocabulary });
  let next = 0;
  for (let at = 0; at < words.length;) {
    // A number inside a time of day or a name goes with it.
    while (next < numbers.length && numbers[next]!.firstWord < at) next++;
    const number = numbers[next];
    at =
      putClock(sheet, at) ||
      (number?.firstWord === at && putQuantity(sheet, number)) ||
      putLongName(sheet, at) ||
      putOne(sheet, at);
  }
  const { terms, starts, ends } = sheet.made;
  return { terms: terms.slice(), starts: starts.slice(), ends: ends.slice() };
}

/** A sentence, and the terms that are made of it from left to right. */
interface Sheet {
  readonly text: string;
  readonly words: readonly Word[];
  readonly book: TermBook;
  readonly made: { readonly terms: Term[]; readonly starts: number[]; readonly ends: number[] };
  put(start: number, end: number, term: Term): void;
  readonly putFigure: Put;
}

/** Puts what stands there as a figure, unless `kind` says otherwise. */
type Put = (start: number, end: number, key: string, kind?: Entry['kind'], base?: string) => void;

function sheetOf(text: string, words: readonly Word[], book: TermBook): Sheet {
  const made: Sheet['made'] = { terms: [], starts: [], ends: [] };
  const put = (start: number, end: number, term: Term): void => {
    made.terms.push(term);
    made.starts.push(start);
    made.ends.push(end);
  };
  const putFigure: Put = (start, end, key, kind = 'figure', base = key) =>
    put(start, end, otherTerm(book, { key, kind, base, form: text.slice(start, end).toLowerCase() }));
  return { text, words, book, made, put, putFigure };
}

/*
 * Each of the following puts what begins with the word at `at`, if it is of its kind, and returns the place
 * behind it; 0 where it is of another.
 */

/** A time of day: `9:40 p.m.`, `noon`. */
function putClock({ words, putFigure }: Sheet, at: number): number {
  const { kind, type, start } = words[at]!;
  const clock = kind === 'number' || type.signs & TIMES ? clockAt(words, at) : null;
  if (!clock) return 0;
  putFigure(start, words[clock.endWord - 1]!.end, clockKey(clock));
  return clock.endWord;
}

function putQuantity({ words, book, put }: Sheet, quantity: Quantity): number {
  const { start, end, value, firstWord, endWord } = quantity;
  const { base, key } = figureKeys(quantity, words);
  const { form } = words[firstWord]!;
  put(start, end, otherTerm(book, { key, kind: 'figure', base, form, value }));
  return endWord;
}

/** A name that has a short form: `United Nations`. */
function putLongName({ words, book, put }: Sheet, at: number): number {
  const { type, start } = words[at]!;
  const long = type.signs & NAMES_LONG ? longName(words, at) : null;
  if (!long) return 0;
  const { short, length, name } = long;
  const term = otherTerm(book, { key: short, kind: 'word', base: short, form: short, name });
  put(start, words[at + length - 1]!.end, term);
  return at + length;
}

/** A single word, or a mark, which is no term. */
function putOne(sheet: Sheet, at: number): number {
  const { text, words, book, put, putFigure } = sheet;
  const word = words[at]!;
  const { kind, type } = word;
  if (type.signs & (STATES | NUMERALS) && putSpecial(text, words, at, putFigure)) return at + 1;
  if (kind === 'number' && putNumber(words, at, book.forms, putFigure)) return at + 1;
  if (kind === 'punctuation') return at + 1;
  const before = words[at - 1];
  const due = !before || (before.type.signs & OPENS) !== 0;
  const stopped = isStopped(text, word);
  const putWord = (start: number, end: number, part: WordType): void =>
    put(start, end, wordTerm(book, part, stopped, writtenAs(text, start, end, due)));
  if (type.signs & HYPHENED) putParts(word, book.forms, putWord);
  else putWord(word.start, word.end, type);
  return at + 1;
}

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

/** Prefixes that some write with a hyphen and some without. */
const PREFIXES = new Set('co re pre non anti un e sub inter multi mid over under cyber'.split(' '));

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
