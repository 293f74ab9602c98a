import { gapsOf, type Match, type Sides } from './script';
import type { Token } from '../reading/tokens';

const ENDS_IN_HAN = /\p{sc=Han}$/u;
const HIRAGANA = /^\p{sc=Hira}+$/u;

/**
 * Gives a Japanese word back its ending where a change lies inside: what stands between its stem in
 * characters and more of its ending is no particle.
 *
 *     before  壊[+ さ +]れ          after  [壊れ > 壊され]
 */
export function withInflection(matches: readonly Match[], sides: Sides): readonly Match[] {
  const { a, b, textA, textB } = sides;
  const changes = gapsOf(matches, sides).flatMap((gap, n) => {
    const [stem, ending] = [matches[n - 1], matches[n]];
    const isInside =
      stem?.kept === true &&
      ending?.kept === true &&
      isPart(a, textA, stem.a1 - 1, ending.a0) &&
      isPart(b, textB, stem.b1 - 1, ending.b0) &&
      gap.a1 - gap.a0 + gap.b1 - gap.b0 > 0;
    return isInside ? [n] : [];
  });
  if (changes.length === 0) return matches;
  const out = [...matches];
  for (const n of changes.reverse()) {
    const [stem, ending] = [matches[n - 1]!, matches[n]!];
    // Runs of several tokens are one thing in two ways; they stay.
    if (stem.a1 - stem.a0 > 1 || ending.a1 - ending.a0 > 1) continue;
    out.splice(n - 1, 2, { ...stem, a1: ending.a1, b1: ending.b1, kept: false });
  }
  return out;
}

/**
 * A token that ends in a Chinese character, and nothing but hiragana without a space from there to the end of
 * token `to`.
 */
function isPart(tokens: readonly Token[], text: string, from: number, to: number): boolean {
  const stem = tokens[from]!;
  if (!ENDS_IN_HAN.test(text.slice(stem.start, stem.end))) return false;
  const { sentence, end } = tokens[to]!;
  return stem.sentence === sentence && HIRAGANA.test(text.slice(stem.end, end));
}
