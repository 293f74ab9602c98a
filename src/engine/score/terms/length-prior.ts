import { lazily } from '../../text/lazily';

/**
 * How many Latin letters a character of another script stands for, by how long translations of one text come
 * out: a Han character is a syllable with a meaning, a Hangul one a syllable, and Arabic and Hebrew leave
 * most vowels out.
 */
const LETTERS = lazily(
  () =>
    [
      [/\p{sc=Han}/gu, 3],
      [/\p{sc=Hangul}/gu, 2.5],
      [/[\p{sc=Arabic}\p{sc=Hebrew}]/gu, 1.5],
    ] as const,
);
/** Below Hebrew no script is denser than Latin. */
const DENSE = /[\u0590-\uFFFF]/;
/** Longer words are no rarer. */
const LONGEST = 10;
const MOST = 0.1;

function lengthOf(word: string): number {
  if (!DENSE.test(word)) return word.length;
  return LETTERS().reduce(
    (sum, [script, letters]) => sum + (letters - 1) * (word.match(script)?.length ?? 0),
    word.length,
  );
}

/**
 * Share of sentences that hold a word of which nothing is known but its form: short words are common (Zipf's
 * law of abbreviation).
 */
export function priorByLength(word: string): number {
  return Math.min(MOST, Math.exp(-0.9 * Math.min(lengthOf(word), LONGEST)));
}
