/** Letters of an acronym: fewer are those of too many people. */
export const LEAST_LETTERS = 3;
export const MOST_LETTERS = 7;

/**
 * Whether a word is made of capitals, with full stops or without; an acronym stands for the words whose
 * initials it has.
 */
export function isAcronym(text: string, start: number, end: number): boolean {
  if (end - start < LEAST_LETTERS - 1 || end - start > 2 * MOST_LETTERS) return false;
  const second = text.charCodeAt(start + 1);
  return second < LOWER && isOfCapitals(text.slice(start, end));
}

const LOWER = 0x61;
const CAPITALS = /^(?:\p{Lu}\.?){2,}$/u;

/** Two capitals or more, with full stops or without. */
export function isOfCapitals(word: string): boolean {
  return CAPITALS.test(word);
}
