import type { Finding } from '../model';
import type { Reading } from './reading';
import type { Attribution, BySentence } from './clauses';
import { rangeOf } from './common';
import type { LinkIndex } from './link-index';
import { isQuoted } from '../reading/quotes';
import { kindOfSource } from './source-kinds';
import { sharesPart } from './speakers';
import { isNounAsWell } from '../text/speech-verbs';
import { type View, excerpt } from './views';
import { SPEAKS } from './word-classes';

/** Anything that still shows whose word it is, besides verbs of saying and opinion. */
const SOURCED =
  /^(?:according|heard|statement|statements|interview|report|reports|sources?|officials?|spokes\p{L}+|account|view|opinion|words|letter|press|briefing|citing|per|via|reportedly|allegedly|apparently|alleged|study|survey|poll|findings|data|figures|claims?|testimony|memo|reminder|warning)$/u;
/** Verbs whose passive tells of the one spoken to. */
const RECEIVED = /^(?:promised|asked|warned|urged|advised|assured)$/;
/** Who speaks for somebody else. */
const FOR_OTHERS = /^spokes(?:man|woman|person|people)$/;
/** Words at the head of a sentence among which its subject is. */
const SUBJECT = 6;
/** Share of the words of the statement that must come back for it to count as the same statement. */
const LEAST_KEPT = 0.5;
/** The same where nothing else is linked to its sentence. */
const LEAST_LINKED = 0.2;

/** A source in other words is no other source, and words tell only so much. */
const OTHER_SOURCE = 0.65;

export function attributionFindings(
  view: View,
  from: Reading,
  to: Reading,
  ofFrom: BySentence,
  ofTo: BySentence,
  links: LinkIndex,
): Finding[] {
  const found: Finding[] = [];
  for (const clause of view.link.a.flatMap((sentence) => ofFrom.get(sentence) ?? [])) {
    if (!clause.plain || !clause.speaker) continue;
    // "He said he ..." and "He ...": somebody tells of himself, and is still there.
    if (tellsOfSelf(from, clause)) continue;
    if (isQuoted(from.quotations, clause) || attributesQuote(from, clause)) continue;
    const target = counterpartOf(view, clause);
    const sentence = to.version.sentences[target ?? -1];
    if (target === null || !sentence) continue;
    const other = otherSource(view, clause, ofTo.get(target) ?? []);
    if (other) {
      found.push(changedSource(clause, other, from, to));
      continue;
    }
    if (sourced(to, target, clause, ofTo, (near) => speaksForItself(near, clause, links, ofFrom))) continue;
    found.push({
      type: 'attribution-dropped',
      a: { start: clause.start, end: clause.end },
      b: { start: sentence.start, end: sentence.end },
      confidence: clause.speaker.parts.length > 0 ? 0.8 : 0.7,
      message: `“${excerpt(from.version.text, clause)}” is gone: what the source ascribes to ${clause.speaker.label} now stands as fact.`,
    });
  }
  return found;
}

/**
 * The source of another kind that now says the same, where neither text has both: "the army said", "residents
 * said".
 */
function otherSource(view: View, clause: Attribution, clauses: readonly Attribution[]): Attribution | null {
  const was = clause.speaker && kindOfSource(clause.speaker);
  const plain = clauses.filter(({ plain }) => plain);
  const [other] = plain;
  const is = other?.speaker && plain.length === 1 ? kindOfSource(other.speaker) : null;
  if (!other || !was || !is || was === is) return null;
  return namesRole(view.b, clause) || namesRole(view.a, other) ? null : other;
}

function changedSource(was: Attribution, is: Attribution, from: Reading, to: Reading): Finding {
  return {
    type: 'attribution-dropped',
    a: rangeOf(was),
    b: rangeOf(is),
    confidence: OTHER_SOURCE,
    message: `The source changed: “${excerpt(from.version.text, was)}” became “${excerpt(to.version.text, is)}”.`,
  };
}

/** "she insisted she ...": the pronoun that speaks is spoken of. */
function tellsOfSelf(reading: Reading, clause: Attribution): boolean {
  const own = reading.version.text.slice(clause.speaker?.start ?? 0, clause.speaker?.end ?? 0).toLowerCase();
  if (!/^(?:he|she|they|it)$/.test(own)) return false;
  return (reading.tokens[clause.sentence] ?? []).some(
    (token) => token.form === own && token.start !== clause.speaker?.start,
  );
}

/** The clause says who spoke a quotation; what becomes of that is asked elsewhere. */
function attributesQuote(reading: Reading, clause: Attribution): boolean {
  return (reading.tokens[clause.sentence] ?? []).some((token) => token.quoted && token.content);
}

/** The sentence of the other side that makes the statement, if its words come back. */
function counterpartOf(view: View, clause: Attribution): number | null {
  const votes = new Map<number, number>();
  let content = 0;
  view.a.forEach((token, i) => {
    if (token.sentence !== clause.sentence || !token.content || token.quoted) return;
    if (token.start >= clause.start && token.end <= clause.end) return;
    content++;
    const sentence = view.b[view.toB[i] ?? -1]?.sentence;
    if (sentence !== undefined) votes.set(sentence, (votes.get(sentence) ?? 0) + 1);
  });
  const best = [...votes].sort((x, y) => y[1] - x[1] || x[0] - y[0])[0];
  // One sentence linked to one: the link itself says that it is the same statement.
  const lone = view.link.a.length === 1 && view.link.b.length === 1;
  const least = lone ? LEAST_LINKED : LEAST_KEPT;
  return best && content > 1 && best[1] >= least * content ? best[0] : null;
}

/**
 * The sentence of the other side has its source from another sentence than the clause: both were ascribed,
 * and one still is.
 */
function speaksForItself(near: number, clause: Attribution, links: LinkIndex, ofFrom: BySentence): boolean {
  const sources = links.ofB(near).flatMap((link) => link.a);
  return (
    !sources.includes(clause.sentence) &&
    sources.some((sentence) =>
      (ofFrom.get(sentence) ?? []).some((other) => other.plain && mayBeSame(other, clause)),
    )
  );
}

function sourced(
  to: Reading,
  target: number,
  clause: Attribution,
  ofTo: BySentence,
  speaksForItself: (near: number) => boolean,
): boolean {
  const tokens = to.tokens[target] ?? [];
  // A quotation, or a mark that has lost its partner.
  if (tokens.some((token) => (token.quoted && token.content) || token.form === '"')) return true;
  if (tokens.some((token, at) => !token.quoted && (isSpeechVerb(tokens, at) || SOURCED.test(token.form))))
    return true;
  const parts = clause.speaker?.parts ?? [];
  if (parts.length === 0 && namesRole(tokens, clause)) return true;
  if ((to.names[target] ?? []).some((name) => sharesPart(name.parts, parts))) return true;
  const { sentences } = to.version;
  const paragraph = sentences[target]?.paragraph;
  // A neighbour of the same paragraph with a source carries the sentence along.
  return [target - 1, target + 1].some(
    (near) =>
      sentences[near]?.paragraph === paragraph &&
      !speaksForItself(near) &&
      (ofTo.get(near) ?? []).some((other) => other.plain && mayBeSame(other, clause)),
  );
}

/** "The company said it will close" → "The company will close": the source is still there. */
function namesRole(tokens: Reading['tokens'][number], clause: Attribution): boolean {
  const words: readonly string[] = clause.speaker?.label.toLowerCase().match(/\p{L}+/gu) ?? [];
  const role = words.findLast((word) => word.length > 3);
  if (role === undefined) return false;
  if (tokens.some((token) => token.form === role)) return true;
  // "A police spokesman said": whom he speaks for may do what he says.
  const body = FOR_OTHERS.test(role)
    ? words.slice(0, words.lastIndexOf(role)).filter((word) => word.length > 3)
    : [];
  return tokens.slice(0, SUBJECT).some(({ form }) => body.includes(form));
}

/** One source, as far as the words tell: a shared name, a pronoun, or a name on one side only. */
function mayBeSame(a: Attribution, b: Attribution): boolean {
  const [x, y] = [a.speaker, b.speaker];
  if (!x || !y || x.label === 'it' || y.label === 'it') return true;
  if (x.parts.length && y.parts.length) return sharesPart(x.parts, y.parts);
  const words = (label: string): string[] =>
    label
      .toLowerCase()
      .split(/\P{L}+/u)
      .filter((word) => word.length > 3);
  return x.pronoun || y.pronoun || words(x.label).some((word) => words(y.label).includes(word));
}

/**
 * Nouns such as "report" and "state" look like verbs of saying: these count after a subject in the plural or
 * an auxiliary only.
 */
function isSpeechVerb(tokens: Reading['tokens'][number], at: number): boolean {
  const token = tokens[at];
  if (!token || (token.classes & SPEAKS) === 0) return false;
  const { form } = token;
  // "was to blame" blames nobody, and who was promised something did not promise it.
  const before = tokens[at - 1]?.form ?? '';
  if (
    (form === 'blame' && before === 'to') ||
    (RECEIVED.test(form) && /^(?:been|being|was|were|is|are)$/.test(before))
  )
    return false;
  if (!isNounAsWell(form)) return true;
  return /^(?:to|they|we|i|you|who|will|would|may|might|could|can|should|must|also|did|do|does|\p{L}{3,}s|he|she|it)$/u.test(
    before,
  );
}
