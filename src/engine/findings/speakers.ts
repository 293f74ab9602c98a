import type { Range } from '../model';
import { namePart } from '../text/names';
import type { NameToken, Reading, Token } from './reading';
import { isPlainSpeech, speechOf } from './speech-verbs';

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

const PRONOUNS: Readonly<Record<string, 'he' | 'she' | 'they'>> = {
  he: 'he',
  she: 'she',
  they: 'they',
  i: 'he',
};
const HONORIFICS: Readonly<Record<string, 'he' | 'she'>> = { mr: 'he', sir: 'he', lord: 'he', father: 'he', mrs: 'she', ms: 'she', miss: 'she', lady: 'she', dame: 'she', sister: 'she' }; // prettier-ignore
const BETWEEN =
  /^(?:also|then|later|has|had|have|repeatedly|again|further|once|recently|previously|who|as|was|were|is|are|be|been|being|who'd|would|will|\p{L}+ly)$/u;
const PREPOSITION =
  /^(?:in|at|to|from|of|on|by|with|near|for|into|outside|across|over|under|than|about|between|through|and)$/;
/** Negated or intended speech reports nothing: "declined to say", "did not say". */
const UNSAID = /^(?:not|never|to|cannot|could|nor|\p{L}+n't)$/u;

interface Person {
  readonly name: NameToken;
  readonly gender: 'he' | 'she' | null;
}

/** All attributions of a version, in order, with pronouns resolved to the person last spoken of. */
export function attributionsOf(reading: Reading): Attribution[] {
  if (!reading.english) return [];
  const found: Attribution[] = [];
  const genders = gendersOf(reading);
  let focus: Person[] = [];
  const lookAt = (name: NameToken): void => {
    const gender = name.parts.map((part) => genders.get(part)).find((known) => known !== undefined) ?? null;
    focus = [{ name, gender }, ...focus.filter((person) => !sharesPart(person.name.parts, name.parts))].slice(
      0,
      6,
    );
  };
  const resolve = (pronoun: 'he' | 'she' | 'they'): NameToken | null =>
    focus.find((person) => pronoun === 'they' || person.gender === null || person.gender === pronoun)?.name ??
    null;
  reading.tokens.forEach((tokens, sentence) => {
    if (!reading.body[sentence]) return;
    const plain = tokens.filter((token) => !token.quoted);
    const names = (reading.names[sentence] ?? []).filter((name) => !isQuotedAt(tokens, name.start));
    const subject = subjectOf(plain, names);
    if (subject) lookAt(subject);
    for (const clause of clausesOf(reading, plain, tokens, names, sentence)) {
      const { speaker } = clause;
      const pronoun = speaker ? PRONOUNS[speaker.label.toLowerCase()] : undefined;
      if (speaker && pronoun) {
        const name = resolve(pronoun);
        const label = name ? reading.version.text.slice(name.start, name.end) : speaker.label;
        found.push({ ...clause, speaker: { ...speaker, label, parts: name?.parts ?? [], pronoun: true } });
      } else {
        found.push(clause);
        const name = names.find((name) => speaker && name.start >= speaker.start && name.end <= speaker.end);
        if (name) lookAt(name);
      }
    }
  });
  return found;
}

/** True where two names share a part that tells somebody apart. */
export function sharesPart(a: readonly string[], b: readonly string[]): boolean {
  return a.some((part) => part.length > 1 && b.includes(part));
}

function isQuotedAt(tokens: readonly Token[], at: number): boolean {
  return tokens.some((token) => token.quoted && token.start <= at && at < token.end);
}

function gendersOf(reading: Reading): Map<string, 'he' | 'she'> {
  const genders = new Map<string, 'he' | 'she'>();
  for (const tokens of reading.tokens)
    tokens.forEach((token, at) => {
      const gender = HONORIFICS[token.key];
      const next = tokens
        .slice(at + 1, at + 4)
        .filter((next) => next.kind === 'word')
        .at(-1);
      const near = tokens[tokens[at + 1]?.form === '.' ? at + 2 : at + 1];
      if (gender && near) genders.set(namePart(near.form), gender);
      if (gender && next && near && next !== near && /^\p{Lu}/u.test(reading.version.text.slice(next.start)))
        genders.set(namePart(next.form), gender);
    });
  return genders;
}

/** The name that a sentence opens with, unless a preposition stands before it. */
function subjectOf(plain: readonly Token[], names: readonly NameToken[]): NameToken | null {
  const first = names[0];
  if (!first) return null;
  const at = plain.findIndex((token) => token.start >= first.start);
  if (at < 0 || at > 6) return null;
  return PREPOSITION.test(plain[at - 1]?.form ?? '') ? null : first;
}

function clausesOf(
  reading: Reading,
  plain: readonly Token[],
  all: readonly Token[],
  names: readonly NameToken[],
  sentence: number,
): Attribution[] {
  const found: Attribution[] = [];
  const text = reading.version.text;
  plain.forEach((token, at) => {
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
    const kind = token.kind === 'word' ? speechOf(token.form) : null;
    if (!kind) return;
    const before = plain[at - 1];
    if (
      UNSAID.test(before?.form ?? '') ||
      (UNSAID.test(plain[at - 2]?.form ?? '') && BETWEEN.test(before?.form ?? ''))
    )
      return;
    const always = isPlainSpeech(token.form);
    const afterQuote = all[all.indexOf(token) - 1]?.quoted === true;
    const inverted = afterQuote || before?.form === ',' || before?.form === '-';
    if (
      inverted &&
      next &&
      !/^(?:that|it|them|reporters|a|,|\.)$/.test(next.form) &&
      startsPhrase(text, next, names)
    ) {
      const source = nounPhraseAfter(text, plain, at + 1, names);
      if (source && (always || afterQuote)) {
        found.push({
          start: token.start,
          end: source.clauseEnd,
          sentence,
          at: token.start,
          plain: always,
          speaker: source.speaker,
        });
        return;
      }
    }
    const source = nounPhraseBefore(text, plain, at, names);
    if (source)
      found.push({
        start: source.start,
        end: token.end,
        sentence,
        at: token.start,
        plain: always,
        speaker: source,
      });
  });
  return found;
}

function startsPhrase(text: string, token: Token, names: readonly NameToken[]): boolean {
  return token.form in PRONOUNS || /^(?:the|a|an|his|her|its|their|one|two|some|\p{L}+'s)$/u.test(token.form) || names.some((name) => name.start <= token.start && token.start < name.end) || /^\p{Lu}/u.test(text.slice(token.start)) || /^\p{Ll}+(?:s|man|woman|person|er|or|ist|ian)$/u.test(token.form); // prettier-ignore
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
        !/^(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|lt|col|capt|sgt|st)$/.test(before?.form ?? ''))
    )
      break;
    // Beyond a gap a quotation stood.
    if (end > at && before && /["'\p{Pi}\p{Pf}]/u.test(text.slice(before.end, token.start))) break;
  }
  const last = plain[end - 1] ?? first;
  const close = plain.slice(at, end).findIndex((token) => token.form === 'who' || token.form === 'which' || token.form === 'after' || token.form === 'when'); // prettier-ignore
  const limit = close > 0 ? (plain[at + close]?.start ?? last.end) : last.end;
  const inside = names.filter((name) => name.start >= first.start && name.end <= limit);
  const name = inside.find((name) => !PREPOSITION.test(tokenBefore(plain, name.start)) && name.parts.length > 1) ?? inside.find((name) => !PREPOSITION.test(tokenBefore(plain, name.start))); // prettier-ignore
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
  const name = names.find((name) => name.start <= (token?.start ?? 0) && (token?.start ?? 0) < name.end);
  if (name) return named(text, name);
  if (token.kind !== 'word' || !token.content) return null;
  let first = at;
  while (first > 0) {
    const before = plain[first - 1];
    if (!before || before.kind === 'punctuation' || /^(?:that|but|and|as|while|when|because|if|so)$/.test(before.form) || speechOf(before.form) && isPlainSpeech(before.form)) break; // prettier-ignore
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
