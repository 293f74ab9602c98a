import type { Range } from '../../model';
import { longName } from '../../text/words/abbreviations';
import { type Quantity, quantityKey } from '../../text/numbers/numbers';
import { HYPHENED, NAMES_LONG, type Word, type WordType, isStopped } from '../../text/words/word';
import { formOf } from '../../text/forms/words';
import { type TimeMention, timeKey } from './clocks';
import type { Wordbook, WordForm } from '../words/wordbook';

/** A word, or the words of one figure or date taken together. */
export interface Token extends Range, WordForm {
  readonly form: string;
  readonly kind: 'word' | 'figure' | 'date' | 'punctuation';
  /** Stands between quotation marks. */
  readonly quoted: boolean;
  readonly sentence: number;
}

const COMPOUND = /(?<=[\p{L}\p{N}][-\u2010\u2011])(?=\p{L})/u;

/** One sentence as the finders are handed it. */
export interface Cut {
  readonly text: string;
  readonly words: readonly Word[];
  /** Ascending, as are the quantities. */
  readonly dates: readonly TimeMention[];
  readonly quantities: readonly Quantity[];
  readonly quoted: (at: number) => boolean;
  readonly sentence: number;
}

/** The words of a sentence; figures, dates and long names each as one. `seen` is told the types of all of them. */
export function tokensOf(cut: Cut, book: Wordbook, seen: (type: WordType) => void): Token[] {
  const { text, words, dates, quantities, sentence } = cut;
  const tokens: Token[] = [];
  let quoted = false;
  const push = (start: number, end: number, type: WordType, kind: Token['kind'], word: WordForm): void => {
    const { key, stem, content, classes } = word;
    seen(type);
    tokens.push({ start, end, key, stem, form: type.form, kind, quoted, content, classes, sentence });
  };
  const pushWord = (start: number, end: number, type: WordType): void =>
    push(start, end, type, 'word', book.wordOf(type, isStopped(text, { type, end })));
  /** What counts as one thing, whatever words it is made of. */
  const one = (key: string, type: WordType): WordForm => ({
    key,
    stem: key,
    content: true,
    classes: book.classesOf(type),
  });
  let nextDate = 0;
  let nextFigure = 0;
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    const { start, end, form, kind, type } = word;
    quoted = cut.quoted(start);
    while (nextDate < dates.length && dates[nextDate]!.firstWord < at) nextDate++;
    while (nextFigure < quantities.length && quantities[nextFigure]!.firstWord < at) nextFigure++;
    const date = dates[nextDate];
    const figure = quantities[nextFigure];
    if (date?.firstWord === at) {
      const key = timeKey(date);
      push(date.start, date.end, type, 'date', one(key, type));
      at = date.endWord;
      continue;
    }
    if (figure?.firstWord === at) {
      const key = quantityKey({ ...figure, ordinal: false });
      push(figure.start, figure.end, type, 'figure', one(key, type));
      at = figure.endWord;
      continue;
    }
    // "8-10 per cent": no plain number, but the same sign.
    const share = form === 'per' && isCent(words[at + 1]?.form);
    const long = share ? PER_CENT : type.signs & NAMES_LONG ? longName(words, at) : null;
    if (long) {
      const last = words[at + long.length - 1]!;
      const short = book.forms.typeOf(long.short);
      push(start, last.end, short, 'word', one(long.short, short));
      at += long.length;
      continue;
    }
    if (kind === 'punctuation')
      push(start, end, type, kind, { key: form, stem: form, content: false, classes: 0 });
    else if (!(type.signs & HYPHENED)) pushWord(start, end, type);
    else
      for (const part of partsOf(text, word)) {
        const whole = part.start === start && part.end === end;
        const own = formOf(text.slice(part.start, part.end)).replace(/-$/, '');
        pushWord(part.start, part.end, whole ? type : book.forms.typeOf(own));
      }
    at++;
  }
  return tokens.slice();
}

/** What the figure comes to that the key of a token stands for. */
export function valueIn(key: string): number {
  return Number.parseFloat(key.slice(1));
}

/** A figure or a date: it says how much or when, and nothing of what. */
export function isValue({ kind }: Token): boolean {
  return kind === 'date' || kind === 'figure';
}

const PER_CENT = { short: '%', length: 2 };

function isCent(form: string | undefined): boolean {
  return form === 'cent' || form === 'cents';
}

/**
 * "one-third" and "one third", "health-care" and "health care": parts of a compound count one by one, scores
 * such as 2-1 whole.
 */
export function partsOf(text: string, word: Word): Range[] {
  const parts: Range[] = [];
  let at = word.start;
  for (const part of text.slice(word.start, word.end).split(COMPOUND)) {
    parts.push({ start: at, end: at + part.length });
    at += part.length;
  }
  return parts;
}
