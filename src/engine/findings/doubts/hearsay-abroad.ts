import type { Range } from '../../model';
import type { Hearsay, WordLists } from '../words/languages';
import type { Token } from '../reading/tokens';

/** Adverbs between an auxiliary and its participle: "aurait donc agi". */
const REACH = 3;
/** Letters of a verb that two of its forms must share, and by which the longer may go on. */
const LEAST_ROOT = 3;
const ENDING = 4;

/**
 * Where one sentence reports by the form of its verb alone, and the other has the verb as a plain fact and
 * neither doubt nor source: `aurait agi seul` → `a agi seul`. The auxiliary and its participle, or the auxiliary alone
 * where the participle stands at the end of the clause; `null` where there is none.
 */
export function hearsayLost(
  own: readonly Token[],
  others: readonly Token[],
  lists: WordLists,
  isSourced: boolean,
): Range | null {
  const { hearsay } = lists;
  const at = own.findIndex(({ form }) => hearsay.auxiliary.test(form));
  if (at < 0 || isSourced) return null;
  if (own.some(({ form }) => hearsay.condition.test(form))) return null;
  const participle = participleOf(own, at, hearsay);
  if (!participle) return null;
  if (others.some(({ form }) => hearsay.auxiliary.test(form))) return null;
  const open = ({ form }: Token): boolean => lists.hedge.test(form) || lists.doubt.test(form);
  // "le suspect" is one on either side.
  if (others.some((token) => open(token) && !own.some(({ stem }) => stem === token.stem))) return null;
  if (!others.some(({ form, kind }) => kind === 'word' && areForms(participle.form, form, hearsay)))
    return null;
  const last = hearsay.infinitive === null ? participle : own[at]!;
  return { start: own[at]!.start, end: last.end };
}

function participleOf(tokens: readonly Token[], at: number, hearsay: Hearsay): Token | null {
  const fits = (token: Token | undefined): boolean =>
    token?.kind === 'word' && hearsay.ending.test(token.form);
  const { infinitive } = hearsay;
  if (infinitive === null) {
    for (let k = at + 1; k <= at + REACH && tokens[k]?.kind === 'word'; k++)
      if (fits(tokens[k])) return tokens[k]!;
    return null;
  }
  const end = tokens.findIndex(({ form }, k) => k > at && infinitive.test(form));
  const comma = tokens.findIndex(({ kind }, k) => k > at && kind === 'punctuation');
  const before = tokens[end - 1];
  return end > at + 1 && (comma < 0 || end < comma) && before && fits(before) ? before : null;
}

/** `cobrado` and `cobró`: one root. */
function areForms(participle: string, other: string, { ending }: Hearsay): boolean {
  if (participle === other) return true;
  const root = participle.replace(ending, '');
  return root.length >= LEAST_ROOT && other.startsWith(root) && other.length <= root.length + ENDING;
}
