import type { Bench } from '../layout/bench';

/** Sentences, about, of the texts that the models learned from. */
const LEARNED_FROM = 20;

/**
 * What a pair of two short texts that tell the same gains, in log-odds; 0 where they are as long as those that the models
 * learned from, or longer. Among a text's pairs one in as many as it has sentences is right, so the odds before any word is read
 * go with one divided by their number. Fitted as a measurement beside what the models say (172 short texts told anew, and
 * stories), the logarithm of the number takes 1.01 of that.
 */
export function likelierAmongFew({ a, b }: Pick<Bench, 'a' | 'b'>): number {
  return Math.max(0, Math.log(LEARNED_FROM / Math.sqrt(a.length * b.length)));
}
