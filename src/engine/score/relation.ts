import type { Relation } from '../model';
import { collapsed, cosmeticForm } from '../text/forms';
import type { Comparison } from './compare';
import { keptShare } from './kept';
import type { Profile } from './sentence';

/** What must be kept of the shorter side, in order: "about two thirds or more". */
const EDITED = 2 / 3;
/** How far `detail` moves it: at 0 nine tenths, at 1 four tenths. */
const SWING = 0.48;

/**
 * The relation of a link, by the definitions of the vocabulary. `a` and `b` are the texts of either side, with the sentences
 * of a group joined by a space; `detail` runs from 0 (strict) to 1 (lenient).
 */
export function relationOf(
  a: { text: string; profile: Profile },
  b: { text: string; profile: Profile },
  comparison: Comparison,
  language: string,
  detail: number,
): Relation {
  if (a.text === b.text || collapsed(a.text) === collapsed(b.text)) return 'identical';
  if (cosmeticForm(a.text, language) === cosmeticForm(b.text, language)) return 'cosmetic';
  return keptShare(a.profile, b.profile, comparison) >= EDITED - SWING * (detail - 0.5)
    ? 'edited'
    : 'paraphrased';
}
