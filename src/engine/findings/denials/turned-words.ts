import type { Token } from '../reading/tokens';
import { type Counterparts, type View, indexAt } from '../views/views';
import { NEGATES, TURNS } from '../words/word-classes';

/**
 * Share of the other content words of a sentence that may differ while it is still the same statement with
 * one word turned round.
 */
const MOST_CHANGED = 0.2;

/**
 * The one word that was replaced by its opposite where the rest of the sentence stands as it stood: `rose` by
 * `fell`, `few` by `many`. Positions on both sides. What is an opposite the evidence tells, and also whether
 * a negation makes up for it.
 */
export function turnedWords(view: View): [number, number][] {
  const { a, b, toA, toB, link } = view;
  const { contraries = [], negation } = link.evidence;
  const opposites = contraries.filter(({ relation }) => relation === 'opposite');
  const [pair] = opposites;
  if (negation !== 'differs' || !pair || opposites.length > 1 || link.a.length + link.b.length > 2) return [];
  const [i, j] = [indexAt(a, pair.a), indexAt(b, pair.b)];
  const [x, y] = [a[i], b[j]];
  if (!x || !y || x.quoted !== y.quoted) return [];
  const besides = a[i - 1]?.form === b[j - 1]?.form || a[i + 1]?.form === b[j + 1]?.form;
  return besides && isKept(a, i, toB, b) && isKept(b, j, toA, a) ? [[i, j]] : [];
}

/** But for one word nearly all content words stand on the other side, and all that deny or limit do. */
function isKept(tokens: readonly Token[], but: number, counterparts: Counterparts, others: readonly Token[]): boolean {
  let content = 0;
  let changed = 0;
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k]!;
    if (k === but) continue;
    const { stem, form, classes } = token;
    const kept = token.content ? others[counterparts[k] ?? -1]?.stem === stem : others.some((other) => other.form === form);
    // "neither ... nor" denies once.
    if (!kept && (classes & (NEGATES | TURNS)) !== 0 && form !== 'nor') return false;
    if (!token.content) continue;
    content++;
    if (!kept) changed++;
  }
  return content > 0 && changed <= MOST_CHANGED * content;
} // prettier-ignore
