import type { Token } from '../reading/tokens';
import { isCrime } from '../words/crime-words';

/** An accusation that names no accuser, each with the word that leads to the deed. */
const ACCUSES: readonly (readonly [word: RegExp, leads: RegExp])[] = [
  [/^(?:accused|suspect(?:s|ed)?|suspicion|charges?|counts?|allegations?|accusations?)$/, /^of$/],
  [/^(?:charged|indicted)$/, /^(?:with|for|over)$/],
  [/^(?:allegations?|accusations?|claims?)$/, /^that$/],
];
/** Of these, those that tell by whom, where or when first: "accused by neighbours of", "charged on Tuesday with". */
const APART: readonly (readonly [word: RegExp, leads: RegExp])[] = [
  [/^(?:accused|suspected)$/, /^of$/],
  [/^(?:charged|indicted)$/, /^(?:with|for)$/],
];
/** "Accused by neighbours of"; but "accused the union of" says who accuses whom. */
const NO_OBJECT =
  /^(?:by|on|in|at|last|this|earlier|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\p{L}+ly)$/u;
/** Words that may stand between. */
const BETWEEN = 6;
/** Steps against somebody: what stands behind is a deed where it is a verb, "arrested for taking bribes". */
const PURSUES: readonly (readonly [word: RegExp, leads: RegExp])[] = [
  [/^(?:investigat(?:ion|ed)|trial|tried|prosecuted|wanted|sought)$/, /^(?:for|over|into)$/],
];
/** "On trial for the murder of": no inquiry into a deed, which is against nobody. */
const TRIED = /^(?:trial|tried|prosecuted|wanted|sought)$/;
/** "Arrested in connection with", but not "a connection with lung disease". */
const HELD = /^(?:arrest(?:s|ed)?|held|detained|custody|charged|wanted|sought)$/;
const HELD_WITHIN = 6;
const GERUND = /\p{L}{2}ing$/u;

/** What any of these begins with: most words lead to no deed, and are asked no more. */
const MAY_ACCUSE =
  /^(?:accus|alleg|charge|claim|connection$|count|indict|investigat|prosecuted|sought|suspe|suspicion|trial|tried|wanted)/;

type Words = readonly Pick<Token, 'form'>[];

/** Where the deed begins that somebody is accused of by the word at a position; `null` where none is. */
export function accusedOf(tokens: Words, at: number): number | null {
  const { form } = tokens[at]!;
  if (!MAY_ACCUSE.test(form)) return null;
  const next = tokens[at + 1]?.form ?? '';
  const leads = ([word, leads]: readonly [RegExp, RegExp]): boolean => leads.test(next) && word.test(form);
  if (ACCUSES.some(leads)) return at + 2;
  if (form === 'connection' && next === 'with')
    return tokens.slice(Math.max(0, at - HELD_WITHIN), at).some(({ form }) => HELD.test(form))
      ? at + 2
      : null;
  if (PURSUES.some(leads)) {
    const noun = /^(?:an?|the|his|her|their)$/.test(tokens[at + 2]?.form ?? '') ? at + 3 : at + 2;
    if (GERUND.test(tokens[at + 2]?.form ?? '')) return at + 2;
    return TRIED.test(form) && isCrime(tokens[noun]?.form ?? '') ? noun : null;
  }
  const apart = APART.find(([word]) => word.test(form));
  return apart && NO_OBJECT.test(next) ? deedApart(tokens, at, apart[1]) : null;
}

/** "Accused last year by two neighbours of stealing": what leads to the deed stands further on, before a verb or a crime. */
function deedApart(tokens: Words, at: number, leads: RegExp): number | null {
  for (let k = at + 1; k <= at + BETWEEN; k++) {
    const form = tokens[k]?.form ?? '';
    if (!SAYS_SOMETHING.test(form)) return null;
    const deed = tokens[k + 1]?.form ?? '';
    if (leads.test(form) && k > at + 1 && (GERUND.test(deed) || isCrime(deed))) return k + 1;
  }
  return null;
}

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
