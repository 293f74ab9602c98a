import type { Word } from '../text/word';

/**
 * Mail addresses and names of accounts among the words of a sentence, which are cut at their marks: `press` `@` `port.example` is one
 * thing. Gives the number of the first word of each and the one past its last; null where there is none.
 */
export function addressesIn(words: readonly Word[]): ReadonlyMap<number, number> | null {
  let found: Map<number, number> | null = null;
  let done = 0;
  words.forEach((word, at) => {
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

/** Whether the next word follows without a space. */
const isTight = (words: readonly Word[], at: number): boolean => words[at]?.end === words[at + 1]?.start;

/** Marks that may stand inside an address (RFC 5322, dot-atom, as far as they are in use). */
const MARKS: ReadonlySet<string> = new Set(['.', '-', '_', '+']);

function isPart(words: readonly Word[], at: number): boolean {
  const { kind, form } = words[at]!;
  return kind !== 'punctuation' || MARKS.has(form);
}
