import type { Profile } from '../../score/terms/sentence';
import { FIGURE, FUNCTIONAL, NAMED } from '../../score/terms/signs';
import type { Vocabulary } from '../../score/terms/vocabulary';

/**
 * Log-odds, at least, of one statement in which a particular is another one (`Turnout was 61 percent`,
 * `Turnout was 64 percent`): what an editor must see side by side. In short sentences it weighs so much that
 * the models would take it for another statement.
 */
const ONE_STATEMENT = 2;
/** Less for each particular more. */
const EACH_MORE = 0.5;
/** For one particular that differs so many words must be the same, and two at least. */
const SAME_FOR_EACH = 2;
/** With so many words the same, and content words among them, one plain word may be another, too. */
const WORDS_TO_SPARE = 5;
const CONTENT_TO_SPARE = 2;

/**
 * The log-odds, at least, of two sentences that are the same word for word but for figures, names, opposites
 * or members of a closed class in the same places; -Infinity of all others.
 */
export function oddsOfOneStatement(x: Profile, y: Profile, vocabulary: Vocabulary): number {
  const size = x.ids.length;
  if (size !== y.ids.length) return -Infinity;
  let differing = 0;
  let plain = 0;
  let content = 0;
  for (let k = 0; k < size; k++) {
    const [ours, theirs] = [x.signs[k] as number, y.signs[k] as number];
    if (x.stems[k] === y.stems[k]) {
      if (!(ours & (FUNCTIONAL | FIGURE))) content++;
      continue;
    }
    differing++;
    if (differing * SAME_FOR_EACH > size - differing && differing > 1) return -Infinity;
    if (ours & theirs & (FIGURE | NAMED)) continue;
    const relation = vocabulary.relation(x.terms[k]!.entry, y.terms[k]!.entry);
    if (relation === 'opposite' || relation === 'other') continue;
    if (ours & FUNCTIONAL || theirs & FUNCTIONAL || ++plain > 1) return -Infinity;
  }
  const enough = differing > 0 && size - differing >= SAME_FOR_EACH * differing;
  if (!enough) return -Infinity;
  if (plain && (size - differing < WORDS_TO_SPARE || content < CONTENT_TO_SPARE)) return -Infinity;
  return ONE_STATEMENT - EACH_MORE * (differing - 1);
}
