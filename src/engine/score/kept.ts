import type { Comparison } from './compare';
import type { Profile } from './sentence';
import type { Term } from './terms';

/** A word that stands on the other side in another form is half kept. */
const STEM_SHARE = 0.5;

/** Heaviest chain of words that stand on the other side in the same order; matches by meaning do not count. */
function chain(a: Profile, comparison: Comparison, weight: (term: Term, at: number) => number): number {
  const ends: { at: number; total: number }[] = [];
  let most = 0;
  for (let i = 0; i < a.terms.length; i++) {
    const at = comparison.a.at[i] as number;
    const own = at < 0 || comparison.a.by[i] === 'meaning' ? 0 : weight(a.terms[i]!, i);
    if (!own) continue;
    let before = 0;
    for (const end of ends) if (end.at < at && end.total > before) before = end.total;
    ends.push({ at, total: before + own });
    most = Math.max(most, before + own);
  }
  return most;
}

const content = ({ entry }: Term): boolean => !entry.functional;

/** Share of the shorter side's content words that stand on the other side in the same order, 0..1. */
export function keptContent(a: Profile, b: Profile, comparison: Comparison): number {
  const shorter = Math.min(a.contents, b.contents);
  return shorter ? chain(a, comparison, (term) => (content(term) ? 1 : 0)) / shorter : 0;
}

/**
 * How much of the shorter side's wording the other side keeps in order, 0..1: half by its content words (another form of a word counts
 * half), half by all words, since the small words hold the frame by which a sentence is recognised.
 */
export function keptShare(a: Profile, b: Profile, comparison: Comparison): number {
  const words = Math.min(a.terms.length, b.terms.length);
  if (!words) return 0;
  const every = chain(a, comparison, () => 1) / words;
  const shorter = Math.min(a.contents, b.contents);
  if (!shorter) return every;
  const own =
    chain(a, comparison, (term, at) =>
      content(term) ? (comparison.a.by[at] === 'stem' ? STEM_SHARE : 1) : 0,
    ) / shorter;
  return (own + every) / 2;
}
