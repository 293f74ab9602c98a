import type { Range } from '../../model';
import { append } from '../reading/common';
import type { NameToken, Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { baseVerb } from '../../text/words/verbs';
import { holdsClause } from './opinions';
import { accountAt, isShown, valuesAt } from './accounts';
import { participleSpeaker } from './participles';
import { INQUIRY, LEAD, PRONOUNS, type Speaker, isView, nounPhraseAfter, nounPhraseBefore } from './sources';
import { isAmbiguousSpeech, isPlainSpeech, isUnsaid, takesClause } from '../../text/words/speech-verbs';
import { GIVES_SOURCE, SPEAKS } from '../words/word-classes';
import { FINITE } from '../words/helping-verbs';

/** "X said", "said X", "according to X", outside quotation marks. */
export interface Attribution extends Range {
  readonly sentence: number;
  readonly speaker: Speaker | null;
  /** Where the verb (or "according") stands. */
  readonly at: number;
  /** A verb that always reports, or "according to": not a mere opinion or a call for something. */
  readonly plain: boolean;
}

/** The clauses of a version by the number of their sentence. */
export type BySentence = ReadonlyMap<number, readonly Attribution[]>;

export function bySentence(clauses: readonly Attribution[]): BySentence {
  const found = new Map<number, Attribution[]>();
  for (const clause of clauses) append(found, clause.sentence, clause);
  return found;
}

/** "The economy added 160,000 jobs" */
const ADDS = /^adds?(?:ed)?$/;
/** What a verb that also does other work is followed by when it reports: "warned that". */
const COMPLEMENT = 5;

/** "the court heard": what was said there is no fact yet. */
const HEARERS = /^(?:court|jury|inquest|tribunal|inquiry|hearing)$/;
/** What those say who looked into something: see `INQUIRY`. */
const COMES_TO =
  /^(?:found|finds|showed|shows|shown|suggests|suggested|concluded|concludes|revealed|reveals|indicated|indicates|ruled|established)$/;
const WHERE = /^(?:at|in|on|during|after)$/;
const SOURCE_OPENS = /^(?:the|a|an|its|his|her|their|one|police|people|staff|\p{L}+s)$/u;
const SUBJECT = /^(?:it|its|he|she|they|his|her|their|the|this|these|there)$/;
/** A verb in its third person, or a noun that looks like one. */
const THIRD_PERSON = /^\p{L}{3,}s$/u;

/** Whether a sentence has a word that names a source, at all. */
export function namesSource(reading: Reading, sentence: number): boolean {
  return (reading.classes[sentence]! & (SPEAKS | GIVES_SOURCE)) !== 0;
}

/** A sentence to look for sources in: its words outside quotation marks, all of them, and its names. */
interface Said {
  readonly text: string;
  readonly plain: readonly Token[];
  readonly all: readonly Token[];
  readonly names: readonly NameToken[];
}

type Clause = Omit<Attribution, 'sentence' | 'at'>;

/** Clauses of one sentence that name a source. `plain` leaves out what is quoted, `all` has it. */
export function clausesOf(
  reading: Reading,
  plain: readonly Token[],
  all: readonly Token[],
  names: readonly NameToken[],
  sentence: number,
): Attribution[] {
  const found: Attribution[] = [];
  if (!namesSource(reading, sentence)) return found;
  const said: Said = { text: reading.version.text, plain, all, names };
  plain.forEach((token, at) => {
    if ((token.classes & (SPEAKS | GIVES_SOURCE)) === 0) return;
    const given = givenAt(said, at);
    const clause = given === undefined ? saidAt(said, at, found.at(-1)?.speaker ?? null) : given;
    if (clause) found.push({ ...clause, sentence, at: token.start });
  });
  return found;
}

/**
 * "According to X", "in the view of X", "the court heard": `undefined` where the word at a position opens nothing
 * of the kind, `null` where nobody stands behind it.
 */
function givenAt(said: Said, at: number): Clause | null | undefined {
  const { text, plain, names } = said;
  const token = plain[at]!;
  if (isVerdict(said, at)) {
    const source = nounPhraseAfter(text, plain, at + 2, names);
    return (
      source && { start: plain[at - 2]!.start, end: source.clauseEnd, plain: true, speaker: source.speaker }
    );
  }
  const account = accountAt(text, plain, at, names);
  if (account) return { ...account, plain: true };
  const isAccording = token.form === 'according' && plain[at + 1]?.form === 'to';
  if (isAccording || isView(plain, at)) {
    const source = nounPhraseAfter(text, plain, at + 2, names);
    const { start } = isAccording ? token : plain[at - 2]!;
    return source && { start, end: source.clauseEnd, plain: true, speaker: source.speaker };
  }
  const court = plain[at - 1];
  if (token.form !== 'heard' || !court || !HEARERS.test(court.form)) return undefined;
  const { start, end } = court;
  const speaker = { start, end, label: text.slice(start, end), parts: [], pronoun: false };
  return { start, end: token.end, plain: true, speaker };
}

const WORD =
  /^(?:words|verdict|view|opinion|judge?ment|assessment|description|summary|comment|reply|answer|warning)$/;

/** "...", was the verdict of X: right behind a quotation. */
function isVerdict({ plain, all }: Said, at: number): boolean {
  const [is, the, word, of] = plain.slice(Math.max(0, at - 2), at + 2);
  if (!word || !WORD.test(word.form) || the?.form !== 'the' || of?.form !== 'of') return false;
  if (!is || !/^(?:is|are|was|were)$/.test(is.form)) return false;
  const before = all.slice(0, all.indexOf(is)).findLast(({ kind }) => kind !== 'punctuation');
  return before?.quoted === true;
}

/** "X said", "said X": the clause of the verb at a position, with whoever spoke `last` where the verb goes on. */
function saidAt(said: Said, at: number, last: Speaker | null): Clause | null {
  const { text, plain, all, names } = said;
  const token = plain[at]!;
  if (token.kind !== 'word' || (token.classes & SPEAKS) === 0) return null;
  const isName = names.some((name) => name.start <= token.start && token.start < name.end);
  if (isName || isUnsaid(plain, at)) return null;
  const reports = isReporting(plain, all, at, names);
  const source = sourceBehind(said, at, reports);
  if (source) return { start: token.start, end: source.clauseEnd, plain: reports, speaker: source.speaker };
  const subject = participleSpeaker(text, plain, at, names);
  if (subject) return { start: token.start, end: token.end, plain: reports, speaker: subject };
  const speaker = nounPhraseBefore(text, plain, citedFrom(plain, at), names);
  if (speaker) return { start: speaker.start, end: token.end, plain: reports, speaker };
  // "Malin called it baseless and said ...": the speaker goes on.
  const before = plain[at - 1];
  return reports && before && GOES_ON.test(before.form) && last
    ? { start: before.start, end: token.end, plain: reports, speaker: last }
    : null;
}

/**
 * "The mayor is quoted as saying": she says it, whoever heard her. Where the verb begins; a verb of saying by itself
 * begins where it stands.
 */
function citedFrom(plain: readonly Token[], at: number): number {
  const isCited =
    plain[at]!.form === 'saying' && plain[at - 1]?.form === 'as' && CITED.test(plain[at - 2]?.form ?? '');
  if (!isCited) return at;
  let first = at - 2;
  while (HELPS_CITED.test(plain[first - 1]?.form ?? '')) first--;
  return first;
}

const CITED = /^(?:quoted|cited|reported|recorded)$/;
const HELPS_CITED = /^(?:is|are|was|were|has|have|had|been|being|\p{L}{3,}ly)$/u;

/** The source that stands behind a verb, as in "said X"; `null` where what stands there is no source. */
function sourceBehind(
  { text, plain, all, names }: Said,
  at: number,
  reports: boolean,
): ReturnType<typeof nounPhraseAfter> {
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
  if (!inverted || !next || !(reports || afterQuote)) return null;
  const closing = !(next.form in PRONOUNS) || afterQuote || plain[at + 2]?.kind !== 'word';
  const starts =
    startsPhrase(text, next, names) || (afterQuote && reports && introduces(plain, at + 1, names));
  if (!closing || !starts || (!afterQuote && opensClause(plain, at + 1))) return null;
  return nounPhraseAfter(text, plain, at + 1, names);
}

const RELATES = /^(?:who|whom|whose|which|that|where|when|as|while|after|before|because|if|and|but)$/;

/** "Sara Lind, prosecuting, said the men had planned it": what stands behind the verb is said, and says nothing. */
function opensClause(plain: readonly Token[], at: number): boolean {
  const behind = plain.slice(at + 1);
  const end = behind.findIndex(({ form, kind }) => kind === 'punctuation' || RELATES.test(form));
  const own = behind.slice(0, end < 0 ? undefined : end);
  return own.some(({ form }, k) => FINITE.test(form) || isPast(own, k));
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

/** "The report found that": what an inquiry comes to is its word; who found a purse that was lost says nothing. */
function isFound(plain: readonly Token[], at: number): boolean {
  if (plain[at + 1]?.form !== 'that' || !COMES_TO.test(plain[at]?.form ?? '')) return false;
  return plain.slice(Math.max(0, at - LEAD), at).some(({ form }) => INQUIRY.test(form));
}

/** Before a second verb of one subject. */
const GOES_ON = /^(?:and|but)$/;

/** Verbs by which somebody is said to have done something, and what stands before the deed. */
const CHARGES: ReadonlyMap<string, RegExp> = new Map(
  ['accuse', 'accuses', 'accused', 'suspect', 'suspects', 'suspected']
    .map((form): [string, RegExp] => [form, /^of$/])
    .concat(['blame', 'blames', 'blamed'].map((form) => [form, /^(?:on|for)$/])),
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

/** True where the verb reports words: "said" always, "warned" with "that", a comma or a quotation behind it. */
function isReporting(
  plain: readonly Token[],
  all: readonly Token[],
  at: number,
  names: readonly NameToken[],
): boolean {
  const token = plain[at];
  if (!token) return false;
  if (isFound(plain, at) || isShown(plain, at) || valuesAt(plain, at)) return true;
  if (isCharge(plain, at) || holdsClause(plain, at, names)) return true;
  if (!isPlainSpeech(token.form)) return false;
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
    quoted || that || clause || (closes && (subject || /ed$/.test(token.form))) || closesStatement(plain, at)
  );
}

/**
 * "The car is safe, the maker claims", "... the maker claimed at its launch": a comma, who says it, and
 * perhaps where or when.
 */
function closesStatement(plain: readonly Token[], at: number): boolean {
  const next = plain[at + 1];
  const ends = next === undefined || next.kind === 'punctuation';
  if (!ends && !(/ed$/.test(plain[at]!.form) && WHERE.test(next.form))) return false;
  const comma = plain.findLastIndex(({ kind }, k) => k < at && kind === 'punctuation');
  if (plain[comma]?.form !== ',' || at - comma > LEAD) return false;
  const subject = plain.slice(comma + 1, at);
  return SOURCE_OPENS.test(subject[0]?.form ?? '') && subject.filter(({ content }) => content).length <= 2;
}

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
