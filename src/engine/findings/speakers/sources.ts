import type { Range } from '../../model';
import { capitalAt } from '../../text/words/word';
import { isDeed, mayBeDeed } from '../../text/words/deed-words';
import { isPlainSpeech } from '../../text/words/speech-verbs';
import { STOPPED } from '../reading/joined-names';
import type { NameToken } from '../reading/reading';
import { isBody } from './persons';
import { areSourcesByTrade } from './source-kinds';
import type { Token } from '../reading/tokens';
import { FINITE } from '../words/helping-verbs';
import { IS_OFFICE, SPEAKS } from '../words/word-classes';

/** Who says something, as far as the clause tells. */
export interface Speaker extends Range {
  /** As it is shown: `Danny Oakes`, `the professor`. */
  readonly label: string;
  /** Parts of the name, folded; empty where only a role or a pronoun stands. */
  readonly parts: readonly string[];
  /** The name was found through a pronoun. */
  readonly pronoun: boolean;
}

/** Without what every object has: "constructor" is no pronoun. */
export const PRONOUNS: Readonly<Record<string, 'he' | 'she' | 'they'>> = Object.assign(
  Object.create(null) as object,
  { he: 'he', she: 'she', they: 'they' } as const,
);
const BETWEEN =
  /^(?:also|then|later|twice|often|always|today|yesterday|has|had|have|repeatedly|again|further|once|recently|previously|who|would|will|(?!(?:fami|assemb|supp|ita|al|ral|bul|monopo|ju)ly$)\p{L}+ly)$/u;
export const PREPOSITION =
  /^(?:in|at|to|from|of|on|by|with|near|for|into|outside|across|over|under|than|about|between|through|and)$/;

/** Words between "said" and a name that it still introduces: "said union secretary and spokesman Jan Roe". */
export const LEAD = 5;
/** Whose "view" it is stands behind "of". */
const VIEW = /^(?:view|views|opinion|eyes|judgment|judgement|words)$/;

/** "In the view of the auditors". */
export function isView(plain: readonly Token[], at: number): boolean {
  return (
    VIEW.test(plain[at]?.form ?? '') &&
    plain[at - 1]?.form === 'the' &&
    plain[at - 2]?.form === 'in' &&
    plain[at + 1]?.form === 'of'
  );
}

/** Those who look into things, and what they write. */
export const INQUIRY =
  /^(?:report|study|studies|survey|poll|inquiry|inquest|investigation|review|audit|analysis|research|tests?|trial|data|figures|documents?|records|papers|files|researchers?|scientists?|investigators?|inspectors?|auditors?|experts?|commission|committee|panel|court|judges?|jury|tribunal|watchdog|regulator|ombudsman|coroner|academics?|economists?|analysts?|doctors?|detectives?|team)$/;

interface Source {
  readonly speaker: Speaker;
  readonly clauseEnd: number;
}

/**
 * The source after "said" or "according to": up to the end of the sentence or the next quotation; the first
 * name in it.
 */
export function nounPhraseAfter(
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
    if (!token || (/^[.:;!?"(]$/.test(token.form) && !STOPPED.test(before?.form ?? ''))) break;
    // Beyond a gap a quotation stood.
    if (end > at && before && /["'\p{Pi}\p{Pf}]/u.test(text.slice(before.end, token.start))) break;
  }
  end = beforeNextClause(text, plain, at, end);
  const last = plain[end - 1] ?? first;
  const close = plain
    .slice(at, end)
    .findIndex(
      (token) =>
        token.form === 'who' || token.form === 'which' || token.form === 'after' || token.form === 'when',
    );
  const limit = close > 0 ? (plain[at + close]?.start ?? last.end) : last.end;
  const inside = names.filter((name) => name.start >= first.start && name.end <= limit);
  const isHead = (name: NameToken): boolean =>
    headsPhrase(text, plain, at, name) && !tellsWhich(plain, name) && !isOwner(text, plain, name);
  const comma = plain.find((token) => token.start > first.start && token.form === ',')?.start ?? Infinity;
  // "said Town manager Anne-Marie Toll"; "said the Town manager, Anne-Marie Toll".
  const before = inside.findLast((name) => name.end <= comma && isHead(name));
  const behind = inside.find(
    (name) => name.start > comma && (name.parts.length > 1 || standsAlone(plain, name)) && isHead(name),
  );
  const name = before && (before.parts.length > 1 || !behind) ? before : behind;
  if (first.form in PRONOUNS)
    return {
      speaker: { start: first.start, end: first.end, label: first.form, parts: [], pronoun: false },
      clauseEnd: first.end,
    };
  if (name) return { speaker: named(text, name), clauseEnd: last.end };
  // "two officials, who asked not to be named"
  const head = plain.findLast(
    (token, k) => k >= at && token.end <= Math.min(limit, comma) && token.form !== ',',
  );
  return {
    speaker: {
      start: first.start,
      end: last.end,
      label: text.slice(first.start, head?.end ?? last.end),
      parts: [],
      pronoun: false,
    },
    clauseEnd: last.end,
  };
}

/** ", Railmet,": a name in one word that fills an apposition. */
function standsAlone(plain: readonly Token[], { start, end }: Range): boolean {
  const at = plain.findIndex((token) => token.start === start);
  const next = plain.find((token) => token.start >= end);
  return plain[at - 1]?.form === ',' && (next === undefined || next.form === ',');
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

/** "Ostravian officials", "Brage Securities analysts": the name says only whose people speak. */
export function tellsWhich(plain: readonly Token[], { end }: Range): Token | null {
  const next = plain.find(({ start }) => start >= end);
  return next?.start === end + 1 && next.kind === 'word' && areSourcesByTrade(next.form) ? next : null;
}

/** "Moreno's lawyer": the name says only whose. */
export function isOwner(text: string, plain: readonly Token[], { end }: Range): boolean {
  const next = plain.find(({ start }) => start >= end);
  return /['\u2019]s?$/u.test(text.slice(end - 2, end)) && next?.start === end + 1 && next.kind === 'word';
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
  if (!apposition) return comma;
  // "The cause, said the operator, Railmet, was a fault": behind the source its sentence goes on.
  const second = plain.findIndex((token, k) => k > comma && k < end && token.form === ',');
  return second >= 0 && FINITE.test(plain[second + 1]?.form ?? '') ? second : end;
}

function tokenBefore(plain: readonly Token[], start: number): string {
  return plain.filter((token) => token.end <= start).at(-1)?.form ?? '';
}

/** "Tully said", "Kelly later said": a capital before the verb makes a name of what looks like an adverb. */
function isCalledSo(text: string, { form, start }: Token): boolean {
  return form.endsWith('ly') && capitalAt(text, start);
}

/** Prepositions that tie somebody to a verb rather than to a noun. */
const HANDS_ON = /^(?:to|with|by|against|over|and)$/;
const BEFORE_IT = /^(?:,|which|that|who)$/;

/** The source before a verb of saying; an apposition between commas is stepped over. */
export function nounPhraseBefore(
  text: string,
  plain: readonly Token[],
  verb: number,
  names: readonly NameToken[],
): Speaker | null {
  let at = verb - 1;
  while (at >= 0 && BETWEEN.test(plain[at]?.form ?? '') && !isCalledSo(text, plain[at]!)) at--;
  let token = plain[at];
  if (token?.form === ',') {
    const related = plain[at + 1]?.form === 'who' ? relatedTo(plain, at, names) : null;
    if (related) return named(text, related);
    const head = beforeAppositions(plain, at, names);
    const inside = names.filter(
      (name) => name.start >= (plain[head.first]?.start ?? 0) && name.end <= (plain[head.last]?.end ?? 0),
    );
    const lead = inside.findLast(
      (name) =>
        !PREPOSITION.test(tokenBefore(plain, name.start)) &&
        !tellsWhich(plain, name) &&
        !isOwner(text, plain, name),
    );
    if (lead) return named(text, lead);
    at = head.last;
    token = plain[at];
  }
  if (!token || token.kind === 'punctuation') return null;
  if (token.form in PRONOUNS)
    return { start: token.start, end: token.end, label: token.form, parts: [], pronoun: false };
  // "it said" at the end of a statement, "which it said had failed": a body that was named before.
  if (token.form === 'it' && BEFORE_IT.test(plain[at - 1]?.form ?? '') && plain[verb]?.form === 'said')
    return { start: token.start, end: token.end, label: 'it', parts: [], pronoun: false };
  const name = names.find((name) => name.start <= (token?.start ?? 0) && (token?.start ?? 0) < name.end);
  if (name) return named(text, name);
  if (token.kind !== 'word' || !token.content) return null;
  let first = at;
  while (first > 0) {
    const before = plain[first - 1];
    if (
      !before ||
      // "the citizens' group"
      (before.kind === 'punctuation' && before.form !== "'") ||
      /^(?:that|but|and|as|while|when|where|because|although|though|since|after|before|until|once|if|so|what|which|who|whom)$/.test(
        before.form,
      ) ||
      ((before.classes & SPEAKS) !== 0 && isPlainSpeech(before.form))
    )
      break;
    first--;
    if (at - first > 12) break;
  }
  const head = headOfRelative(plain, first);
  if (head !== null) return nounPhraseBefore(text, plain, head, names);
  const start = plain[first]?.start ?? token.start;
  return { start, end: token.end, label: text.slice(start, token.end), parts: [], pronoun: false };
}

/**
 * "A porter who saved a child in a queue says": what stands before the verb is a clause about whoever speaks. Where
 * that clause begins; `null` where it is none.
 */
function headOfRelative(plain: readonly Token[], first: number): number | null {
  const tie = plain[first - 1];
  const before = plain[first - 2];
  const verb = plain[first]!;
  if (tie?.form !== 'who' || before?.kind !== 'word' || !before.content) return null;
  return FINITE.test(verb.form) || isDeed(verb.form) || mayBeDeed(verb.form) ? first - 1 : null;
}

/** "sold the yard to Lars Moe, who said": the name before the comma; but not "the lawyer for Moe, who said". */
function relatedTo(plain: readonly Token[], comma: number, names: readonly NameToken[]): NameToken | null {
  const name = names.find(({ end }) => end === plain[comma - 1]?.end);
  return name && HANDS_ON.test(tokenBefore(plain, name.start)) && !name.bare.some(isBody) ? name : null;
}

/** An apposition, an age, a relative clause: what may stand between commas behind a name. */
const APPOSITION =
  /^(?:the|a|an|his|her|its|their|who|which|whose|where|speaking|defending|prosecuting|mitigating|representing|appearing|presiding|sentencing|of|in|at|from|then|now|once|also|one|\p{Nd}+)$/u;

/** The piece between commas that the pieces up to the comma at `comma` stand in apposition to. */
function beforeAppositions(
  plain: readonly Token[],
  comma: number,
  names: readonly NameToken[],
): { first: number; last: number } {
  let last = comma - 1;
  for (;;) {
    let first = last;
    while (first > 0 && !/^[,;:"']$/.test(plain[first - 1]?.form ?? '')) first--;
    if (first === 0 || plain[first - 1]?.form !== ',') return { first, last };
    if (!APPOSITION.test(plain[first]?.form ?? '') && !isBareRole(plain, first, last, names))
      return { first, last };
    last = first - 2;
  }
}

/** "Glenys Holroyd, regional secretary of the Food Trades Union": behind a name, an office without an article. */
function isBareRole(
  plain: readonly Token[],
  first: number,
  last: number,
  names: readonly NameToken[],
): boolean {
  const name = names.find(({ end }) => end === plain[first - 2]?.end);
  if (!name || PREPOSITION.test(tokenBefore(plain, name.start))) return false;
  const piece = plain.slice(first, last + 1);
  const of = piece.findIndex(({ form }) => PREPOSITION.test(form));
  return piece.slice(0, of < 0 ? undefined : of).some(({ classes }) => (classes & IS_OFFICE) !== 0);
}

/** Somebody by name. */
export function named(text: string, name: NameToken): Speaker {
  return {
    start: name.start,
    end: name.end,
    label: text.slice(name.start, name.end),
    parts: name.parts,
    pronoun: false,
  };
}
