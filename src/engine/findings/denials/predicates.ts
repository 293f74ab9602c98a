import type { Lexicon } from '../../model';
import { isDeed } from '../../text/words/deed-words';
import { MINDS, NEGATOR } from '../../text/words/denial-words';
import type { Token } from '../reading/tokens';
import { clauseAround } from '../views/spans';
import { neighbour } from '../views/views';
import { endsOf, wayWordAt } from '../words/axes';
import { HELPING } from '../words/helping-verbs';
import { areOpposites } from '../words/opposites';
import { phraseWordAt } from '../words/phrases';
import { takeOneStance } from '../words/stances';
import { HAS_AFFIX, HAS_END, HAS_OPPOSITE, IS_MIND } from '../words/word-classes';
import { isAttempted, openWordBefore } from './clause-words';
import { LIGHT } from './denial-targets';

/** Words before a verb that tell whether it is a fact, and from a light verb to its noun. */
const NEAR = 5;
/** Words from a noun to the verb that is said of it. */
const REACH = 12;
/** Verbs behind which stands what is said: whether somebody said it is another matter. */
const REPORTS =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|ask(?:s|ed|ing)?|add(?:s|ed|ing)?|report(?:s|ed|ing)?|claim(?:s|ed|ing)?|stat(?:e|es|ed|ing)|not(?:e|es|ed|ing)|argu(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|believ(?:e|es|ed|ing)|th(?:ink|inks|ought|inking)|expect(?:s|ed|ing)?|f(?:eel|eels|elt|eeling)|conclud(?:e|es|ed|ing)|insist(?:s|ed|ing)?|maintain(?:s|ed|ing)?|announc(?:e|es|ed|ing)|declar(?:e|es|ed|ing)|describ(?:e|es|ed|ing)|explain(?:s|ed|ing)?|writ(?:e|es|ten|ing)|wrote|ruled|clear)$/;
const ABLE = /^(?:can|could|cannot|can't|couldn't|able|unable)$/;
/** What is not so yet may be so later: "has yet to consent", "must still be approved". */
const LATER = /^(?:must|need|will|would|shall|due|set|going)$/;
const PERFECT = /^(?:ha(?:s|ve|d)(?:n't)?)$/;
/** What stands behind the "to" of these is done, or about to be. */
const IMPLIES =
  /^(?:able|manag(?:es|ed)|cho(?:se|sen|oses)|decid(?:es|ed)|agree[ds]?|vot(?:es|ed)|allowed|permitted|forced|going|due|set|began|beg[iu]ns?|start(?:s|ed)|continue[ds]?|used|is|are|was|were|said|found|helped|promised|vowed|pledged|got|succeeded)$/;
const THERE = /^(?:there|has|have|had|with|under)$/;
/** What stands between a verb and its helping verbs, or before the bare verb. */
const BEFORE_VERB = /^(?:to|not|never)$/;
/** Who is accused of "being a spy" need not be one. */
const COPULA = /^(?:is|are|was|were|be|been)$/;
const DETERMINER = /^(?:the|a|an|his|her|its|their|any|some)$/;
const PREPOSITION = /^(?:of|for|in|on|at|by|with|from|about|over)$/;
const GERUND = /\p{L}{2}ing$/u;
/** A verb in its third person. */
const PRESENT = /\p{L}{3}[^s]s$/u;

function leadsToVerb(form: string): boolean {
  return HELPING.test(form) || BEFORE_VERB.test(form);
}

/** Whether what a word says can be denied and stated: not of verbs of saying, nor of those that say little. */
export function isPredicate(tokens: readonly Token[], at: number): boolean {
  const { kind, content, form } = tokens[at]!;
  if (kind !== 'word' || !content) return false;
  return phraseWordAt(tokens, at) !== '' || (!LIGHT.test(form) && !REPORTS.test(form));
}

/** Where a word between commas before a verb begins: "did, however, exclude"; where there is none, the verb itself. */
function asideBefore(tokens: readonly Token[], at: number): number {
  const isAside = tokens[at - 1]?.form === ',' && tokens[at - 3]?.form === ',' && !tokens[at - 2]!.content;
  return isAside ? at - 3 : at;
}

/** 1 where two words say the same, -1 where one says the opposite of the other, 0 where neither is known. */
export function relate(
  a: readonly Token[],
  i: number,
  b: readonly Token[],
  j: number,
  lexicon: Lexicon | null,
): -1 | 0 | 1 {
  const [x, y] = [a[i]!, b[j]!];
  const [phrase, other] = [phraseWordAt(a, i), phraseWordAt(b, j)];
  // "turned down", "turned up"
  if (x.stem === y.stem) return phrase === other ? 1 : 0;
  const mind = (x.classes & y.classes & IS_MIND) !== 0;
  if (mind && MINDS.some((pattern) => pattern.test(x.form) && pattern.test(y.form))) return 1;
  const [p, q] = [phrase || wayWordAt(a, i), other || wayWordAt(b, j)];
  if ((x.classes & y.classes & HAS_END) !== 0) {
    const [ends, others] = [endsOf(p), endsOf(q)];
    if (ends.some((end) => others.includes(-end))) return -1;
    if (ends.some((end) => others.includes(end))) return 1;
  }
  const listed = (x.classes & y.classes & HAS_OPPOSITE) !== 0;
  if ((listed || ((x.classes | y.classes) & HAS_AFFIX) !== 0) && areOpposites(p, q, listed)) return -1;
  if (areOneStance(a, i, b, j)) return 1;
  const relation = p === q ? 'kin' : lexicon?.relation?.(p, q);
  return relation === 'kin' ? 1 : relation === 'opposite' ? -1 : 0;
}

/** What a thing is that somebody shuts out with these words: "dismissed the idea of a vote". */
const POSSIBILITY = /^(?:possibility|possibilities|idea|prospect|notion|talk|speculation|suggestions?)$/;
const SHUTS_OUT = /^dismiss/;

/** Two verbs by which somebody takes one side against the same: "disputed", "rejected"; "ruled out", "dismissed the idea of". */
export function areOneStance(a: readonly Token[], i: number, b: readonly Token[], j: number): boolean {
  return a[i]!.stem !== b[j]!.stem && takeOneStance(stanceWordAt(a, i), stanceWordAt(b, j));
}

/** The verb by which the words at a position take a side. */
export function stanceWordAt(tokens: readonly Token[], at: number): string {
  const word = phraseWordAt(tokens, at) || wayWordAt(tokens, at);
  const isPossible =
    SHUTS_OUT.test(word) && POSSIBILITY.test(tokens[neighbour(tokens, at, 1, 3)]?.form ?? '');
  return isPossible ? 'excluded' : word;
}

/**
 * The verb by which a word is told as something that is so: itself ("was charged"), or the one that its noun
 * hangs on ("charges were brought", "there was a hack"). -1 where it is only mentioned.
 */
export function toldBy(tokens: readonly Token[], at: number): number {
  const opens = asideBefore(tokens, at);
  for (let k = opens - 1; k >= 0 && k >= opens - 3; k--) {
    const before = tokens[k]!;
    if (before.kind === 'punctuation' || (before.content && !LIGHT.test(before.form))) break;
    // "it was a crime", but not "tried to reach the wreck"
    if (DETERMINER.test(before.form)) {
      if (COPULA.test(tokens[k - 1]?.form ?? '')) return at;
      break;
    }
    if (leadsToVerb(before.form)) return at;
  }
  const { form } = tokens[at]!;
  const before = tokens[at - 1];
  // "gave them more time by extending the deadline"
  if (before?.form === 'by' && GERUND.test(form)) return at;
  const isNoun = DETERMINER.test(before?.form ?? '') || PREPOSITION.test(before?.form ?? '');
  if (before?.kind === 'word' && !isNoun && (isDeed(form) || PRESENT.test(form))) return at;
  const [first, last] = clauseAround(tokens, at);
  for (let k = at - 1; k >= Math.max(first, at - NEAR); k--)
    if (LIGHT.test(tokens[k]!.form) || THERE.test(tokens[k]!.form)) return k;
  // "charges were brought"
  const isVerb = (k: number): boolean =>
    LIGHT.test(tokens[k]!.form) && !HELPING.test(tokens[k]!.form) && leadsToVerb(tokens[k - 1]!.form);
  for (let k = at + 2; k <= Math.min(last, at + REACH); k++) if (isVerb(k)) return k;
  return -1;
}

/**
 * Whether what one side states of a denied word is a fact: no "if", "could" or "tried to" stands before it, unless
 * the denial has the same. `at` denies `head`, `other` states it.
 */
export function isFact(
  tokens: readonly Token[],
  at: number,
  head: number,
  others: readonly Token[],
  other: number,
): boolean {
  const verb = toldBy(others, other);
  if (isSoFar(tokens, at, head) && isLater(others, verb)) return false;
  if (isAttempted(others, verb) && !isAttempted(tokens, head)) return false;
  const bound = boundBy(others, verb);
  if (bound !== null && !IMPLIES.test(bound) && boundBy(tokens, head) !== bound) return false;
  const open = modalAt(others, verb);
  if (open === null || open === modalAt(tokens, head)) return true;
  return ABLE.test(open) && tokens.slice(Math.max(0, at - 1), head).some(({ form }) => ABLE.test(form));
}

/** "has yet to consent", "has not been approved" */
function isSoFar(tokens: readonly Token[], at: number, head: number): boolean {
  if (tokens.slice(Math.max(0, at - 1), head).some(({ form }) => form === 'yet')) return true;
  const { form: denial } = tokens[at]!;
  // "has no plans to sell" and "has ruled out a vote" tell of what will be, too.
  if (denial === 'no' || !NEGATOR.test(denial)) return false;
  return [at - 1, at].some((k) => PERFECT.test(tokens[k]?.form ?? ''));
}

function isLater(tokens: readonly Token[], at: number): boolean {
  const [first] = clauseAround(tokens, at);
  return tokens.slice(Math.max(first, at - NEAR), at).some(({ form }) => LATER.test(form));
}

/** The word before the "to" of a verb: "decided to appeal". */
function boundBy(tokens: readonly Token[], at: number): string | null {
  const helps = (k: number): boolean =>
    tokens[k]!.form !== 'to' && (leadsToVerb(tokens[k]!.form) || LIGHT.test(tokens[k]!.form));
  let k = at - 1;
  while (k > 0 && k > at - 3 && helps(k)) k--;
  return tokens[k]?.form === 'to' ? (tokens[k - 1]?.form ?? '') : null;
}

/** The word that leaves a verb open; who can need not. */
const modalAt = (tokens: readonly Token[], at: number): string | null => openWordBefore(tokens, at, 'can');
