import type { Range } from '../../model';
import { isEnglish } from '../language';
import { BEGIN_NUMBERS_ABROAD, countsAbroad, mayBeCompound, spelledAbroad } from './number-words';
import { type Attached, attachedAbroad, bareFigure, gluedTo, isPercentBefore } from './number-attached';
import { type EnglishNumber, isEnglishCardinal, spelledInEnglish } from './number-words-english';
import { type Lead, sumFrom } from './number-sum';
import { PERCENT, PER_CENT, currencyAt } from './number-scales';
import { isBelowZero, isInMetres, isShortYear, yearOf } from './number-context';
import { isArticle, mayBeShare, shareAt } from './shares';
import { figureOf } from './figures';
import { COUNTS, type Word, type Written } from '../words/word';

/**
 * A number in any style, with the range it takes in the text: `5,000`, `five thousand`, `$2.5 billion`,
 * `20th`, `50 per cent`.
 */
export interface Quantity extends Range {
  readonly value: number;
  /** `%`, a currency sign, `meter`, or empty. */
  readonly unit: string;
  readonly ordinal: boolean;
  /** Written in words only. */
  readonly spelled: boolean;
  /** A part of a whole, in percent: `half of`, `two thirds`, `2/3 of`. */
  readonly share: boolean;
  /** What is written together with it and no part of it, see `Spelled`; left out where nothing is. */
  readonly glued?: string;
  /** The words it is made of: `[firstWord, endWord)`. */
  readonly firstWord: number;
  readonly endWord: number;
}

/** Scales that an article makes a number of: `a million`, `half a dozen`. */
const COUNTED_ONCE: ReadonlySet<string> = new Set([
  'dozen',
  'hundred',
  'thousand',
  'million',
  'billion',
  'trillion',
]);
/** All that makes a number of an article before it, ordinals aside, which are numbers themselves. */
const BEHIND_ARTICLE: ReadonlySet<string> = new Set([...COUNTED_ONCE, 'score', 'quarter']);
/** Counted by the score: `a score of cows`; a score may also be that of a match or a film. */
const SCORED = /(?:[^s]s|people|men|women|children|sheep|cattle)$/;
const SCORE = 20;
/** Thai says it before the number, in two words of the dictionary: ร้อยละ. */
const [OF_HUNDRED, EACH] = ['ร้อย', 'ละ'];
const ASCII = /^[\0-\x7F]*$/;

/**
 * Whether a number in words may begin with a folded form, in any of the languages: what is answered with no
 * is none.
 */
export function mayCount(form: string): boolean {
  return (
    form === 'half' ||
    form === 'minus' ||
    BEHIND_ARTICLE.has(form) ||
    form.includes('-') ||
    spelledInEnglish(form) !== null ||
    BEGIN_NUMBERS_ABROAD.has(form) ||
    mayBeCompound(form) ||
    !ASCII.test(form)
  );
}

/** Numbers in a run of words, left to right, without overlap. */
export function quantitiesOf(words: readonly Word[], language: string): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < words.length;) {
    const { kind, type } = words[at]!;
    const may = kind === 'number' || (kind === 'word' && type.signs & COUNTS);
    // "a million", "a third of": an article is too common to be asked what it begins.
    const article = may && isArticle(words[at - 1]?.form ?? '') && (found.at(-1)?.endWord ?? 0) < at;
    const quantity =
      (article ? quantityAt(words, at - 1, language) : null) ??
      (may ? quantityAt(words, at, language) : null);
    if (quantity) found.push(quantity);
    at = quantity?.endWord ?? at + 1;
  }
  return found;
}

/** The number in any style that begins with the word at `first`, if one does. */
export function quantityAt(words: readonly Written[], first: number, language: string): Quantity | null {
  const start = words[first];
  if (!start) return null;
  const form = start.form;
  if (form === OF_HUNDRED && words[first + 1]?.form === EACH) {
    const share = quantityAt(words, first + 2, language);
    return share && !share.unit ? { ...share, start: start.start, unit: '%', firstWord: first } : null;
  }
  if (form === 'minus') return below(words, first, language);
  const share = mayBeShare(form) ? shareAt(words, first) : null;
  if (share) return shared(words, first, share);
  if (start.kind === 'word' && (form === 'a' || form === 'half')) return counted(words, first, language);
  const attached = attachedAbroad(words, first, language);
  if (attached) return attachedFrom(words, first, attached, language);
  const metres = start.kind === 'number' && isInMetres(words, first);
  const written = metres ? form.slice(0, -1) : bareFigure(form, language);
  const digits = start.kind === 'number' || written !== form;
  const read = digits ? figureOf(written, language) : null;
  const figure = read && metres ? { ...read, unit: 'meter' } : read;
  const abroad = figure || start.kind !== 'word' ? null : spelledAbroad(words, first, language);
  const spelled =
    figure || start.kind !== 'word'
      ? null
      : abroad
        ? { ...abroad, ordinal: false }
        : spelledHere(form, language);
  const lead = figure ?? spelled;
  if (!lead) return null;
  const value = figure && isShortYear(words, first) ? yearOf(figure.value) : lead.value;
  return quantityFrom(
    words,
    first,
    abroad?.endWord ?? first + 1,
    { ...lead, value, spelled: !figure, glued: abroad?.glued ?? (metres ? '' : gluedTo(form, written)) },
    figure?.unit ?? '',
    language,
  );
}

/** In a language with number words of its own "ten" and "six" are other words. */
function spelledHere(form: string, language: string): EnglishNumber | null {
  return countsAbroad(language) ? null : spelledInEnglish(form);
}

/** A number that its language writes together with what belongs to it; a per cent sign and a currency may follow. */
function attachedFrom(
  words: readonly Written[],
  first: number,
  { value, unit, share, endWord, glued = '' }: Attached,
  language: string,
): Quantity {
  if (share) return shared(words, first, { value, endWord });
  const lead = { value, ordinal: false, spelled: words[first]!.kind === 'word', glued };
  return quantityFrom(words, first, endWord, lead, unit, language);
}

/** The number whose first part, in the words up to `next`, is read already. */
function quantityFrom(
  words: readonly Written[],
  first: number,
  next: number,
  lead: Lead & { readonly glued?: string },
  sign: string,
  language: string,
): Quantity {
  const start = words[first]!;
  const { value, endWord: at } = sumFrom(words, next, lead, language);
  const { unit, endWord } = sign ? { unit: sign, endWord: at } : unitAround(words, first, at, language);
  return {
    start: start.start,
    end: (words[endWord - 1] ?? start).end,
    value: value > 0 && !unit && isBelowZero(words, endWord) ? -value : value,
    unit,
    ordinal: lead.ordinal,
    spelled: lead.spelled,
    share: false,
    ...(lead.glued ? { glued: lead.glued } : {}),
    firstWord: first,
    endWord,
  };
}

/** The per cent sign or the currency, in words or not, of a number whose own words end before `at`. */
function unitAround(
  words: readonly Written[],
  first: number,
  at: number,
  language: string,
): { readonly unit: string; readonly endWord: number } {
  if (isPercentBefore(words, first, language)) return { unit: '%', endWord: at };
  const [after, then] = [words[at]?.form ?? '', words[at + 1]?.form ?? ''];
  if (PERCENT.test(after)) return { unit: '%', endWord: at + 1 };
  if (PER_CENT.get(after)?.test(then)) return { unit: '%', endWord: at + 2 };
  return currencyAt(words, at) ?? { unit: '', endWord: at };
}

/** `minus 5`; "plus or minus 3" is a margin, "five minus two" a sum. */
function below(words: readonly Written[], first: number, language: string): Quantity | null {
  const before = words[first - 1];
  if (
    before &&
    (/^(?:or|plus|\/)$/.test(before.form) || before.kind === 'number' || isEnglishCardinal(before.form))
  )
    return null;
  const quantity = quantityAt(words, first + 1, language);
  const signed = quantity !== null && !quantity.ordinal && !quantity.share && quantity.value > 0;
  return signed
    ? { ...quantity, start: words[first]!.start, value: -quantity.value, firstWord: first }
    : null;
}

function shared(
  words: readonly Written[],
  first: number,
  { value, endWord }: { readonly value: number; readonly endWord: number },
): Quantity {
  const [start, last] = [words[first]!, words[endWord - 1]!];
  return {
    start: start.start,
    end: last.end,
    value,
    unit: '%',
    ordinal: false,
    spelled: start.kind === 'word',
    share: true,
    firstWord: first,
    endWord,
  };
}

/** `a million`, `half a dozen`, `a score of cows`. */
function counted(words: readonly Written[], first: number, language: string): Quantity | null {
  const half = words[first]?.form === 'half';
  const article = half ? first + 1 : first;
  const scale = words[article + 1]?.form ?? '';
  if (words[article]?.form !== 'a') return null;
  const lead = { value: half ? 1 / 2 : 1, ordinal: false, spelled: true };
  if (COUNTED_ONCE.has(scale)) return quantityFrom(words, first, article + 1, lead, '', language);
  const what = words[article + 3];
  const many =
    scale === 'score' &&
    !half &&
    words[article + 2]?.form === 'of' &&
    what?.kind === 'word' &&
    SCORED.test(what.form);
  return many && isEnglish(language)
    ? quantityFrom(words, first, article + 2, { ...lead, value: SCORE }, '', language)
    : null;
}

/** The form by which two quantities are compared: the same for `five thousand dollars` and `$5,000`. */
export function quantityKey({ value, unit, ordinal }: Pick<Quantity, 'value' | 'unit' | 'ordinal'>): string {
  return `#${value}${unit}${ordinal ? 'th' : ''}`;
}
