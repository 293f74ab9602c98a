import { type DateMention, datesOf } from '../../text/dates/dates';
import { readsAsEnglish } from '../../text/language';
import { type NameMention, knownNames, namesOf } from '../../text/names/names';
import { type Quantity, quantitiesOf } from '../../text/numbers/numbers';
import { createFirsts } from '../../text/words/slots';
import { COUNTS, DATES, type Word, type WordType } from '../../text/words/word';
import type { Range, Version } from '../../model';
import { type TimeMention, clocksOf, timeKey } from './clocks';
import { append } from './common';
import { givenNamesIn, withGivenNames } from './given-names';
import { joinedNames } from './joined-names';
import { isAmount, isInName, isPronoun } from './mistaken-numbers';
import type { Quotation } from '../../reading/quotes';
import { type Reading as Words, readingOf } from '../../reading/reading';
import { type Token, tokensOf } from './tokens';
import { isTitleWord } from '../words/title-words';
import { type Wordbook, createWordbook } from '../words/wordbook';
import { withFigures } from './written-figures';

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

/** What is known of a version already, and of the words of others in its language. */
export interface Known extends Pick<Words, 'wordsOf' | 'quantitiesOf' | 'quotations'> {
  readonly book: Wordbook;
}

function readAfresh(version: Version): Known {
  const reading = readingOf(version);
  return { ...reading, book: createWordbook(reading.forms) };
}

/** What the reading of a sentence rests on. */
interface Source {
  readonly book: Wordbook;
  readonly figuresIn: Known['quantitiesOf'];
  readonly version: Version;
  readonly english: boolean;
  /** What the capitals of the whole text tell of its names. */
  readonly capitals: ReturnType<typeof knownNames>;
  readonly quoted: (at: number) => boolean;
  /** Told the types of all words. */
  readonly seen: (type: WordType) => void;
}

/** Reads a version for the finders, made of what the engine has read of it already. */
export function readVersion(version: Version, known: Known = readAfresh(version)): Reading {
  const { text, language, paragraphs } = version;
  const english = readsAsEnglish(language);
  const quotations = known.quotations();
  const cut = version.sentences.map((_, n) => known.wordsOf(n));
  const words = cut.map((list) => withFigures(text, list, known.book.forms));
  const forms = new Set<string>();
  const first = createFirsts();
  const source: Source = {
    book: known.book,
    // A figure that is read apart from its word is none that the engine has read.
    figuresIn: (n) => (words[n] === cut[n] ? known.quantitiesOf(n) : quantitiesOf(words[n]!, language)),
    version,
    english,
    capitals: knownNames(text, words),
    quoted: quotedMask(quotations, text.length),
    seen: (type) => {
      if (first(type)) forms.add(type.name);
    },
  };
  const sentences = words.map((list, n) => readSentence(source, list, n));
  const tokens = sentences.map((sentence) => sentence.tokens);
  const figures = sentences.map((sentence) => sentence.figures);
  const dates = sentences.map((sentence) => sentence.dates);
  const names = sentences.map((sentence) => sentence.names);
  const full = names.flat().filter((name) => name.parts.length > 1);
  return {
    version,
    english,
    quotations,
    tokens,
    classes: Int32Array.from(tokens, classesIn),
    figures,
    dates,
    withFigure: holdersOf(figures, ({ quantity }) => quantity.value),
    withDate: holdersOf(dates, ({ key }) => key),
    names,
    forms,
    fullNames: [...new Map(full.map(({ parts }) => [parts.join(' '), parts])).values()],
    body: version.sentences.map(({ paragraph }) => !UNSAID.has(paragraphs[paragraph]?.kind ?? 'body')),
  };
}

/** Paragraphs that say nothing. */
const UNSAID: ReadonlySet<string> = new Set(['byline', 'credit']);

/** The sentences that have a value, ascending; one stands there as often as it has it. */
function holdersOf<T extends { readonly sentence: number }, K>(
  bySentence: readonly (readonly T[])[],
  keyOf: (item: T) => K,
): Map<K, number[]> {
  const holders = new Map<K, number[]>();
  for (const items of bySentence) for (const item of items) append(holders, keyOf(item), item.sentence);
  return holders;
}

type Sentence = { readonly [Field in 'tokens' | 'figures' | 'dates' | 'names']: Reading[Field][number] };

function readSentence(source: Source, words: readonly Word[], sentence: number): Sentence {
  const { english, capitals, quoted, seen, book } = source;
  const { text } = source.version;
  const mentions = namesOf(text, words, capitals);
  const given: readonly number[] = english ? givenNamesIn(text, words, mentions) : NONE;
  const names = joinedNames(text, withGivenNames(words, mentions, given));
  const { times, quantities } = numbersIn(source, words, given, sentence);
  return {
    tokens: tokensOf({ text, words, dates: times, quantities, quoted, sentence }, book, seen),
    figures: quantities.map((quantity) => ({
      start: quantity.start,
      end: quantity.end,
      quantity,
      sentence,
    })),
    dates: times.map((time) => dateToken(time, sentence)),
    names: names.map((name) => nameToken(name, sentence)),
  };
}

/** What a sentence has of dates, times of day and figures; `given` are words that are given names. */
interface Numbers {
  readonly times: readonly TimeMention[];
  readonly quantities: readonly Quantity[];
}

const NO_NUMBERS: Numbers = { times: NONE, quantities: NONE };

function numbersIn(
  { version, figuresIn }: Source,
  words: readonly Word[],
  given: readonly number[],
  sentence: number,
): Numbers {
  if (!words.some(({ kind, type }) => kind === 'number' || type.signs & (DATES | COUNTS))) return NO_NUMBERS;
  const clocks = clocksOf(words);
  const inClocks = inside(clocks);
  const days = datesOf(version.text, words, version.language).filter(
    (date) => !isAmount(date, words) && !inClocks(date.firstWord) && !given.includes(date.firstWord),
  );
  const inDates = inside(days);
  return {
    times: [...days, ...clocks].sort((x, y) => x.firstWord - y.firstWord),
    quantities: figuresIn(sentence).filter(
      (quantity) =>
        !inClocks(quantity.firstWord) &&
        !inDates(quantity.firstWord) &&
        !isPronoun(quantity, words) &&
        !isInName(quantity, words, version.text),
    ),
  };
}

function nameToken({ start, end, parts }: NameMention, sentence: number): NameToken {
  return { start, end, parts, bare: parts.filter((part) => !isTitleWord(part)), sentence };
}

function classesIn(tokens: readonly Token[]): number {
  let sum = 0;
  for (const { classes } of tokens) sum |= classes;
  return sum;
}

function dateToken(time: TimeMention, sentence: number): DateToken {
  const { start, end } = time;
  const key = timeKey(time);
  return 'minutes' in time
    ? { start, end, mention: null, clock: time.minutes, key, sentence }
    : { start, end, mention: time, clock: null, key, sentence };
}

/** Whether a word belongs to one of the mentions, of which a sentence has a handful at most. */
function inside(
  mentions: readonly { readonly firstWord: number; readonly endWord: number }[],
): (word: number) => boolean {
  return (word) => mentions.some(({ firstWord, endWord }) => firstWord <= word && word < endWord);
}

function quotedMask(quotations: readonly Quotation[], length: number): (at: number) => boolean {
  const mask = new Uint8Array(length);
  for (const quote of quotations) mask.fill(1, quote.start, quote.end);
  return (at) => mask[at] === 1;
}
