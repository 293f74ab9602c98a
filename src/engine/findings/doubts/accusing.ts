import type { Token } from '../reading/tokens';

/** An accusation that names no accuser, each with the word that leads to the deed. */
const ACCUSES: readonly (readonly [word: RegExp, leads: RegExp])[] = [
  [/^(?:accused|suspect(?:s|ed)?|suspicion|charges?|counts?|allegations?|accusations?)$/, /^of$/],
  [/^(?:charged|indicted)$/, /^(?:with|for|over)$/],
  [/^(?:allegations?|accusations?|claims?)$/, /^that$/],
];
/** Steps against somebody: what stands behind is a deed where it is a verb, "arrested for taking bribes". */
const PURSUES: readonly (readonly [word: RegExp, leads: RegExp])[] = [
  [/^(?:investigat(?:ion|ed)|trial|tried|prosecuted|wanted|sought)$/, /^(?:for|over|into)$/],
];
/** "Arrested in connection with", but not "a connection with lung disease". */
const HELD = /^(?:arrest(?:s|ed)?|held|detained|custody|charged|wanted|sought)$/;
const HELD_WITHIN = 6;
const GERUND = /\p{L}{2}ing$/u;

/** Where the deed begins that somebody is accused of by the word at a position; `null` where none is. */
export function accusedOf(tokens: readonly Pick<Token, 'form'>[], at: number): number | null {
  const [form, next] = [tokens[at]!.form, tokens[at + 1]?.form ?? ''];
  const leads = ([word, leads]: readonly [RegExp, RegExp]): boolean => leads.test(next) && word.test(form);
  if (ACCUSES.some(leads)) return at + 2;
  if (form === 'connection' && next === 'with')
    return tokens.slice(Math.max(0, at - HELD_WITHIN), at).some(({ form }) => HELD.test(form))
      ? at + 2
      : null;
  return PURSUES.some(leads) && GERUND.test(tokens[at + 2]?.form ?? '') ? at + 2 : null;
}
