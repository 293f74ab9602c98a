import type { Written } from '../words/word';

/** Parts that a share counts: `two` in "two thirds". */
export const NUMERATORS: ReadonlyMap<string, number> = new Map(
  ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].map((word, n) => [
    word,
    n || 1,
  ]),
);
/** What a share is a part of, in the singular. */
const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2], ['third', 3], ['quarter', 4], ['fifth', 5], ['sixth', 6], ['seventh', 7], ['eighth', 8], ['ninth', 9], ['tenth', 10],
]); // prettier-ignore

/**
 * Beside "half" where it is a share: "half of the shops", "cut by half", "more than half"; not "half a
 * million", "the first half", "half past".
 */
const AFTER_HALF = /^(?:of|the|its|their|his|her|our|all|that|those)$/;
const BEFORE_HALF = /^(?:by|than|about|around|nearly|almost|roughly|over|under|in)$/;
const NO_SHARE = /^(?:an?|hours?|past|time|way|brothers?|sisters?)$/;
/** Beside a figure such as 2/3, which may be a date or a score, and beside quarters, which may be those of a year. */
const BEFORE_SHARE = /^(?:by|than|about|around|nearly|almost|roughly|over|under)$/;
const SLASHED = /^(\d)\/(\d\d?)$/;

/** A share and the end of its words. */
interface Share {
  /** In percent. */
  readonly value: number;
  readonly endWord: number;
}

/** What a share of one part begins with: `a third of`, `an eighth of`. */
export const isArticle = (form: string): boolean => form === 'a' || form === 'an';

/** Whether a share may begin with a word of this form. */
export function mayBeShare(form: string): boolean {
  return (
    form === 'half' || isArticle(form) || NUMERATORS.has(form) || form.includes('-') || form.includes('/')
  );
}

/**
 * The share of a whole that begins with the word at `at`: `half of`, `two thirds`, `a third of`, `one-fifth`,
 * `2/3 of`.
 */
export function shareAt(words: readonly Written[], at: number): Share | null {
  const form = words[at]?.form ?? '';
  const behind = (k: number): string => words[at + k]?.form ?? '';
  // The article stands before nearly anything else.
  if (isArticle(form) && !DENOMINATORS.has(behind(1))) return null;
  const before = words[at - 1]?.form ?? '';
  if (form === 'half') {
    const share = AFTER_HALF.test(behind(1)) || BEFORE_HALF.test(before);
    // "half of a percentage point"
    if (behind(1) === 'of' && /^an?$/.test(behind(2))) return null;
    return share && !NO_SHARE.test(behind(1)) ? { value: 50, endWord: at + 1 } : null;
  }
  const [, part, whole] = SLASHED.exec(form) ?? [];
  if (part !== undefined) {
    const share = /^(?:of|majority)$/.test(behind(1)) || BEFORE_SHARE.test(before);
    return share ? sized(Number(part), Number(whole), at + 1) : null;
  }
  const [first = '', last = '', more] = form.split('-');
  if (more !== undefined) return null;
  const numerator = first === 'an' ? 1 : NUMERATORS.get(first);
  const name = last || behind(1);
  const singular = /^quarters$/.test(name) ? 'quarter' : name.replace(/s$/, '');
  const denominator = DENOMINATORS.get(singular);
  if (numerator === undefined || denominator === undefined) return null;
  const endWord = last ? at + 1 : at + 2;
  const next = words[endWord]?.form ?? '';
  // "a third of a percent", "a quarter of an hour"
  if (next === 'of' && /^an?$/.test(words[endWord + 1]?.form ?? '')) return null;
  const bound = next === 'of' || BEFORE_SHARE.test(before);
  // "a third man", "a quarter past", "for three quarters": alone these must be a part of something.
  const complete =
    bound ||
    (name !== singular && singular !== 'quarter' && singular !== 'half') ||
    (last !== '' && singular !== 'half');
  return complete ? sized(numerator, denominator, endWord) : null;
}

function sized(part: number, whole: number, endWord: number): Share | null {
  return part < whole ? { value: (100 * part) / whole, endWord } : null;
}

/** The part that the words at `at` add to a number before them: `and a half`, `and three quarters`. */
export function partAfter(
  words: readonly Written[],
  at: number,
): { readonly part: number; readonly endWord: number } | null {
  if (words[at]?.form !== 'and') return null;
  const [count, name] = [words[at + 1]?.form ?? '', words[at + 2]?.form ?? ''];
  if (/^(?:a|one)-half$/.test(count)) return { part: 1 / 2, endWord: at + 2 };
  if (/^(?:a|one)$/.test(count) && /^(?:half|quarter)$/.test(name))
    return { part: name === 'half' ? 1 / 2 : 1 / 4, endWord: at + 3 };
  return count === 'three' && name === 'quarters' ? { part: 3 / 4, endWord: at + 3 } : null;
}
