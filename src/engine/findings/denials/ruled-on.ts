import type { Token } from '../reading/tokens';
import { BEING } from '../words/helping-verbs';
import { type View, answers } from '../views/views';

/** What is done to a request, a finding or a plan: the opposites hold together where they are of two things. */
const RULINGS: readonly (readonly [one: RegExp, other: RegExp])[] = [
  [/^(?:grant(?:s|ed|ing)?)$/, /^(?:refus(?:e|es|ed|ing)|den(?:y|ies|ied|ying))$/],
  [
    /^(?:uph[eo]ld(?:s|ing)?|affirm(?:s|ed|ing)?|sustain(?:s|ed|ing)?)$/,
    /^(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|thr(?:ow|ows|ew|own|owing))$/,
  ],
  [/^confirm(?:s|ed|ing)?$/, /^reject(?:s|ed|ing)?$/],
  [
    /^(?:back(?:s|ed|ing)?|support(?:s|ed|ing)?|defend(?:s|ed|ing)?)$/,
    /^(?:critici[sz](?:e|es|ed|ing)|condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|slam(?:s|med|ming)?)$/,
  ],
];
const HELPS = /^(?:has|have|had|will|would|can|could|must|may|might|shall|should|not|also|later|then)$/;
const DETERMINER = /^(?:the|an?|its|their|his|her|this|that|these|those|any|some|no|out)$/;
/** Words of what is ruled on. */
const REACH = 7;

/**
 * Whether two opposites rule on two things: `upheld the conviction` and `dismissed the appeal`, `granted bail` and `refused
 * the request to keep him`. What is ruled on is known by the nouns right behind the verb, or by the one before it in the
 * passive.
 */
export function areOfTwoThings(view: View, i: number, j: number): boolean {
  const { a, b } = view;
  const [x, y] = [a[i]!.form, b[j]!.form];
  if (!RULINGS.some(([p, q]) => (p.test(x) && q.test(y)) || (q.test(x) && p.test(y)))) return false;
  const [own, theirs] = [thingsOf(a, i), thingsOf(b, j)];
  if (own.length === 0 || theirs.length === 0) return false;
  return !own.some((k) => theirs.some((n) => answers(view, k, n)));
}

/** The last noun of each group behind a verb, up to a preposition; in the passive the one before the auxiliary. */
function thingsOf(tokens: readonly Token[], at: number): number[] {
  let before = at - 1;
  while (HELPS.test(tokens[before]?.form ?? '')) before--;
  if (BEING.test(tokens[before]?.form ?? '')) {
    while (BEING.test(tokens[before]?.form ?? '') || HELPS.test(tokens[before]?.form ?? '')) before--;
    return tokens[before]?.content === true ? [before] : [];
  }
  const found: number[] = [];
  let last = -1;
  for (let k = at + 1; k <= at + REACH; k++) {
    const token = tokens[k];
    const says = token !== undefined && token.kind !== 'punctuation' && token.content;
    if (says && token.sentence === tokens[at]!.sentence) {
      last = k;
      continue;
    }
    if (last >= 0) found.push(last);
    last = -1;
    if (token?.kind !== 'word' || !DETERMINER.test(token.form)) break;
  }
  return found;
}
