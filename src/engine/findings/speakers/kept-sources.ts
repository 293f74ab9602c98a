import type { Range } from '../../model';
import { type Attribution, type BySentence, charges } from './clauses';
import type { Reading } from '../reading/reading';
import { givenByAt } from './given-by';
import { isOnSomebodysMind } from './minds';
import { isOfSameSpeaker } from './second-verb';
import { isSourceByTrade, kindOfSource } from './source-kinds';
import { sharesPart } from './speakers';
import { INQUIRY, PREPOSITION, type Speaker } from './sources';
import { givesView, governs, isReportedPassive, isVerb, leansOn } from './governed';
import type { Token } from '../reading/tokens';
import { type View, indexAt } from '../views/views';
import { SPEAKS } from '../words/word-classes';
import { TENSED } from '../words/helping-verbs';

/** Words that leave a statement open by themselves. */
export const HEARSAY = /^(?:reportedly|allegedly|apparently|purportedly|supposedly|alleged|purported)$/;
/** Other words for an accusation. */
const AGAINST =
  /^(?:object|protest|sued|sues?$|suing|lawsuit|complain|charg|indict|prosecut|oppos|criti|denounc|condemn|attack|alleg|accus|blam|suspect|resent|fault)/;
/** Nouns for what somebody said or wrote. */
export const SAID =
  /^(?:statements?|interview|reports?|account|view|opinion|words|letter|press|briefing|study|survey|poll|findings|data|figures|claims?|testimony|memo|reminder|warning|sources?|documents?|papers|records)$/;
export const CITES = /^(?:citing|quoting|per|via)$/;
/** "in a statement", "by his account", "from a report": at most so many words stand between. */
const GIVES = /^(?:in|by|from|according|per|citing|via|under)$/;
const BETWEEN = 3;
const WHOSE = /^(?:his|her|its|their|\p{L}+'s?)$/u;
/** Who speaks for somebody else. */
const FOR_OTHERS = /^spokes(?:man|woman|person|people)$/;
/** Words at the head of a sentence among which its subject is. */
const SUBJECT = 6;
/** Letters that a verb of saying and its noun have in common. */
const ROOT = 4;
/** Shorter words of a source tell nothing. */
const SHORTEST = 3;
/** What a sentence names that announces the next ones: "The report makes three points." */
const FRAME =
  /^(?:points?|reasons?|complaints?|conclusions?|findings|claims?|accusations?|charges|allegations?|demands?|version|account|story|list|lists|things)$/;

/** Where the counterpart of a dropped source may stand. */
export interface Copy {
  readonly view: View;
  readonly from: Reading;
  readonly to: Reading;
  /** The clauses of the copy. */
  readonly clauses: BySentence;
  /** Whether a sentence of the copy has its source from elsewhere: it tells nothing of its neighbours then. */
  readonly speaksForItself: (near: number, clause: Attribution) => boolean;
}

/**
 * Whether the sentence of the copy still shows whose word it is. A word of saying that the source has as well,
 * beside the clause that was dropped, shows nothing, unless the same people say it: "called a taxi, police
 * said". A new one does where it governs a statement, or where somebody says it who is not spoken of.
 */
export function keepsSource(copy: Copy, target: number, clause: Attribution): boolean {
  const { to, clauses } = copy;
  const tokens = to.tokens[target] ?? [];
  // A quotation, or a mark that has lost its partner.
  if (tokens.some((token) => (token.quoted && token.content) || token.form === '"')) return true;
  const parts = clause.speaker?.parts ?? [];
  if (parts.length === 0 && (namesRole(tokens, clause) || isGiven(tokens, clause))) return true;
  const named = (to.names[target] ?? []).map((name) => name.parts);
  if (named.some((other) => sharesPart(other, parts) || isShortFor(other, parts))) return true;
  const own = clauses.get(target) ?? [];
  if (own.some((other) => other.plain && isNew(copy, other.at, clause))) return true;
  if (tokens.some((_, at) => shows(copy, tokens, at, clause, own))) return true;
  if (isOnSomebodysMind(tokens, (token) => answersStatement(copy, token, clause))) return true;
  const given = givenByAt(tokens, clause);
  if (given >= 0 && isNew(copy, tokens[given]!.start, clause)) return true;
  return isCarried(copy, target, clause);
}

/** "the WHO" for the World Health Organization, whichever of the two is the short one. */
function isShortFor(a: readonly string[], b: readonly string[]): boolean {
  const initials = (parts: readonly string[]): string => parts.map((part) => part.charAt(0)).join('');
  return (b.length > 2 && a[0] === initials(b)) || (a.length > 2 && b[0] === initials(a));
}

/** Whether a word of the copy shows whose word its sentence is. */
function shows(
  copy: Copy,
  tokens: readonly Token[],
  at: number,
  clause: Attribution,
  own: readonly Attribution[],
): boolean {
  const token = tokens[at]!;
  const { form, start } = token;
  if (HEARSAY.test(form)) return true;
  if (AGAINST.test(form) && chargesOf(copy, clause) && isNew(copy, start, clause)) return true;
  const other = own.find((one) => one.at === start);
  // "Its demand would mean", "this meant": nobody means it.
  if (MEANS.test(form) && !(other?.speaker && isSomebody(other.speaker))) return false;
  if (other && isSame(other, clause)) return true;
  return (token.classes & SPEAKS) === 0
    ? nounShows(copy, tokens, at, clause)
    : verbShows(copy, tokens, at, clause, other);
}

function nounShows(copy: Copy, tokens: readonly Token[], at: number, clause: Attribution): boolean {
  const token = tokens[at]!;
  const listed = SAID.test(token.form) || CITES.test(token.form);
  const says = listed ? givesSource(tokens, at) : isNamedAfter(copy, token, clause);
  return says && isNew(copy, token.start, clause);
}

function verbShows(
  copy: Copy,
  tokens: readonly Token[],
  at: number,
  clause: Attribution,
  other: Attribution | undefined,
): boolean {
  const token = tokens[at]!;
  if (isReportedPassive(tokens, at)) return true;
  if (!isNew(copy, token.start, clause)) return goesOn(copy, tokens, at, clause, other);
  if (other && mayBeSame(other, clause)) return true;
  if (!isVerb(tokens, at)) return givesSource(tokens, at) || isNamedAfter(copy, token, clause);
  if (governs(tokens, at)) return true;
  const speaker = other?.speaker;
  if (!speaker) return givesView(tokens, at);
  if (isStated(copy, speaker, clause)) return givesView(tokens, at) && !leansOn(tokens, at);
  return givesView(tokens, at) || leansOn(tokens, at) || mayBeSource(speaker);
}

/** Whether whoever was dropped said this as well, and still does. */
function goesOn(
  { from }: Copy,
  tokens: readonly Token[],
  at: number,
  clause: Attribution,
  other: Attribution | undefined,
): boolean {
  if (!isVerb(tokens, at) || (other && !mayBeCalled(other, clause))) return false;
  const own = from.tokens[clause.sentence] ?? [];
  const verb = own.findIndex(({ start, stem }) => start >= clause.end && stem === tokens[at]!.stem);
  return verb >= 0 && isOfSameSpeaker(own, verb, clause);
}

/** No two names. */
function mayBeCalled({ speaker: is }: Attribution, { speaker: was }: Attribution): boolean {
  return !is?.parts.length || !was?.parts.length || sharesPart(is.parts, was.parts);
}

const MEANS = /^mean(?:s|t)?$/;

function isSomebody({ parts, label }: Speaker): boolean {
  return parts.length > 0 || /^(?:he|she|they)$/i.test(label);
}

/** "They accused", "they blamed". */
function chargesOf({ from }: Copy, clause: Attribution): boolean {
  const verb = (from.tokens[clause.sentence] ?? []).find(({ start }) => start === clause.at);
  return verb !== undefined && charges(verb.form);
}

/** "they argue" → "their arguments": the noun to the verb that was dropped. */
function isNamedAfter({ from }: Copy, { form }: Token, clause: Attribution): boolean {
  const verb = (from.tokens[clause.sentence] ?? []).find(({ start }) => start === clause.at)?.form ?? '';
  return verb.length >= ROOT && form.length > ROOT && form.slice(0, ROOT) === verb.slice(0, ROOT);
}

/** Whether the statement itself speaks of somebody: of her who "called a taxi" it is said that she did. */
function isStated(copy: Copy, speaker: Range, clause: Attribution): boolean {
  const stated = statedStems(copy, clause);
  return copy.view.b.some((token) => token.content && isWithin(token, speaker) && stated.has(token.stem));
}

function mayBeSource(speaker: Speaker): boolean {
  return speaker.parts.length > 0 || isSourceByTrade(speaker) || isInquiry(speaker);
}

function isInquiry({ label }: Speaker): boolean {
  return (label.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => INQUIRY.test(word));
}

/** "in a statement", "by his account", "the claim that". */
function givesSource(tokens: readonly Token[], at: number): boolean {
  if (CITES.test(tokens[at]!.form)) return true;
  if (tokens[at + 1]?.form === 'that' || WHOSE.test(tokens[at - 1]?.form ?? '')) return true;
  return tokens.slice(Math.max(0, at - BETWEEN), at).some(({ form }) => GIVES.test(form));
}

/** Whether the sentence of the dropped clause lacks a word of the copy but for the clause itself. */
export function isNew({ view, from }: Copy, start: number, clause: Attribution): boolean {
  const at = indexAt(view.b, { start, end: start });
  const word = view.b[at];
  if (!word) return true;
  const answer = view.a[view.toA[at] ?? -1];
  const isSaid = answer && ((answer.classes & SPEAKS) !== 0 || answer.stem === word.stem);
  if (isSaid && answer.sentence === clause.sentence && !isWithin(answer, clause)) return false;
  return !(from.tokens[clause.sentence] ?? []).some(
    (token) => token.stem === word.stem && !isWithin(token, clause),
  );
}

function isWithin(token: Range, clause: Range): boolean {
  return token.start >= clause.start && token.end <= clause.end;
}

/** Whether a word of the copy answers one of the statement. */
function answersStatement({ view }: Copy, token: Token, clause: Attribution): boolean {
  const there = view.a[view.toA[indexAt(view.b, token)] ?? -1];
  return there?.sentence === clause.sentence && !isWithin(there, clause);
}

/** What the source's sentence tells of outside the clause that was dropped. */
function statedStems({ from }: Copy, clause: Attribution): ReadonlySet<string> {
  const tokens = from.tokens[clause.sentence] ?? [];
  return new Set(tokens.filter((token) => token.content && !isWithin(token, clause)).map(({ stem }) => stem));
}

/** A sentence near by that has the source carries the statement along. */
export function isCarried(copy: Copy, target: number, clause: Attribution): boolean {
  const { to, view, clauses } = copy;
  const { sentences } = to.version;
  const paragraph = sentences[target]?.paragraph;
  const near = [target - 1, target + 1].filter((other) => !copy.speaksForItself(other, clause));
  return near.some((other) => {
    const beside = sentences[other]?.paragraph === paragraph;
    const same = (clauses.get(other) ?? []).filter((one) => mayBeSame(one, clause));
    if (beside && same.some(({ plain }) => plain)) return true;
    if (beside && other < target && announces(to.tokens[other] ?? [], clause)) return true;
    // "Police said the captain, who survived, had been drinking": a split leaves the source with one half.
    if (!view.link.b.includes(other) && !(beside && saysRest(copy, target, other, clause))) return false;
    return same.some((one) => isNew(copy, one.at, clause) && isGoverning(to, one));
  });
}

/** A word of the statement that the bare half lacks stands in its neighbour. */
function saysRest(copy: Copy, target: number, near: number, clause: Attribution): boolean {
  const [own, other] = [target, near].map((n) => new Set((copy.to.tokens[n] ?? []).map(({ stem }) => stem)));
  return [...statedStems(copy, clause)].some((stem) => !own!.has(stem) && other!.has(stem));
}

function isGoverning({ tokens }: Reading, { sentence, at, plain }: Attribution): boolean {
  const own = (tokens[sentence] ?? []).filter(({ quoted }) => !quoted);
  return (
    plain ||
    governs(
      own,
      own.findIndex(({ start }) => start === at),
    )
  );
}

/** "The report makes three points.", "He said this:" */
function announces(tokens: readonly Token[], clause: Attribution): boolean {
  if (tokens.at(-1)?.form === ':') return true;
  const last = tokens.findLast(({ kind }) => kind !== 'punctuation');
  return FRAME.test(last?.form ?? '') && (namesRole(tokens, clause) || !named(clause));
}

function named({ speaker }: Attribution): boolean {
  return speaker !== null && !isPronoun(speaker.label);
}

/** "The company said it will close" → "The company will close": the source is still there. */
export function namesRole(tokens: readonly Token[], clause: Attribution): boolean {
  // "She" may stand there as anybody, unless something is hers: "She was angry that ...".
  const own = (clause.speaker?.label ?? '').toLowerCase();
  if (isPronoun(own)) return tokens.some(({ form }, at) => form === own && holdsThat(tokens, at));
  const words = headOf(clause.speaker?.label ?? '');
  const role = words.findLast((word) => word.length >= SHORTEST);
  if (role === undefined) return false;
  if (tokens.some((token) => bareOf(token.form) === role)) return true;
  // "A police spokesman said": whom he speaks for may do what he says.
  const body = FOR_OTHERS.test(role)
    ? words.slice(0, words.lastIndexOf(role)).filter((word) => word.length > SHORTEST)
    : [];
  const told = tokens.slice(0, SUBJECT).some(({ form }) => body.includes(form));
  return told && !JOINED.test(joinOf(tokens));
}

/** Words from somebody to the "that" of what is on that person's mind. */
const TO_THAT = 4;

function holdsThat(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 2, at + 1 + TO_THAT).some(({ form }) => form === 'that');
}

/** "the ministry's count": what is theirs names them. */
function bareOf(form: string): string {
  return form.replace(/['’]s?$/u, '');
}

/** What makes a second statement of half a sentence, of which somebody else may be the subject. */
const JOINED = /^(?:and|but|while|when|after)$/;

/** The word that joins a second clause with a verb of its own; empty where there is none. */
function joinOf(tokens: readonly Token[]): string {
  const at = tokens.findIndex(
    ({ form }, k) =>
      JOINED.test(form) && tokens.slice(k + 2, k + SECOND).some((token) => TENSED.test(token.form)),
  );
  return tokens[at]?.form ?? '';
}

/** Words up to the verb of a second clause, which is in the passive or has an auxiliary. */
const SECOND = 8;

/** "According to the policy set for May" → "Under the policy". */
function isGiven(tokens: readonly Token[], clause: Attribution): boolean {
  const words = headOf(clause.speaker?.label ?? '').filter((word) => word.length > SHORTEST);
  return tokens.some(({ form }, at) => words.includes(form) && givesSource(tokens, at));
}

/** The words of a source up to what is said of it: "two officials" of "two officials close to the talks". */
function headOf(label: string): string[] {
  const words = label.toLowerCase().match(/\p{L}+/gu) ?? [];
  const end = words.findIndex((word, at) => at > 0 && (PREPOSITION.test(word) || RELATIVE.test(word)));
  return end < 0 ? words : words.slice(0, end);
}

const RELATIVE = /^(?:who|which|that|whose|familiar|close)$/;

/** The same people beyond doubt: a pronoun may be anybody's. */
function isSame(a: Attribution, b: Attribution): boolean {
  const vague = [a, b].map(
    ({ speaker }) => speaker !== null && speaker.parts.length === 0 && isPronoun(speaker.label),
  );
  return vague[0] === vague[1] && mayBeSame(a, b);
}

/** A source of which nothing but a pronoun is known. */
export function isPronoun(label: string): boolean {
  return /^(?:it|he|she|they)$/i.test(label);
}

/** One source, as far as the words tell: a shared name, a pronoun, a kind, or a name on one side only. */
export function mayBeSame(a: Attribution, b: Attribution): boolean {
  const [x, y] = [a.speaker, b.speaker];
  if (!x || !y || x.label === 'it' || y.label === 'it') return true;
  if (x.parts.length && y.parts.length) return sharesPart(x.parts, y.parts);
  const kind = kindOfSource(x);
  if (kind !== null && kind === kindOfSource(y)) return true;
  const words = (label: string): string[] =>
    label
      .toLowerCase()
      .split(/\P{L}+/u)
      .filter((word) => word.length > SHORTEST);
  return x.pronoun || y.pronoun || words(x.label).some((word) => words(y.label).includes(word));
}
