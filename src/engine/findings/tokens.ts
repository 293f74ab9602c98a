import type { Range, Version } from '../model';
import { houseForm, longName } from '../text/abbreviations';
import { type DateMention, dateKey } from '../text/dates';
import { isFunctionWord } from '../text/function-words';
import { type Quantity, quantityKey } from '../text/numbers';
import { americanSpelling } from '../text/spelling';
import { stemOf } from '../text/stems';
import { type Word, formOf } from '../text/words';
import type { ClockMention } from './clocks';
import { baseVerb } from './verbs';

/** A word, or the words of one figure or date taken together. */
export interface Token extends Range {
  /** Folded, in house style: equal where two words differ in typography or style alone. */
  readonly key: string;
  /** Equal where two words are inflections of one. */
  readonly stem: string;
  readonly form: string;
  readonly kind: 'word' | 'figure' | 'date' | 'punctuation';
  /** Stands between quotation marks. */
  readonly quoted: boolean;
  /** Says something by itself: neither function word nor punctuation. */
  readonly content: boolean;
  readonly sentence: number;
}

const COMPOUND = /(?<=[\p{L}\p{N}][-\u2010\u2011])(?=\p{L})/u;
const SILENT = /[\p{P}\p{Cf}]/gu;

/** The words of a sentence; figures, dates and long names each as one. */
export function tokensOf(
  version: Version,
  words: readonly Word[],
  dates: readonly (DateMention | ClockMention)[],
  quantities: readonly Quantity[],
  quoted: (at: number) => boolean,
  sentence: number,
  known: Forms,
): Token[] {
  const { text, language } = version;
  const tokens: Token[] = [];
  const startsDate = new Map(dates.map((date) => [date.firstWord, date]));
  const startsFigure = new Map(quantities.map((quantity) => [quantity.firstWord, quantity]));
  const forms = words.map((word) => word.form);
  for (let at = 0; at < words.length;) {
    const word = words[at];
    if (!word) break;
    const base = { sentence, quoted: quoted(word.start) };
    const date = startsDate.get(at);
    const figure = startsFigure.get(at);
    if (date) {
      const key = 'minutes' in date ? `~${date.minutes}` : `@${dateKey(date)}`;
      tokens.push({
        ...base,
        start: date.start,
        end: date.end,
        key,
        stem: key,
        form: word.form,
        kind: 'date',
        content: true,
      });
      at = date.endWord;
    } else if (figure) {
      const key = quantityKey({ ...figure, ordinal: false });
      tokens.push({
        ...base,
        start: figure.start,
        end: figure.end,
        key,
        stem: key,
        form: word.form,
        kind: 'figure',
        content: true,
      });
      at = figure.endWord;
    } else {
      // "8-10 per cent": no plain number, but the same sign.
      const share =
        forms[at] === 'per' && /^cents?$/.test(forms[at + 1] ?? '') ? { short: '%', length: 2 } : null;
      const long = share ?? longName(forms, at);
      const end = long ? at + long.length : at + 1;
      const last = words[end - 1] ?? word;
      if (long)
        tokens.push({
          ...base,
          start: word.start,
          end: last.end,
          key: long.short,
          stem: long.short,
          form: long.short,
          kind: 'word',
          content: true,
        });
      else pushWord(tokens, word, base, text, language, known);
      at = end;
    }
  }
  return tokens;
}

/** What a form comes to, each reckoned once a version: by form, with a full stop behind it where one follows in the text. */
export type Forms = Map<string, Pick<Token, 'key' | 'stem' | 'content'>>;

function pushWord(
  tokens: Token[],
  word: Word,
  { sentence, quoted }: { sentence: number; quoted: boolean },
  text: string,
  language: string,
  known: Forms,
): void {
  const { start, end, form } = word;
  if (word.kind === 'punctuation') {
    tokens.push({
      sentence,
      quoted,
      start,
      end,
      key: form,
      stem: form,
      form,
      kind: 'punctuation',
      content: false,
    });
    return;
  }
  const push = (start: number, end: number, form: string): void => {
    const stopped = form.includes('.') || text[end] === '.';
    const asked = stopped ? `${form}.` : form;
    let found = known.get(asked);
    if (!found) known.set(asked, (found = formsOf(form, stopped, language)));
    const { key, stem, content } = found;
    tokens.push({ sentence, quoted, start, end, key, stem, form, kind: 'word', content });
  };
  if (!form.includes('-')) {
    push(start, end, form);
    return;
  }
  for (const part of partsOf(text, word)) {
    const whole = part.start === start && part.end === end;
    push(part.start, part.end, whole ? form : formOf(text.slice(part.start, part.end)).replace(/-$/, ''));
  }
}

function formsOf(
  form: string,
  stopped: boolean,
  language: string,
): { key: string; stem: string; content: boolean } {
  const house = americanSpelling(houseForm(form, stopped));
  const key = house.length > 1 ? house.replace(SILENT, '') || house : house;
  const stem = stemOf(baseVerb(form.includes("'") ? form.replace(/'s?$/, '') : key), language);
  return { key, stem, content: !isFunctionWord(form) && /[\p{L}\p{N}]/u.test(key) };
}

/** "one-third" and "one third", "health-care" and "health care": parts of a compound count one by one, scores such as 2-1 whole. */
export function partsOf(text: string, word: Word): Range[] {
  const parts: Range[] = [];
  let at = word.start;
  for (const part of text.slice(word.start, word.end).split(COMPOUND)) {
    parts.push({ start: at, end: at + part.length });
    at += part.length;
  }
  return parts;
}
