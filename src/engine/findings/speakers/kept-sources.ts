import type { Range } from '../../model';
import { capitalAt } from '../../text/words/word';
import { isDeed } from '../../text/words/deed-words';
import type { Token } from '../reading/tokens';
import { FINITE } from '../words/helping-verbs';
import { indexAt } from '../views/views';
import { SPEAKS } from '../words/word-classes';
import { isCarried } from './carried-sources';
import type { Attribution } from './clauses';
import { charges } from './reporting';
import { type Copy, isNew, isWithin, statedStems } from './copies';
import { givenByAt } from './given-by';
import { givesView, governs, isReportedPassive, isVerb, leansOn } from './governed';
import { makesKnown } from './made-known';
import { isOnSomebodysMind } from './minds';
import { CITES, SAID, givesSource, isGiven, namesRole } from './named-sources';
import { isSame, mayBeSame } from './same-sources';
import { isOfSameSpeaker } from './second-verb';
import { isToldBeside, speaksForSubject } from './self-told';
import { isVoice } from './voices';
import { isSourceByTrade, kindOfSource, kindOfWord } from './source-kinds';
import { INQUIRY, type Speaker } from './sources';
import { sharesPart } from './persons';

/** Words that leave a statement open by themselves. */
export const HEARSAY = /^(?:reportedly|allegedly|apparently|purportedly|supposedly|alleged|purported)$/;
/** Other words for an accusation. */
const AGAINST =
  /^(?:object|protest|sued|sues?$|suing|lawsuit|complain|charg|indict|prosecut|oppos|criti|denounc|condemn|attack|alleg|accus|blam|suspect|resent|fault)/;
/** Letters that a verb of saying and its noun have in common. */
const ROOT = 4;

/**
 * Whether the sentence of the copy still shows whose word it is. A word of saying that the source has as well,
 * beside the clause that was dropped, shows nothing, unless the same people say it: "called a taxi, police
 * said". A new one does where it governs a statement, or where somebody says it who is not spoken of.
 */
export function keepsSource(copy: Copy, target: number, clause: Attribution): boolean {
  const { to, clauses } = copy;
  const tokens = to.tokens[target] ?? [];
  // A quotation, or a mark that has lost its partner. A name in marks that the source has in them, too, is none.
  if (tokens.some((token) => token.quoted && token.content && !isQuotedThere(copy, token, clause)))
    return true;
  if (tokens.filter(({ form }) => form === '"').length % 2 > 0) return true;
  const parts = clause.speaker?.parts ?? [];
  if (parts.length === 0 && (namesRole(tokens, clause) || isGiven(tokens, clause))) return true;
  const named = (to.names[target] ?? []).map((name) => name.parts);
  if (named.some((other) => sharesPart(other, parts) || isShortFor(other, parts))) return true;
  if (tokens.some((token) => isCalled(copy, token, parts) || isInitials(copy, token, clause))) return true;
  if (parts.length === 0 && isOfKind(copy, tokens, clause)) return true;
  const own = clauses.get(target) ?? [];
  if (own.some((other) => other.plain && isNew(copy, other.at, clause))) return true;
  if (tokens.some((_, at) => shows(copy, tokens, at, clause, own))) return true;
  if (isOnSomebodysMind(tokens, (token) => answersStatement(copy, token, clause))) return true;
  const given = givenByAt(tokens, clause);
  if (given >= 0 && isNew(copy, tokens[given]!.start, clause)) return true;
  if (speaksForSubject(copy, target, clause)) return true;
  return isToldBeside(copy, target, clause) || isCarried(copy, target, clause);
}

/** A name that the copy has at the head of a sentence alone, where nothing but the source tells that it is one. */
function isCalled({ to }: Copy, { form, start }: Token, parts: readonly string[]): boolean {
  return parts.length === 1 && form === parts[0] && capitalAt(to.version.text, start);
}

/** "Two people were held, police said", "officers held two people": the same people by another of their names, which the source has not. */
function isOfKind(copy: Copy, tokens: readonly Token[], clause: Attribution): boolean {
  const kind = clause.speaker && kindOfSource(clause.speaker);
  if (!kind) return false;
  const { text } = copy.to.version;
  return tokens.some(
    ({ form, start }, at) =>
      kindOfWord(form) === kind &&
      (at < SUBJECT || isVerbForm(tokens[at + 1])) &&
      (at === 0 || !capitalAt(text, start)) &&
      isNew(copy, start, clause),
  );
}

/** Words at the head of a sentence among which its subject is. */
const SUBJECT = 6;

function isVerbForm(token: Token | undefined): boolean {
  return token !== undefined && (FINITE.test(token.form) || isDeed(token.form));
}

/** "UN monitors" for "the United Nations mission": the initials of words that a source is called by. */
function isInitials({ to }: Copy, { start, end }: Token, { speaker }: Attribution): boolean {
  const short = to.version.text.slice(start, end).replace(/\.|['’]s?$/gu, '');
  if (!/^\p{Lu}{2,6}$/u.test(short)) return false;
  const runs =
    (speaker?.label ?? '').match(/\p{Lu}\p{Ll}+(?: (?:of|for|and|the|in|on)| \p{Lu}\p{Ll}+)*/gu) ?? [];
  return runs.some((run) => (run.match(/\p{Lu}/gu) ?? []).join('').endsWith(short));
}

function isQuotedThere({ from }: Copy, { stem }: Token, { sentence }: Attribution): boolean {
  return (from.tokens[sentence] ?? []).some((token) => token.quoted && token.stem === stem);
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
  if (speaksOf(tokens, at) && isNew(copy, start, clause)) return true;
  if (isVoice(tokens, at) && isNew(copy, start, clause)) return true;
  if (makesKnown(tokens, at) && isNew(copy, start, clause)) return true;
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
  if (!isVerb(tokens, at))
    return (!SAYS_NOTHING.test(token.form) && givesSource(tokens, at)) || isNamedAfter(copy, token, clause);
  if (governs(tokens, at)) return true;
  const speaker = other?.speaker;
  if (!speaker) return givesView(tokens, at);
  if (isStated(copy, speaker, clause)) return givesView(tokens, at) && !leansOn(tokens, at);
  return givesView(tokens, at) || leansOn(tokens, at) || mayBeSource(speaker);
}

/** Nouns that look like verbs of saying and are none of what was said: "in state aid", "by a show of hands". */
const SAYS_NOTHING =
  /^(?:states?|points?|calls?|rules?|projects?|labels?|brands?|shows?|put|finds?|feels?|means?|wants?|feed|ask|read|meaning|showing|reading|calling|beginning)$/;

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

/** "Those close to her speak of a long memory" */
function speaksOf(tokens: readonly Token[], at: number): boolean {
  return SPEAKS_OF.test(tokens[at]!.form) && tokens[at + 1]?.form === 'of';
}

const SPEAKS_OF = /^(?:sp(?:eak|eaks|oke)|t(?:alk|alks|alked|ell|ells|old))$/;

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

/** Whether a word of the copy answers one of the statement. */
function answersStatement({ view }: Copy, token: Token, clause: Attribution): boolean {
  const there = view.a[view.toA[indexAt(view.b, token)] ?? -1];
  return there?.sentence === clause.sentence && !isWithin(there, clause);
}
