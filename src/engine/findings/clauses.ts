import type { Range } from '../model';
import { append } from './common';
import type { NameToken, Reading } from './reading';
import type { Token } from './tokens';
import { isAmbiguousSpeech, isPlainSpeech, isUnsaid, takesClause } from '../text/speech-verbs';
import { GIVES_SOURCE, SPEAKS } from './word-classes';

/** Who says something, as far as the clause tells. */
export interface Speaker extends Range {
  /** As it is shown: `Danny Oakes`, `the professor`. */
  readonly label: string;
  /** Parts of the name, folded; empty where only a role or a pronoun stands. */
  readonly parts: readonly string[];
  /** The name was found through a pronoun. */
  readonly pronoun: boolean;
}

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

export const PRONOUNS: Readonly<Record<string, 'he' | 'she' | 'they'>> = {
  he: 'he',
  she: 'she',
  they: 'they',
};
const BETWEEN =
  /^(?:also|then|later|has|had|have|repeatedly|again|further|once|recently|previously|who|would|will|\p{L}+ly)$/u;
export const PREPOSITION =
  /^(?:in|at|to|from|of|on|by|with|near|for|into|outside|across|over|under|than|about|between|through|and)$/;
/** What a verb that also does other work is followed by when it reports: "warned that". */
const COMPLEMENT = 5;

/** "the court heard": what was said there is no fact yet. */
const HEARERS = /^(?:court|jury|inquest|tribunal|inquiry|hearing)$/;
/** Whose "view" it is stands behind "of". */
const VIEW = /^(?:view|views|opinion|eyes|judgment|judgement|words)$/;
/** What those say who looked into something. */
const COMES_TO =
  /^(?:found|finds|showed|shows|shown|suggests|suggested|concluded|concludes|revealed|reveals|indicated|indicates|ruled|established)$/;
const INQUIRY =
  /^(?:report|study|studies|survey|poll|inquiry|inquest|investigation|review|audit|analysis|research|tests?|trial|data|figures|documents?|records|papers|files|researchers?|scientists?|investigators?|inspectors?|auditors?|experts?|commission|committee|panel|court|judges?|jury|tribunal|watchdog|regulator|ombudsman|coroner|academics?|economists?|analysts?|doctors?|detectives?|team)$/;
const WHERE = /^(?:at|in|on|during|after)$/;
const SOURCE_OPENS = /^(?:the|a|an|its|his|her|their|one|\p{L}+s)$/u;
const SUBJECT = /^(?:it|its|he|she|they|his|her|their|the|this|these|there)$/;
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|\p{L}{3,}s)$/u;

/** Whether a sentence has a word that names a source, at all. */
export function namesSource(reading: Reading, sentence: number): boolean {
  return (reading.classes[sentence]! & (SPEAKS | GIVES_SOURCE)) !== 0;
}

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
  const text = reading.version.text;
  plain.forEach((token, at) => {
    if ((token.classes & (SPEAKS | GIVES_SOURCE)) === 0) return;
    const next = plain[at + 1];
    if (token.form === 'according' && next?.form === 'to') {
      const source = nounPhraseAfter(text, plain, at + 2, names);
      if (source)
        found.push({
          start: token.start,
          end: source.clauseEnd,
          sentence,
          at: token.start,
          plain: true,
          speaker: source.speaker,
        });
      return;
    }
    if (isView(plain, at)) {
      const source = nounPhraseAfter(text, plain, at + 2, names);
      const opens = plain[at - 2]!;
      if (source) found.push({ start: opens.start, end: source.clauseEnd, sentence, at: token.start, plain: true, speaker: source.speaker }); // prettier-ignore
      return;
    }
    if (token.form === 'heard' && HEARERS.test(plain[at - 1]?.form ?? '')) {
      const court = plain[at - 1] as Token;
      const speaker = { start: court.start, end: court.end, label: text.slice(court.start, court.end), parts: [], pronoun: false }; // prettier-ignore
      found.push({ start: court.start, end: token.end, sentence, at: token.start, plain: true, speaker });
      return;
    }
    if (token.kind !== 'word' || (token.classes & SPEAKS) === 0) return;
    const isName = names.some((name) => name.start <= token.start && token.start < name.end);
    if (isName || isUnsaid(plain, at)) return;
    const before = plain[at - 1];
    const afterQuote = all[all.indexOf(token) - 1]?.quoted === true;
    const reports = isReporting(plain, all, at, names);
    // "His lawyer, Hannah Weiss, said her client": what is hers stands behind her.
    const hers = /^(?:his|her|its|their)$/.test(next?.form ?? '') && names.some(({ end }) => end === plain[at - 2]?.end); // prettier-ignore
    const inverted = afterQuote || (before?.form === ',' && !hers) || before?.form === '-';
    const rest = { sentence, at: token.start, plain: reports };
    const closing = !(next && next.form in PRONOUNS) || afterQuote || plain[at + 2]?.kind !== 'word';
    const starts = next && (startsPhrase(text, next, names) || (afterQuote && reports && introduces(plain, at + 1, names))); // prettier-ignore
    if (inverted && (reports || afterQuote) && closing && starts) {
      const source = nounPhraseAfter(text, plain, at + 1, names);
      if (source) {
        found.push({ ...rest, start: token.start, end: source.clauseEnd, speaker: source.speaker });
        return;
      }
    }
    const speaker = nounPhraseBefore(text, plain, at, names);
    if (speaker) found.push({ ...rest, start: speaker.start, end: token.end, speaker });
  });
  return found;
}

/** "In the view of the auditors". */
function isView(plain: readonly Token[], at: number): boolean {
  return (
    VIEW.test(plain[at]?.form ?? '') &&
    plain[at - 1]?.form === 'the' &&
    plain[at - 2]?.form === 'in' &&
    plain[at + 1]?.form === 'of'
  );
}

/** "The report found that": what an inquiry comes to is its word; who found a purse that was lost says nothing. */
function isFound(plain: readonly Token[], at: number): boolean {
  if (plain[at + 1]?.form !== 'that' || !COMES_TO.test(plain[at]?.form ?? '')) return false;
  return plain.slice(Math.max(0, at - LEAD), at).some(({ form }) => INQUIRY.test(form));
}

/** True where the verb reports words: "said" always, "warned" with "that", a comma or a quotation behind it. */
function isReporting(
  plain: readonly Token[],
  all: readonly Token[],
  at: number,
  names: readonly NameToken[],
): boolean {
  const token = plain[at];
  if (!token) return false;
  if (isFound(plain, at)) return true;
  if (!isPlainSpeech(token.form)) return false;
  if (!isAmbiguousSpeech(token.form)) return true;
  const before = plain[at - 1];
  const subject = before !== undefined && (before.form in PRONOUNS || /^(?:who|also|has|have|had)$/.test(before.form) || names.some((name) => name.end === before.end || name.end === before.end + 2)); // prettier-ignore
  const next = plain[at + 1];
  const quoted = all[all.indexOf(token) + 1]?.quoted === true || all[all.indexOf(token) - 1]?.quoted === true;
  const that = plain.slice(at + 1, at + 1 + COMPLEMENT).some((word) => word.form === 'that');
  const closes = next === undefined || next.kind === 'punctuation';
  // "the company claims its method works": a subject and, soon after, its verb.
  const clause = takesClause(token.form) && next !== undefined && SUBJECT.test(next.form) && plain.slice(at + 2, at + 8).some(({ form }) => FINITE.test(form)); // prettier-ignore
  return quoted || that || clause || (closes && (subject || /ed$/.test(token.form))) || closesStatement(plain, at); // prettier-ignore
}

/** "The car is safe, the maker claims", "... the maker claimed at its launch": a comma, who says it, and perhaps where or when. */
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
  return token.form in PRONOUNS || /^(?:the|a|an|his|her|its|their|one|two|some|\p{L}+'s)$/u.test(token.form) || names.some((name) => name.start <= token.start && token.start < name.end) || /^\p{Lu}/u.test(text.slice(token.start)) || /^\p{Ll}+(?:s|man|woman|person|er|or|ist|ian)$/u.test(token.form); // prettier-ignore
}

/** Words between "said" and a name that it still introduces: "said union secretary and spokesman Jan Roe". */
const LEAD = 5;

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

interface Source {
  readonly speaker: Speaker;
  readonly clauseEnd: number;
}

/** The source after "said" or "according to": up to the end of the sentence or the next quotation; the first name in it. */
function nounPhraseAfter(
  text: string,
  plain: readonly Token[],
  at: number,
  names: readonly NameToken[],
): Source | null {
  const first = plain[at];
  if (!first || first.kind === 'punctuation') return null;
  let end = at;
  for (; end < plain.length; end++) {
    const token = plain[end];
    const before = plain[end - 1];
    if (
      !token ||
      (/^[.:;!?"(]$/.test(token.form) &&
        !/^(?:\p{L}|mr|mrs|ms|dr|prof|sen|rep|gov|gen|lt|col|capt|sgt|st)$/u.test(before?.form ?? ''))
    )
      break;
    // Beyond a gap a quotation stood.
    if (end > at && before && /["'\p{Pi}\p{Pf}]/u.test(text.slice(before.end, token.start))) break;
  }
  end = beforeNextClause(text, plain, at, end);
  const last = plain[end - 1] ?? first;
  const close = plain.slice(at, end).findIndex((token) => token.form === 'who' || token.form === 'which' || token.form === 'after' || token.form === 'when'); // prettier-ignore
  const limit = close > 0 ? (plain[at + close]?.start ?? last.end) : last.end;
  const inside = names.filter((name) => name.start >= first.start && name.end <= limit);
  const heads = inside.filter((name) => headsPhrase(text, plain, at, name));
  const comma = plain.find((token) => token.start > first.start && token.form === ',')?.start ?? Infinity;
  // "said Town manager Anne-Marie Toll"; "said the Town manager, Anne-Marie Toll".
  const before = heads.findLast((name) => name.end <= comma);
  const behind = heads.find((name) => name.start > comma && name.parts.length > 1);
  const name = before && (before.parts.length > 1 || !behind) ? before : behind;
  if (first.form in PRONOUNS)
    return {
      speaker: { start: first.start, end: first.end, label: first.form, parts: [], pronoun: false },
      clauseEnd: first.end,
    };
  if (name) return { speaker: named(text, name), clauseEnd: last.end };
  return {
    speaker: {
      start: first.start,
      end: last.end,
      label: text.slice(first.start, last.end),
      parts: [],
      pronoun: false,
    },
    clauseEnd: last.end,
  };
}

/** The name is the source itself: nothing but a title before it, or right behind a comma; not "the leader of Hamas". */
function headsPhrase(text: string, plain: readonly Token[], at: number, name: NameToken): boolean {
  const before = plain.filter((token, k) => k >= at && token.end <= name.start);
  const last = before.at(-1);
  if (last === undefined) return true;
  if (last.form === ',')
    return (
      !before
        .slice(0, -1)
        .some(
          (token) => token.kind === 'word' && /^\p{Lu}/u.test(text.slice(token.start)) && token.content,
        ) || name.parts.length > 1
    );
  return !before.some((token) => PREPOSITION.test(token.form));
}

/** "according to a report, cars were damaged": what follows the comma belongs to the source only as an apposition. */
function beforeNextClause(text: string, plain: readonly Token[], at: number, end: number): number {
  const comma = plain.findIndex((token, k) => k > at && k < end && token.form === ',');
  if (comma < 0) return end;
  const next = plain[comma + 1];
  // "According to the police, the driver had been drinking": no second comma ends an apposition.
  const opens =
    (plain[at - 2]?.form === 'according' ? at <= 3 : at === LEAD - 1 && isView(plain, at - 2)) &&
    !plain.some((token, k) => k > comma && token.form === ',');
  if (opens) return comma;
  const apposition =
    next !== undefined && (APPOSITION.test(next.form) || /^\p{Lu}/u.test(text.slice(next.start)));
  return apposition ? end : comma;
}

function tokenBefore(plain: readonly Token[], start: number): string {
  return plain.filter((token) => token.end <= start).at(-1)?.form ?? '';
}

/** The source before a verb of saying; an apposition between commas is stepped over. */
function nounPhraseBefore(
  text: string,
  plain: readonly Token[],
  verb: number,
  names: readonly NameToken[],
): Speaker | null {
  let at = verb - 1;
  while (at >= 0 && BETWEEN.test(plain[at]?.form ?? '')) at--;
  let token = plain[at];
  if (token?.form === ',') {
    const head = beforeAppositions(plain, at);
    const inside = names.filter(
      (name) => name.start >= (plain[head.first]?.start ?? 0) && name.end <= (plain[head.last]?.end ?? 0),
    );
    const lead = inside.findLast((name) => !PREPOSITION.test(tokenBefore(plain, name.start)));
    if (lead) return named(text, lead);
    at = head.last;
    token = plain[at];
  }
  if (!token || token.kind === 'punctuation') return null;
  if (token.form in PRONOUNS)
    return { start: token.start, end: token.end, label: token.form, parts: [], pronoun: false };
  // "it said" at the end of a statement: a body that was named before.
  if (token.form === 'it' && plain[at - 1]?.form === ',' && plain[verb]?.form === 'said')
    return { start: token.start, end: token.end, label: 'it', parts: [], pronoun: false };
  const name = names.find((name) => name.start <= (token?.start ?? 0) && (token?.start ?? 0) < name.end);
  if (name) return named(text, name);
  if (token.kind !== 'word' || !token.content) return null;
  let first = at;
  while (first > 0) {
    const before = plain[first - 1];
    if (!before || before.kind === 'punctuation' || /^(?:that|but|and|as|while|when|because|if|so)$/.test(before.form) || ((before.classes & SPEAKS) !== 0 && isPlainSpeech(before.form))) break; // prettier-ignore
    first--;
    if (at - first > 12) break;
  }
  const start = plain[first]?.start ?? token.start;
  return { start, end: token.end, label: text.slice(start, token.end), parts: [], pronoun: false };
}

/** An apposition, an age, a relative clause: what may stand between commas behind a name. */
const APPOSITION =
  /^(?:the|a|an|his|her|its|their|who|which|whose|where|of|in|at|from|then|now|once|also|one|\p{Nd}+)$/u;

/** The piece between commas that the pieces up to the comma at `comma` stand in apposition to. */
function beforeAppositions(plain: readonly Token[], comma: number): { first: number; last: number } {
  let last = comma - 1;
  for (;;) {
    let first = last;
    while (first > 0 && !/^[,;:"']$/.test(plain[first - 1]?.form ?? '')) first--;
    if (first === 0 || plain[first - 1]?.form !== ',' || !APPOSITION.test(plain[first]?.form ?? ''))
      return { first, last };
    last = first - 2;
  }
}

function named(text: string, name: NameToken): Speaker {
  return {
    start: name.start,
    end: name.end,
    label: text.slice(name.start, name.end),
    parts: name.parts,
    pronoun: false,
  };
}
