import type { Lexicon } from '../../model';
import { DENIAL } from '../../text/words/denial-words';
import { isNobody } from '../words/nobody';
import { isAttempted, openWordBefore, supported } from './clause-words';
import { isNoun, predicated } from './denied-things';
import { deniedAt } from './denied-words';
import { type Denied, deniedByPhrase } from './denying-phrases';
import { DENYING } from './polarity';
import type { Direction } from '../views/directions';
import { clauseAround, isAsked } from '../views/spans';
import type { Token } from '../reading/tokens';
import { DENIES_WITH, IS_PRIVATIVE, NEGATES, NEGATES_CLAUSE } from '../words/word-classes';

/** What one side denies and the other states: positions of the denial, of what is denied, and of the statement. */
export interface DeniedAnew extends Denied {
  readonly other: number;
}

/** Denies another word, or begins a phrase that does. */
const DENIES_ANEW = DENYING | DENIES_WITH;
/** Words that the two clauses must have in common besides, where the denied word itself comes back, or its like. */
const SAME_WORD = 1;
const KIN_WORD = 2;
/** Words before a verb or noun that tell whether it is a fact. */
const NEAR = 5;
const SUBJECT = /^(?:i|he|she|it|we|they)$/;
/** Words by which a statement turns out to be none, which the lists of denials do not have. */
const IN_VAIN = /^(?:vain|futile|illegal|unlawful|illegally|unlawfully|offen[cs]e|attempts?)$/;
/** What says of a thing that it is there. */
const HAS =
  /^(?:has|have|had|having|with|there|carr(?:y|ies|ied|ying)|contain(?:s|ed|ing)?|includ(?:e|es|ed|ing)|found|hold|holds|held)$/;
/** What says of a thing that it may come. */
const COMES =
  /^(?:consider(?:s|ed|ing)?|consideration|plan|plans|planned|planning|propos(?:e|es|ed|ing)|will|expects?|expected|possible|likely|announced|approved|back|backed|backs)$/;

/**
 * Denials that stand in other words than "not" or whose verb has another word on the other side, and that the
 * other side states plainly: `unable to save the climber` → `the climber was saved`, `no leak has been
 * detected` → `a leakage has been noticed`. `back` looks the other way; `sure` where
 * the two sentences are surely one statement.
 */
export function deniedAnew(
  direction: Direction,
  back: Direction,
  lexicon: Lexicon | null,
  sure: boolean,
): DeniedAnew[] {
  const { tokens, others, classes } = direction;
  if ((classes & DENIES_ANEW) === 0) return [];
  const found: DeniedAnew[] = [];
  let denied: ReadonlySet<number> | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const own = (tokens[at]!.classes & DENIES_ANEW) === 0 ? null : deniedFrom(tokens, at);
    if (!own) continue;
    const other = partnerOf(direction, own, lexicon);
    if (other < 0) continue;
    denied ??= new Set(others.flatMap((_, k) => deniedFrom(others, k)?.head ?? []));
    if (denied.has(other) || !isStated(direction, own, other)) continue;
    if (!isSaidOf(direction, back, own, other, sure)) continue;
    found.push({ ...own, other });
  }
  return found;
}

/** Enough of what stands around the one stands around the other. */
function isSaidOf(direction: Direction, back: Direction, own: Denied, other: number, sure: boolean): boolean {
  const { tokens, others, counterpart } = direction;
  const [first, last] = clauseAround(tokens, own.head);
  const content = tokens
    .slice(first, last + 1)
    .filter((token) => token.content && token !== tokens[own.head]).length;
  // "Nobody was hurt", "a stoker was injured": that somebody was is all that the clause could say.
  if (content === 0) return sure && isNobody(tokens, own.at);
  const same = tokens[own.head]!.stem === others[other]!.stem;
  const least = same || isNoun(tokens, own.at) ? SAME_WORD : KIN_WORD;
  return (
    supported(tokens, own.head, other, counterpart, least) &&
    supported(others, other, own.head, back.counterpart, least)
  );
}

/** What is denied from a position on, in whatever way. */
function deniedFrom(tokens: readonly Token[], at: number): Denied | null {
  const phrase = deniedByPhrase(tokens, at);
  if (phrase) return isUndone(tokens, at) ? null : phrase;
  const head = deniedAt(tokens, at);
  // "as he had it not he went on": another clause begins there.
  const apart = tokens.slice(at + 1, Math.max(at, head)).some(({ form }) => SUBJECT.test(form));
  // "nothing had been tougher" is what was the toughest.
  const compared = /^(?:worse|better|\p{L}{3,}er)$/u.test(tokens[head]?.form ?? '') && isNobody(tokens, at);
  return head < 0 || apart || compared ? null : { at, head, sort: 'deed' };
}

/** "Did not deny that it had lost them": what is denied is not. */
function isUndone(tokens: readonly Token[], at: number): boolean {
  return (
    DENIAL.test(tokens[at]!.form) &&
    tokens.slice(Math.max(0, at - 2), at).some(({ classes }) => (classes & NEGATES_CLAUSE) !== 0)
  );
}

/** Where the denied word comes back, as the same word or as one that means the same; -1 where it does not. */
function partnerOf(direction: Direction, { at, head, sort }: Denied, lexicon: Lexicon | null): number {
  const { tokens, others, counterpart } = direction;
  const { stem, form } = tokens[head]!;
  const counted = counterpart(head);
  const same = others.findIndex((token) => token.stem === stem && token.kind === 'word');
  const plain = deniedByPhrase(tokens, at) === null;
  // What "not" denies of the same word has rules of its own.
  if (same >= 0) return plain ? -1 : counted !== undefined && others[counted]!.stem === stem ? counted : same;
  if (sort !== 'deed') return -1;
  const isKin = (k: number): boolean => lexicon?.relation?.(form, others[k]!.form) === 'kin';
  const other =
    counted !== undefined && isKin(counted) ? counted : others.findIndex((token, k) => token.content && isKin(k));
  // "Did not sack the trainer, but rejected his plan": what comes back is another word of this side.
  if (other >= 0 && tokens.some((token) => token.stem === others[other]!.stem)) return -1;
  if (other < 0 || !plain || !isNoun(tokens, at)) return other;
  return predicated(direction, at, head, other) > head ? other : -1;
} // prettier-ignore

/** The other side states the word as a fact, and nothing there denies or limits that this side lacks. */
function isStated({ tokens, others }: Direction, own: Denied, other: number): boolean {
  const there = others[other]!;
  if (there.quoted !== tokens[own.head]!.quoted || isAsked(others, other) || isAsked(tokens, own.head)) return false;
  if (own.sort === 'deed' ? !isFact(others, other) : !isThere(others, other, own.sort === 'thing' ? HAS : COMES)) return false;
  const clause = clauseAround(tokens, own.head);
  const twice = tokens.some(
    ({ classes }, k) => k >= clause[0] && k <= clause[1] && (classes & NEGATES) !== 0 && (k < own.at || k > own.head),
  );
  if (twice) return false;
  const stems = new Set(tokens.flatMap(({ stem }, k) => (k >= own.at && k < own.head ? [] : [stem])));
  const [open, close] = clauseAround(others, other);
  return !others.some(({ sentence, classes, stem, form }, k) => {
    if (sentence !== there.sentence || stems.has(stem)) return false;
    const turns = k >= open && k <= close ? DENYING | IS_PRIVATIVE : DENYING;
    return (classes & turns) !== 0 || IN_VAIN.test(form);
  });
} // prettier-ignore

/** No "if", "could" or "tried to" stands before it. */
function isFact(tokens: readonly Token[], at: number): boolean {
  return openWordBefore(tokens, at) === null && !isAttempted(tokens, at);
}

/** A word beside the thing says that it is there, or to come. */
function isThere(tokens: readonly Token[], at: number, says: RegExp): boolean {
  const [first, last] = clauseAround(tokens, at);
  return tokens.some(
    ({ form }, k) => k >= Math.max(first, at - NEAR) && k <= Math.min(last, at + 2 * NEAR) && says.test(form),
  );
}
