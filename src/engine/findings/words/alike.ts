import type { Lexicon } from '../../model';

/**
 * Likeness in meaning from which one word may answer another where links or places already say that the
 * sentences belong together.
 */
export const ANSWERS = 0.45;
/** The same where the words alone must tell: of a quotation and what may retell it. */
export const SAYS_THE_SAME = 0.55;
/** Two words are at least about one thing. */
export const RELATED = 0.35;

/** Whether two words, folded, mean so much the same; without a lexicon none do. */
export function areAlike(lexicon: Lexicon | null, x: string, y: string, least: number): boolean {
  return lexicon !== null && lexicon.likeness(x, y) >= least;
}
