import type { Comparison } from './compare';
import type { Profile } from './sentence';

/**
 * Share of the shorter side's content words that stand on the other side in the same order, 0..1. A word counts as standing
 * there when it matches by form, stem or figure, not by meaning.
 */
export function keptShare(a: Profile, b: Profile, comparison: Comparison): number {
  const contentA = a.terms.filter((term) => !term.entry.functional).length;
  const contentB = b.terms.filter((term) => !term.entry.functional).length;
  const shorter = Math.min(contentA, contentB);
  if (shorter === 0) return comparison.a.at.some((at) => at >= 0) ? 1 : 0;
  const tails: number[] = [];
  for (let i = 0; i < a.terms.length; i++) {
    const at = comparison.a.at[i] as number;
    if (at < 0 || comparison.a.by[i] === 'meaning' || a.terms[i]!.entry.functional) continue;
    let low = 0;
    while (low < tails.length && (tails[low] as number) < at) low++;
    tails[low] = at;
  }
  return tails.length / shorter;
}
