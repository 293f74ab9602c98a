import type { Range } from '../../model';
import { append } from '../reading/common';
import type { NameToken, Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { accountAt } from './accounts';
import { participleSpeaker } from './participles';
import { isReporting } from './reporting';
import { type Said, sourceBehind } from './source-behind';
import { type Speaker, isView, nounPhraseAfter, nounPhraseBefore } from './sources';
import { isUnsaid } from '../../text/words/speech-verbs';
import { BEING } from '../words/helping-verbs';
import { GIVES_SOURCE, SPEAKS } from '../words/word-classes';

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

/** "the court heard": what was said there is no fact yet. */
export const HEARERS = /^(?:court|jury|jurors|magistrates|inquest|tribunal|inquiry|hearing)$/;

/** Whether a sentence has a word that names a source, at all. */
export function namesSource(reading: Reading, sentence: number): boolean {
  return (reading.classes[sentence]! & (SPEAKS | GIVES_SOURCE)) !== 0;
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
  const isTold = token.form === 'told' && BEING.test(plain[at - 1]?.form ?? '');
  const court = plain[isTold ? at - 2 : at - 1];
  if (!(isTold || token.form === 'heard') || !court || !HEARERS.test(court.form)) return undefined;
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

/** Before a second verb of one subject. */
const GOES_ON = /^(?:and|but)$/;

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
