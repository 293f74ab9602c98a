import { type DateMention, dateKey, datesOf } from '../../text/dates/dates';
import { readsAsEnglish } from '../../text/language';
import { type NameMention, knownNames, namesOf } from '../../text/names/names';
import { type Quantity, quantitiesOf } from '../../text/numbers/numbers';
import { createFirsts } from '../../text/words/slots';
import { stemOf } from '../../text/words/stems';
import { COUNTS, DATES, FUNCTION_WORD, HYPHENED, type Word, type WordType } from '../../text/words/word';
import type { WordForms } from '../../text/forms/word-forms';
import { formOf, wordsOf } from '../../text/forms/words';
import type { Range, Version } from '../../model';
import { type ClockMention, clocksOf } from './clocks';
import { append } from './common';
import { givenNamesIn, withGivenNames } from './given-names';
import type { Quotation } from '../../reading/quotes';
import { type Reading as Words, readingOf } from '../../reading/reading';
import { type Token, partsOf, tokensOf } from './tokens';
import { isTitleWord } from '../words/title-words';
import { MEASURES } from './units';
import { type Wordbook, createWordbook } from '../words/wordbook';

/** A date, or a time of day. */
export interface DateToken extends Range {
  readonly mention: DateMention | null;
  /** Minutes since midnight. */
  readonly clock: number | null;
  readonly key: string;
  readonly sentence: number;
}

export interface FigureToken extends Range {
  readonly quantity: Quantity;
  readonly sentence: number;
}

export interface NameToken extends Range {
  readonly parts: readonly string[];
  /** Parts that are no title: `prof karl anzinger` is `karl anzinger`. */
  readonly bare: readonly string[];
  readonly sentence: number;
}

/** A version as the finders read it: words, figures, dates, names and quotations by sentence. */
export interface Reading {
  readonly version: Version;
  /** English word lists apply. */
  readonly english: boolean;
  readonly quotations: readonly Quotation[];
  /** By sentence. */
  readonly tokens: readonly (readonly Token[])[];
  /** The classes of all its words, of which some finders need one to have anything to do: see `word-classes.ts`. */
  readonly classes: Int32Array;
  readonly figures: readonly (readonly FigureToken[])[];
  readonly dates: readonly (readonly DateToken[])[];
  /** Sentences that have a figure of a value, and a date by its key. */
  readonly withFigure: ReadonlyMap<number, readonly number[]>;
  readonly withDate: ReadonlyMap<string, readonly number[]>;
  readonly names: readonly (readonly NameToken[])[];
  /** All words, without possessive endings and full stops: what stands there in any form was not replaced. */
  readonly forms: ReadonlySet<string>;
  /** Names in two words or more, each once. */
  readonly fullNames: readonly (readonly string[])[];
  /** Sentences that say something: no byline, credit or section name. */
  readonly body: readonly boolean[];
}

const NONE: readonly never[] = [];
const SCALED = /^(?:hundred|thousand|million|billion|trillion|percent|dollar|euro|pound)/iu;
/** "one-third" is no ordinal, "twenty-third" is. */
const FRACTION = /^(?!\p{L}+ty-)\p{L}+-(?:half|halves|quarters?|thirds?|\p{L}+ths?)$/u;

/** What is known of a version already, and of the words of others in its language. */
export interface Known extends Pick<Words, 'wordsOf' | 'quantitiesOf' | 'quotations'> {
  readonly book: Wordbook;
}

function readAfresh(version: Version): Known {
  const reading = readingOf(version);
  return { ...reading, book: createWordbook(reading.forms) };
}

/** Reads a version for the finders, made of what the engine has read of it already. */
export function readVersion(version: Version, known: Known = readAfresh(version)): Reading {
  const { text, language } = version;
  const english = readsAsEnglish(language);
  const quotations = known.quotations();
  const cut = version.sentences.map((_, n) => known.wordsOf(n));
  const words = cut.map((list) => withFigures(text, list, known.book.forms));
  const capitals = knownNames(text, words);
  const quoted = quotedMask(quotations, text.length);
  const dates: (readonly DateToken[])[] = [];
  const figures: (readonly FigureToken[])[] = [];
  const names: NameToken[][] = [];
  const forms = new Set<string>();
  const first = createFirsts();
  const seen = (type: WordType): void => {
    if (first(type)) forms.add(type.name);
  };
  const tokens = words.map((list, sentence) => {
    const mentions = namesOf(text, list, capitals);
    const given: readonly number[] = english ? givenNamesIn(text, list, mentions) : NONE;
    names.push(joinedNames(text, withGivenNames(list, mentions, given), sentence));
    if (!list.some(({ kind, type }) => kind === 'number' || type.signs & (DATES | COUNTS))) {
      dates.push(NONE);
      figures.push(NONE);
      const plain = { text, words: list, dates: NONE, quantities: NONE, quoted, sentence };
      return tokensOf(plain, known.book, seen);
    }
    const clocks = clocksOf(list);
    const inClocks = inside(clocks);
    const days = datesOf(text, list, language).filter(
      (date) => !isAmount(date, list) && !inClocks(date.firstWord) && !given.includes(date.firstWord),
    );
    const inDates = inside(days);
    const numbers = list === cut[sentence] ? known.quantitiesOf(sentence) : quantitiesOf(list, language);
    const quantities = numbers.filter(
      (quantity) =>
        !inClocks(quantity.firstWord) && !inDates(quantity.firstWord) && !isPronoun(quantity, list),
    );
    const times = [...days, ...clocks].sort((x, y) => x.firstWord - y.firstWord);
    dates.push(times.map((time) => dateToken(time, sentence)));
    figures.push(
      quantities.map((quantity) => ({ start: quantity.start, end: quantity.end, quantity, sentence })),
    );
    return tokensOf({ text, words: list, dates: times, quantities, quoted, sentence }, known.book, seen);
  });
  const body = version.sentences.map((sentence) => {
    const kind = version.paragraphs[sentence.paragraph]?.kind ?? 'body';
    return kind !== 'byline' && kind !== 'credit';
  });
  const withFigure = new Map<number, number[]>();
  for (const figure of figures.flat()) append(withFigure, figure.quantity.value, figure.sentence);
  const withDate = new Map<string, number[]>();
  for (const date of dates.flat()) append(withDate, date.key, date.sentence);
  const classes = Int32Array.from(tokens, classesIn);
  const full = names.flat().filter((name) => name.parts.length > 1);
  const fullNames = [...new Map(full.map(({ parts }) => [parts.join(' '), parts])).values()];
  return {
    version,
    english,
    quotations,
    tokens,
    classes,
    dates,
    withFigure,
    withDate,
    figures,
    names,
    forms,
    fullNames,
    body,
  };
}

function classesIn(tokens: readonly Token[]): number {
  let sum = 0;
  for (const { classes } of tokens) sum |= classes;
  return sum;
}

function dateToken(time: DateMention | ClockMention, sentence: number): DateToken {
  const { start, end } = time;
  return 'minutes' in time
    ? { start, end, mention: null, clock: time.minutes, key: `~${time.minutes}`, sentence }
    : { start, end, mention: time, clock: null, key: `@${dateKey(time)}`, sentence };
}

/** Whether a word belongs to one of the mentions, of which a sentence has a handful at most. */
function inside(
  mentions: readonly { readonly firstWord: number; readonly endWord: number }[],
): (word: number) => boolean {
  return (word) => mentions.some(({ firstWord, endWord }) => firstWord <= word && word < endWord);
}

const GLUED = /^(\p{Nd}[\p{Nd}.,]*)(\p{L}{2,})$/u;

/** "35C", "95°". */
const DEGREES = /^(\p{Nd}{1,3}(?:[.,]\p{Nd})?)(°|[cf])$/u;

/**
 * "60mph", "85kg", "35C": the figure and its measure are read one by one. "40m" is a figure by itself and
 * stays whole.
 */
function splitMeasure(text: string, word: Word, { typeOf }: WordForms): Word[] {
  const degrees = /\P{Ll}$/u.test(text.slice(word.start, word.end)) ? DEGREES.exec(word.form) : null;
  const [, figure, unit] = degrees ?? GLUED.exec(word.form) ?? [];
  if (figure === undefined || unit === undefined || !(degrees || Object.hasOwn(MEASURES, stemOf(unit, 'en'))))
    return [word];
  const middle = word.end - unit.length;
  return [
    wordOf(word.start, middle, 'number', typeOf(figure)),
    wordOf(middle, word.end, 'word', typeOf(unit)),
  ];
}

function wordOf(start: number, end: number, kind: Word['kind'], type: WordType): Word {
  return { start, end, form: type.form, kind, type };
}

/** The words of a sentence, figures apart from what they are written to. */
function withFigures(text: string, words: readonly Word[], forms: WordForms): readonly Word[] {
  let split: Word[] | null = null;
  words.forEach((word, n) => {
    const { kind, type } = word;
    const parts = kind === 'number' || type.signs & HYPHENED ? splitFigure(text, word, forms) : null;
    if (parts && parts.length > 1) (split ??= words.slice(0, n)).push(...parts);
    else split?.push(parts?.[0] ?? word);
  });
  return split ?? words;
}

/** "19-year-old", "six-month": the figure in front is read by itself. */
function splitFigure(text: string, word: Word, forms: WordForms): Word[] {
  const hyphened = (word.type.signs & HYPHENED) !== 0;
  if (word.kind === 'number' && !hyphened) return splitMeasure(text, word, forms);
  if (!hyphened || word.kind === 'punctuation') return [word];
  if (quantitiesOf([word], 'en').length > 0 && !FRACTION.test(word.form)) return [word];
  const [first, ...rest] = partsOf(text, word);
  const second = rest[0];
  if (!first || !second) return [word];
  const lead = text.slice(first.start, first.end - 1);
  const figure = wordsOf(lead, { start: 0, end: lead.length }, forms);
  if (quantitiesOf(figure, 'en').length !== 1 || figure.length !== 1) return [word];
  const kind = figure[0]!.kind;
  const formed = (start: number, end: number, kind: Word['kind']): Word =>
    wordOf(start, end, kind, forms.typeOf(formOf(text.slice(start, end))));
  // "7.3-million-dollar": scale and currency belong to the figure.
  if (SCALED.test(text.slice(second.start, second.end)))
    return [first, ...rest].map((part, k) =>
      formed(part.start, k < rest.length ? part.end - 1 : part.end, k === 0 ? kind : 'word'),
    );
  return [formed(first.start, first.end - 1, kind), formed(second.start, word.end, 'word')];
}

/** Short forms with a full stop inside a name: "Ronald L. Kuby", "St. Brendan". */
const SHORT = /^(?:\p{L}|st|dr|mr|mrs|ms|prof|sen|rep|gov|gen|lt|col|capt|sgt|rev|mt|ft|jr|sr)$/u;

function joinedNames(text: string, mentions: readonly NameMention[], sentence: number): NameToken[] {
  const names: NameToken[] = [];
  for (const { start, end, parts } of mentions) {
    const last = names.at(-1);
    if (last && /^\.\s+$/u.test(text.slice(last.end, start)) && SHORT.test(last.parts.at(-1) ?? ''))
      names[names.length - 1] = nameToken(last.start, end, [...last.parts, ...parts], sentence);
    else names.push(nameToken(start, end, parts, sentence));
  }
  return names;
}

function nameToken(start: number, end: number, parts: readonly string[], sentence: number): NameToken {
  return { start, end, parts, bare: parts.filter((part) => !isTitleWord(part)), sentence };
}

/** "2,000" is no year, nor is "1987 people": a bare year stands alone or after a preposition of time. */
function isAmount(date: DateMention, words: readonly Word[]): boolean {
  if (date.year === null || date.month !== null || date.weekday !== null) return false;
  const after = words[date.endWord];
  const before = words[date.firstWord - 1]?.form ?? '';
  if (/^(?:in|since|by|from|until|till|before|after|of|during|to|and|early|late|mid)$/.test(before))
    return false;
  // "a 2001 agreement" gives a year, "2001 people" a count.
  return (
    after?.kind === 'word' &&
    !(after.type.signs & FUNCTION_WORD) &&
    /(?:[^s]s|people|men|women|children)$/.test(after.form)
  );
}

/** "one" stands for a thing more often than for a count: "the one with the light", "one of them". */
function isPronoun(quantity: Quantity, words: readonly Word[]): boolean {
  if (!quantity.spelled || quantity.unit || quantity.endWord - quantity.firstWord > 1) return false;
  const form = words[quantity.firstWord]?.form;
  if (form === 'second') return isUnitOfTime(quantity, words);
  if (form === 'first') return false;
  if (form !== 'one') return false;
  const after = words[quantity.endWord];
  return (
    !after ||
    after.kind !== 'word' ||
    (after.type.signs & FUNCTION_WORD) !== 0 ||
    /^(?:day|evening|morning|night|another)$/.test(after.form)
  );
}

/** Words between a figure and the time that makes a rate of it: "90 cubic metres of water a second". */
const RATE_REACH = 6;

/** "40 litres a second", "360 times per second": a rate, and no second of its kind. */
function isUnitOfTime({ firstWord, endWord }: Quantity, words: readonly Word[]): boolean {
  const [before, after] = [words[firstWord - 1]?.form ?? '', words[endWord]];
  if (before === 'per') return true;
  if (!/^(?:a|each|every)$/.test(before)) return false;
  // "a second time", but "a second past the town"
  if (after?.kind === 'word' && !(after.type.signs & FUNCTION_WORD) && after.form !== 'past') return false;
  const lead = words.slice(Math.max(0, firstWord - RATE_REACH), firstWord - 1);
  const mark = lead.findLastIndex(({ kind }) => kind === 'punctuation');
  return lead.slice(mark + 1).some(({ kind, type }) => kind === 'number' || (type.signs & COUNTS) !== 0);
}

function quotedMask(quotations: readonly Quotation[], length: number): (at: number) => boolean {
  const mask = new Uint8Array(length);
  for (const quote of quotations) mask.fill(1, quote.start, quote.end);
  return (at) => mask[at] === 1;
}
