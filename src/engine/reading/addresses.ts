import type { Word } from '../text/words/word';

/**
 * Mail addresses, names of accounts and telephone numbers among the words of a sentence, which are cut at
 * their marks and spaces: `press` `@` `port.example` is one thing, and so is `0800 555 111`. Gives the number
 * of the first word of each and the one past its last; null where there is none.
 */
export function addressesIn(words: readonly Word[]): ReadonlyMap<number, number> | null {
  let found: Map<number, number> | null = null;
  let done = 0;
  words.forEach((word, at) => {
    if (word.kind === 'number' && at >= done && DIALLED.test(word.form)) {
      let to = at + 1;
      while (to < words.length && DIGITS.test(words[to]!.form) && words[to]!.start - words[to - 1]!.end === 1)
        to++;
      if (to - at < 2) return;
      (found ??= new Map()).set(at, to);
      done = to;
      return;
    }
    if (word.form !== '@' || at < done || !isTight(words, at)) return;
    let from = at;
    while (from > done && isTight(words, from - 1) && isPart(words, from - 1)) from--;
    let to = at + 1;
    while (to < words.length && isTight(words, to - 1) && isPart(words, to)) to++;
    // A mark at the end is the sentence's.
    while (words[to - 1]!.kind === 'punctuation') to--;
    while (words[from]!.kind === 'punctuation' && from < at) from++;
    if (to - 1 <= at) return;
    (found ??= new Map()).set(from, to);
    done = to;
  });
  return found;
}

/** How a telephone number begins; no figure has a zero there. */
const DIALLED = /^\+?0\p{Nd}+$/u;
const DIGITS = /^\p{Nd}+$/u;

/** Whether the next word follows without a space. */
const isTight = (words: readonly Word[], at: number): boolean => words[at]?.end === words[at + 1]?.start;

/** Marks that may stand inside an address (RFC 5322, dot-atom, as far as they are in use). */
const MARKS: ReadonlySet<string> = new Set(['.', '-', '_', '+']);

function isPart(words: readonly Word[], at: number): boolean {
  const { kind, form } = words[at]!;
  return kind !== 'punctuation' || MARKS.has(form);
}
