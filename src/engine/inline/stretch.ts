import type { Range } from '../model';
import type { Token } from '../reading/tokens';

/** Tokens `[from, to)` of one side. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const FIGURE = /\p{Nd}/u;
const CAPITAL = /^\P{L}*\p{Lu}/u;

/** Whether a key or word has a digit in it. */
export const hasFigure = (form: string): boolean => FIGURE.test(form);

/** Whether the first letter of a word is a capital. */
export const hasCapital = (word: string): boolean => CAPITAL.test(word);

/** The range of the text that tokens stand in; at least one. */
export function rangeOf(tokens: readonly Token[], { from, to }: Stretch): Range {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** Words among tokens, marks left out. */
export function wordCount(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (!tokens[at]!.punctuation) count++;
  return count;
}

/** Whether tokens are marks alone; none of them are, too. */
export function areMarks(tokens: readonly Token[], from: number, to: number): boolean {
  return wordCount(tokens, from, to) === 0;
}

/** Words that say something among tokens. */
export function contentIn(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (tokens[at]!.content) count++;
  return count;
}
