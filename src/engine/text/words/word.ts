import type { Range } from '../../model';

/**
 * A written form: what is known of a word wherever it stands. Texts that are read with the same book share
 * its types, see `word-forms.ts`.
 */
export interface WordType {
  /**
   * As it is compared: NFKC, lower case, invisible characters gone, quotation marks, dashes and apostrophes
   * unified.
   */
  readonly form: string;
  /** Its number in the book that it comes from. */
  readonly no: number;
  /** What can be seen of it at a glance: a sum of the signs below. */
  readonly signs: number;
  /** Without a possessive ending and full stops: as a part of a name. */
  readonly name: string;
}

/** A word, number or punctuation mark, as a range of the version's text. */
export interface Word extends Range {
  /** The form of its type. */
  readonly form: string;
  readonly kind: 'word' | 'number' | 'punctuation';
  readonly type: WordType;
}

/** A word that may not have been looked up. */
export type Written = Omit<Word, 'type'>;

/** Marks in it. */
export const HYPHENED = 1 << 0;
export const DOTTED = 1 << 1;
export const APOSTROPHED = 1 << 2;
/** Ends in an apostrophe or in one with an s. */
export const POSSESSIVE = 1 << 3;
/** A number in words may begin with it, in any language. */
export const COUNTS = 1 << 4;
/** A date or a time of day may begin with it, though it is no number. */
export const DATES = 1 << 5;
/** The name of a month or a weekday, or a title that stands before a name as they do before a day. */
export const CALENDAR = 1 << 6;
/** A name that has a short form may begin with it. */
export const NAMES_LONG = 1 << 7;
/** Even without a full stop it may stand for a longer word. */
export const SHORTENS = 1 << 8;
/** A word that holds a sentence together. */
export const FUNCTION_WORD = 1 << 9;
/** A mark behind which a capital is due. */
export const OPENS = 1 << 10;
/** A time of day by itself: noon, midnight. */
export const TIMES = 1 << 11;
/** Behind a place it may be short for a state: Ore., FL. */
export const STATES = 1 << 12;
/** In capitals a number of two Roman digits or more. */
export const NUMERALS = 1 << 13;

const CAPITAL = /^\p{Lu}/u;

/** Whether a capital letter stands at `at`. */
export function capitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : CAPITAL.test(text.slice(at, at + 2));
}

const DOT = 0x2e;

/** Whether a full stop stands in a word or right behind it. */
export function isStopped(text: string, { type, end }: Pick<Word, 'type' | 'end'>): boolean {
  return (type.signs & DOTTED) !== 0 || text.charCodeAt(end) === DOT;
}
