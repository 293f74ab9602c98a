/** Letters by which an acronym is taken for the initials of a name: fewer are those of too many people. */
export const LEAST_LETTERS = 3;
/** ... and more are a word in capitals. */
export const MOST_LETTERS = 7;

/**
 * Whether a word is made of two capitals or more, with full stops or without, and no longer than an acronym
 * can be; one stands for the words whose initials it has, alone or as a part of a longer one: `U.S.` of `USGS`.
 */
export function isAcronym(text: string, start: number, end: number): boolean {
  if (end - start < LEAST_LETTERS - 1 || end - start > 2 * MOST_LETTERS) return false;
  const second = text.charCodeAt(start + 1);
  const isSmall = second >= LOWER_A && second <= LOWER_Z;
  return !isSmall && isOfCapitals(text.slice(start, end));
}

const LOWER_A = 0x61;
const LOWER_Z = 0x7a;
const CAPITALS = /^(?:\p{Lu}\.?){2,}$/u;

/** Two capitals or more, with full stops or without. */
export function isOfCapitals(word: string): boolean {
  return CAPITALS.test(word);
}
