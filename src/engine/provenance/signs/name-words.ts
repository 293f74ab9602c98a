import { CALENDAR, capitalAt, FUNCTION_WORD, type Word } from '../../text/words/word';

/** Shorter ones are initials. */
const LEAST_LETTERS = 3;

/** Whether a word is written as names are, with a capital, and is neither a day or month nor a small word. */
export function isNameWord(text: string, { kind, start, end, type }: Word): boolean {
  return (
    kind === 'word' &&
    end - start >= LEAST_LETTERS &&
    capitalAt(text, start) &&
    !(type.signs & (CALENDAR | FUNCTION_WORD))
  );
}
