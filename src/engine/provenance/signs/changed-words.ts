import type { Token } from '../../reading/tokens';

/** What news copy says when nobody has polished it. */
export const SAYING: ReadonlySet<string> = new Set(['said', 'says', 'told']);
/** Letters by which the mean lengths of changed words can differ: what lies beyond is held to it. */
const MOST_LETTERS = 3;
/** Changed words on each side below which a mean says little. */
const FEW_WORDS = 40;
/** Added to the denominator, so that one word more proves little. */
const FEW_SAYINGS = 4;

/** Words of one side of changed sentences that the other side lacks. */
export interface Own {
  words: number;
  /** Of all these words. */
  letters: number;
  sayings: number;
}

/** Adds the words of one side that the other lacks, each as often as it has them more. */
export function addOwn(own: Own, tokens: readonly Token[], others: readonly Token[]): void {
  const left = new Map<string, number>();
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1);
  for (const { key, punctuation, start, end } of tokens) {
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    if (count > 0 || punctuation) continue;
    own.words++;
    own.letters += end - start;
    if (SAYING.has(key)) own.sayings++;
  }
}

/** Above 0 where what `b` put in has longer words than what `a` has there, -1..1; few words tell little. */
export function plainer(a: Own, b: Own): number {
  const least = Math.min(a.words, b.words);
  if (least === 0) return 0;
  const mean = ({ letters, words }: Own): number => letters / words;
  const letters = (mean(b) - mean(a)) * (least / (least + FEW_WORDS));
  return Math.max(-1, Math.min(1, letters / MOST_LETTERS));
}

/** One "said" more may be chance: the second counts. */
export function saying(x: number, y: number): number {
  const more = Math.sign(x - y) * Math.max(0, Math.abs(x - y) - 1);
  return more / (x + y + FEW_SAYINGS);
}
