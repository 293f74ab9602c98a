import { isAmbiguousSpeech, isPlainSpeech, takesClause } from '../../text/words/speech-verbs';
import type { NameToken } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { FINITE } from '../words/helping-verbs';
import { SAYS } from '../words/word-classes';
import { isShown, valuesAt } from './accounts';
import { isVerb } from './governed';
import { holdsClause } from './opinions';
import { INQUIRY, LEAD, PRONOUNS } from './sources';

/** "The economy added 160,000 jobs" */
const ADDS = /^adds?(?:ed)?$/;
/** What a verb that also does other work is followed by when it reports: "warned that". */
const COMPLEMENT = 5;

/** What those say who looked into something: see `INQUIRY`. */
const COMES_TO =
  /^(?:found|finds|showed|shows|shown|suggests|suggested|concluded|concludes|revealed|reveals|indicated|indicates|ruled|established)$/;
const WHERE = /^(?:at|in|on|during|after)$/;
const SOURCE_OPENS = /^(?:the|a|an|its|his|her|their|one|police|people|staff|\p{L}+s)$/u;
const SUBJECT = /^(?:it|its|he|she|they|his|her|their|the|this|these|there)$/;
/** A verb in its third person, or a noun that looks like one. */
const THIRD_PERSON = /^\p{L}{3,}s$/u;

/** True where the verb reports words: "said" always, "warned" with "that", a comma or a quotation behind it. */
export function isReporting(
  plain: readonly Token[],
  all: readonly Token[],
  at: number,
  names: readonly NameToken[],
): boolean {
  const token = plain[at];
  if (!token) return false;
  if (isFound(plain, at) || isShown(plain, at) || valuesAt(plain, at)) return true;
  if (isCharge(plain, at) || holdsClause(plain, at, names)) return true;
  if (!isPlainSpeech(token.form)) return (token.classes & SAYS) !== 0 && statesAll(plain, at, names);
  if (isEmbedded(plain, at)) return true;
  if (ADDS.test(token.form) && plain[at + 1]?.kind === 'figure') return false;
  if (!isAmbiguousSpeech(token.form)) return true;
  const before = plain[at - 1];
  const subject =
    before !== undefined &&
    (before.form in PRONOUNS ||
      /^(?:who|also|has|have|had)$/.test(before.form) ||
      names.some((name) => name.end === before.end || name.end === before.end + 2));
  const next = plain[at + 1];
  const quoted = all[all.indexOf(token) + 1]?.quoted === true || all[all.indexOf(token) - 1]?.quoted === true;
  const that = plain.slice(at + 1, at + 1 + COMPLEMENT).some((word) => word.form === 'that');
  const closes = next === undefined || next.kind === 'punctuation';
  // "the company claims its method works": a subject and, soon after, its verb.
  const clause =
    takesClause(token.form) &&
    next !== undefined &&
    SUBJECT.test(next.form) &&
    plain.slice(at + 2, at + 8).some(({ form }) => FINITE.test(form) || THIRD_PERSON.test(form));
  return (
    quoted ||
    that ||
    clause ||
    (closes && (subject || /ed$/.test(token.form))) ||
    closesStatement(plain, at, names)
  );
}

/**
 * "The car is safe, the maker claims", "... the maker claimed at its launch": a comma, who says it, and
 * perhaps where or when.
 */
function closesStatement(plain: readonly Token[], verb: number, names: readonly NameToken[]): boolean {
  const next = plain[verb + 1];
  const ends = next === undefined || next.kind === 'punctuation';
  if (!ends && !(/ed$/.test(plain[verb]!.form) && WHERE.test(next.form))) return false;
  const at = beforeName(plain, verb, names);
  const comma = plain.findLastIndex(({ kind }, k) => k < at && kind === 'punctuation');
  if (plain[comma]?.form !== ',' || at - comma > LEAD) return false;
  const subject = plain.slice(comma + 1, at);
  return SOURCE_OPENS.test(subject[0]?.form ?? '') && subject.filter(({ content }) => content).length <= 2;
}

/** "The finance director, Gwen Tully, promised": where the name between commas begins that stands before a verb; else the verb. */
function beforeName(plain: readonly Token[], verb: number, names: readonly NameToken[]): number {
  if (plain[verb - 1]?.form !== ',') return verb;
  const name = names.find(({ end }) => end === plain[verb - 2]?.end);
  const first = name ? plain.findIndex(({ start }) => start === name.start) : -1;
  return plain[first - 1]?.form === ',' ? first - 1 : verb;
}

/** "Promised that nobody would go", "nobody would go, the director promised": a verb of saying that does other work as well. */
function statesAll(plain: readonly Token[], at: number, names: readonly NameToken[]): boolean {
  if (!isVerb(plain, at)) return false;
  return plain[at + 1]?.form === 'that' || (isEnd(plain[at + 1]) && closesStatement(plain, at, names));
}

/** "The report found that": what an inquiry comes to is its word; who found a purse that was lost says nothing. */
function isFound(plain: readonly Token[], at: number): boolean {
  const next = plain[at + 1];
  if (!COMES_TO.test(plain[at]?.form ?? '')) return false;
  if (next?.form !== 'that' && !(isEnd(next) && isAside(plain, at))) return false;
  return plain.slice(Math.max(0, at - LEAD), at).some(({ form }) => INQUIRY.test(form));
}

function isEnd(token: Token | undefined): boolean {
  return token === undefined || /^[.;,]$/.test(token.form);
}

/** ", a survey by their union found": a comma, and who found it. */
function isAside(plain: readonly Token[], at: number): boolean {
  const comma = plain.findLastIndex(({ kind }, k) => k < at && kind === 'punctuation');
  return (
    plain[comma]?.form === ',' && at - comma <= LEAD + 3 && SOURCE_OPENS.test(plain[comma + 1]?.form ?? '')
  );
}

/** Verbs by which somebody is said to have done something, and what stands before the deed. */
const CHARGES: ReadonlyMap<string, RegExp> = new Map(
  ['accuse', 'accuses', 'accused', 'suspect', 'suspects', 'suspected']
    .map((form): [string, RegExp] => [form, /^of$/])
    .concat(['blame', 'blames', 'blamed'].map((form) => [form, /^(?:on|for)$/]))
    .concat(['attribute', 'attributes', 'attributed'].map((form) => [form, /^to$/])),
);
/** Whether a verb charges somebody with something. */
export function charges(form: string): boolean {
  return CHARGES.has(form);
}

/** Words from the verb to it. */
const CHARGED = 9;

/** "Villagers accuse the mill of dumping dye": as good as saying that it does. */
function isCharge(plain: readonly Token[], at: number): boolean {
  const marker = CHARGES.get(plain[at]!.form);
  const next = plain[at + 1];
  if (!marker || !next || next.kind === 'punctuation' || marker.test(next.form)) return false;
  const behind = plain.slice(at + 2, at + CHARGED);
  const stop = behind.findIndex(({ kind }) => kind === 'punctuation');
  return behind.slice(0, stop < 0 ? undefined : stop).some(({ form }) => marker.test(form));
}

/** "a cousin who she claimed had promised to stay": between a relative pronoun and its verb. */
function isEmbedded(plain: readonly Token[], at: number): boolean {
  const tie = plain[at - 2]?.form ?? '';
  return (
    RELATIVE.test(tie) && (plain[at - 1]?.form ?? '') in PRONOUNS && FINITE.test(plain[at + 1]?.form ?? '')
  );
}

/** What a clause is tied to its noun by. */
export const RELATIVE = /^(?:that|which|who|whom)$/;
