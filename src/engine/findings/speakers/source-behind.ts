import { isDeed } from '../../text/words/deed-words';
import { baseVerb } from '../../text/words/verbs';
import type { NameToken } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { FINITE } from '../words/helping-verbs';
import { LEAD, PRONOUNS, nounPhraseAfter } from './sources';

/** A sentence to look for sources in: its words outside quotation marks, all of them, and its names. */
export interface Said {
  readonly text: string;
  readonly plain: readonly Token[];
  readonly all: readonly Token[];
  readonly names: readonly NameToken[];
}

/** The source that stands behind a verb, as in "said X"; `null` where what stands there is no source. */
export function sourceBehind(said: Said, at: number, reports: boolean): ReturnType<typeof nounPhraseAfter> {
  const { text, plain, all, names } = said;
  const token = plain[at]!;
  const [before, next] = [plain[at - 1], plain[at + 1]];
  const afterQuote = all[all.indexOf(token) - 1]?.quoted === true;
  // "His lawyer, Hannah Weiss, said her client": what is hers stands behind her.
  const hers =
    /^(?:his|her|its|their)$/.test(next?.form ?? '') && names.some(({ end }) => end === plain[at - 2]?.end);
  // Behind "told" stands who was told: "Okoro, defending, told the jury".
  const inverted =
    afterQuote ||
    (!/^t(?:ell|old)/.test(token.form) && ((before?.form === ',' && !hers) || before?.form === '-'));
  if (!inverted || !next || next.kind === 'date' || !(reports || afterQuote)) return null;
  if (!afterQuote && isSubjectAlone(said, at)) return null;
  const closing = !(next.form in PRONOUNS) || afterQuote || plain[at + 2]?.kind !== 'word';
  const starts =
    startsPhrase(text, next, names) || (afterQuote && reports && introduces(plain, at + 1, names));
  if (!closing || !starts || (!afterQuote && opensClause(plain, at + 1))) return null;
  return nounPhraseAfter(text, plain, at + 1, names);
}

/**
 * "His lawyer, Ann Roe, said the case rests on forged papers": somebody stands before the verb and nothing that could
 * have been said, so that what stands behind it is.
 */
function isSubjectAlone({ plain, all, names }: Said, at: number): boolean {
  const before = plain.slice(0, at);
  if (all[0] !== plain[0] || before.some(({ form }) => FINITE.test(form) || isDeed(form))) return false;
  if (!names.some(({ end }) => end === plain[at - 2]?.end)) return false;
  const comma = plain.findIndex(({ form }, k) => k > at && form === ',');
  return comma < 0 || !FINITE.test(plain[comma + 1]?.form ?? '');
}

const RELATES = /^(?:who|whom|whose|which|that|where|when|as|while|after|before|because|if|and|but)$/;

/** "Sara Lind, prosecuting, said the men had planned it": what stands behind the verb is said, and says nothing. */
function opensClause(plain: readonly Token[], at: number): boolean {
  const behind = beyondAside(plain.slice(at + 1));
  const end = behind.findIndex(({ form, kind }) => kind === 'punctuation' || RELATES.test(form));
  const own = behind.slice(0, end < 0 ? undefined : end);
  return own.some(({ form }, k) => FINITE.test(form) || isPast(own, k));
}

/** "The lift, which was built in 1911, would be": the words without what a comma parts from them and the next joins again. */
function beyondAside(words: readonly Token[]): readonly Token[] {
  const comma = words.findIndex(({ kind }) => kind === 'punctuation');
  if (words[comma]?.form !== ',' || !/^(?:which|who|whose|where)$/.test(words[comma + 1]?.form ?? ''))
    return words;
  const second = words.findIndex(({ form }, k) => k > comma && form === ',');
  return second < 0 ? words : [...words.slice(0, comma), ...words.slice(second + 1)];
}

/** "The family wanted answers", "a single beaker proved little"; but not "the injured boy", "the union's elected leaders". */
function isPast(words: readonly Token[], at: number): boolean {
  const [noun, verb, next, end] = [words[at - 1], words[at]!, words[at + 1], words[at + 2]];
  if (!noun?.content || !next || ENDS.test(noun.form)) return false;
  if (!/\p{L}{2}ed$/u.test(verb.form) && baseVerb(verb.form) === verb.form) return false;
  return OBJECT.test(next.form) || (!end?.content && /\p{L}{3}s$/u.test(next.form));
}

/** Whose, and how: "the union's elected leaders", "the newly elected leaders". */
const ENDS = /'s?$|(?<!fami|assemb|supp)ly$/;

/** What opens an object behind a verb, and nothing behind a participle. */
const OBJECT =
  /^(?:the|an?|its|his|her|their|this|these|it|him|them|little|much|nothing|nobody|no|not|too|so|very|two|three|more|all|every|\p{Nd}+)$/u;

function startsPhrase(text: string, token: Token, names: readonly NameToken[]): boolean {
  if (/^(?:that|it|them|reporters|journalists)$/.test(token.form)) return false;
  return (
    token.form in PRONOUNS ||
    /^(?:the|a|an|his|her|its|their|one|two|some|\p{L}+'s)$/u.test(token.form) ||
    names.some((name) => name.start <= token.start && token.start < name.end) ||
    /^\p{Lu}/u.test(text.slice(token.start)) ||
    /^\p{Ll}+(?:s|man|woman|person|er|or|ist|ian)$/u.test(token.form)
  );
}

/** Behind a quotation: nothing but nouns up to a name. */
function introduces(plain: readonly Token[], at: number, names: readonly NameToken[]): boolean {
  for (let k = at; k < at + LEAD; k++) {
    const token = plain[k];
    if (!token || token.kind === 'punctuation') return false;
    if (names.some((name) => name.start <= token.start && token.start < name.end)) return true;
    if (!token.content && token.form !== 'and') return false;
  }
  return false;
}
