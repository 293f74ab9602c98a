import type { MatchBy } from '../../model';

/** By what two words match, as the small numbers that stand in a comparison; 0 where a word has no counterpart. */
export const BY: readonly (MatchBy | null)[] = [
  null, 'meaning', 'form', 'cosmetic', 'spelling', 'stem', 'number', 'abbreviation', 'name', 'typo',
]; // prettier-ignore

/** Places in `BY`. */
export const MEANING = 1;
export const FORM = 2;
export const COSMETIC = 3;
export const SPELLING = 4;
export const STEM = 5;
export const NUMBER = 6;
export const ABBREVIATION = 7;
export const TYPO = 9;

/** Matches of a higher number say that it is the same word: all but those by meaning. */
export const isSame = (by: number): boolean => by > MEANING;
