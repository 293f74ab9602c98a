import type { Comparison } from './counterparts';
import { STEM, isSame } from './match-kinds';
import type { Profile } from '../terms/sentence';
import { FUNCTIONAL } from '../terms/signs';

/** A word that stands on the other side in another form is half kept. */
const STEM_SHARE = 0.5;

/** What the words of a chain weigh: content words 1 and others 0, another form of a word less; or all words 1. */
type Weights = readonly [content: number, inflected: number, functional: number];
const CONTENT: Weights = [1, 1, 0];
const WORDING: Weights = [1, STEM_SHARE, 0];
const EVERY: Weights = [1, 1, 1];

/** Heaviest chain of words that stand on the other side in the same order; matches by meaning do not count. */
function chain({ signs }: Profile, { a }: Comparison, [content, inflected, functional]: Weights): number {
  const ends: number[] = [];
  const totals: number[] = [];
  let most = 0;
  for (let i = 0; i < signs.length; i++) {
    const by = a.by[i] as number;
    if (!isSame(by)) continue;
    const own = (signs[i] as number) & FUNCTIONAL ? functional : by === STEM ? inflected : content;
    if (!own) continue;
    const at = a.at[i] as number;
    let before = 0;
    for (let k = 0; k < ends.length; k++)
      if ((ends[k] as number) < at && (totals[k] as number) > before) before = totals[k] as number;
    ends.push(at);
    totals.push(before + own);
    if (before + own > most) most = before + own;
  }
  return most;
}

/** Share of the shorter side's content words that stand on the other side in the same order, 0..1. */
export function keptContent(a: Profile, b: Profile, comparison: Comparison): number {
  const shorter = Math.min(a.contents, b.contents);
  return shorter ? chain(a, comparison, CONTENT) / shorter : 0;
}

/**
 * How much of the shorter side's wording the other side keeps in order, 0..1: half by its content words
 * (another form of a word counts half), half by all words, since the small words hold the frame by which a
 * sentence is recognised.
 */
export function keptShare(a: Profile, b: Profile, comparison: Comparison): number {
  const words = Math.min(a.terms.length, b.terms.length);
  if (!words) return 0;
  const every = chain(a, comparison, EVERY) / words;
  const shorter = Math.min(a.contents, b.contents);
  return shorter ? (chain(a, comparison, WORDING) / shorter + every) / 2 : every;
}
