import { capitalAt } from '../../text/words/word';
import type { Token } from '../reading/tokens';
import { neighbour } from '../views/views';
import { HEDGES, WITH_THAT, WITH_TO } from '../words/doubt-words';
import { HEDGES_CLAUSE, NEGATES } from '../words/word-classes';
import { isHeadlineDoubt } from './headline-doubts';
import { isOfManner } from './manners';
import { MODAL } from './modals';
import { isImpersonal } from './told-by-some';
import { isDeed } from '../../text/words/deed-words';
import { BEING, FINITE } from '../words/helping-verbs';

/** Verbs that hedge in the passive only: "is believed to", not "reported to". */
const PARTICIPLE = /^(?:believed|thought|understood|reported|rumou?red|expected|feared|presumed|said)$/;
/** Behind "is reported to": a theft that "was reported to police" is told, and no doubt. */
const IS_SAID_TO =
  /^(?:be|have|own|owe|cost|hold|contain|include|live|work|plan|want|need|face|earn|back|support|oppose)$/;
/** "It is thought that": in the passive. */
const OPINED = /^(?:believed|thought|understood|feared|presumed)$/;
const APPEARS = /^(?:appear|seem)(?:s|ed)?$/;
const NOT = /^(?:not|\p{L}+n't)$/u;
/** "It appeared in May", "it seems fine": nothing is told behind it. */
const BESIDE_SEEMING =
  /^(?:in|on|at|before|from|under|over|near|above|with|by|as|like|fine|clear|right|wrong|odd|[.,;:)])$/;
const ALMOST = /^(?:almost|nearly|virtually|practically)$/;
const IF_SO = /^(?:confirmed|verified|proven|true|correct|accurate)$/;
/** What befell somebody: whether it did is what the report leaves open. Who is reported missing is sought. */
const BEFALLS = /^(?!stolen|miss)(?:\p{L}{3,}ed|\p{L}{3,}en|dead|drowned|hurt|alive|safe)$/u;
const SUSPECTS = /^suspect(?:s|ed)?$/;
/** What opens a clause without "that", and no mere object: "suspect a scam". */
const CLAUSE_OPENS = /^(?:he|she|it|they)$/;
/** These tell of skill where all of something is mastered: "could name every bird". */
const SKILL = /^(?:name|recite|sing|play|identify|recogni[sz]e|quote|whistle|spell|list|imitate)$/;
const ALL = /^(?:all|any|each|every|whole|entire)$/;
/** After "could", a verb of perceiving or achieving tells what somebody was able to do. */
const ABILITY =
  /^(?:see|hear|feel|smell|taste|tell|find|get|reach|afford|remember|recall|understand|walk|speak|swim|watch|read|make|seen|heard|felt|found|reached|understood)$/;
/** What comes before it decides whether somebody is able to: "had to sell before it could buy". */
const ENABLES = /^(?:before|until|unless|once|so)$/;
/** Words of a clause around a modal. */
const TO_TIME = 9;

/** A word that leaves open whether what it bears on is so. */
export interface Hedge {
  readonly at: number;
  readonly word: string;
  /** Positions of the content words it hedges. */
  readonly scope: readonly number[];
}

/**
 * The hedges of a side, each with what it bears on; skills and months are none. What is allowed is told from what
 * may be by the other side: see `modals.ts`.
 */
export function hedgesOf(tokens: readonly Token[], text: string): Hedge[] {
  const found: Hedge[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || (token.classes & HEDGES_CLAUSE) === 0) return;
    const { form } = token;
    const [before, after] = [tokens[at - 1]?.form ?? '', tokens[at + 1]?.form ?? ''];
    if (isHeadlineDoubt(tokens, at)) {
      const scope = [neighbour(tokens, at, -1, 1), ...scopeOf(tokens, at).slice(0, -1)];
      found.push({ at, word: form, scope: [...new Set(scope)] });
      return;
    }
    if (form === 'said' && after === 'that' && !isImpersonal(tokens, at)) return;
    if (PARTICIPLE.test(form) && !isPassive(tokens, at) && !isImpersonal(tokens, at)) return;
    if (form === 'reported' && after === 'to' && !IS_SAID_TO.test(tokens[at + 2]?.form ?? '')) return;
    if (!hedgesWith(form, before, after) && !hedgesInPhrase(tokens, at)) return;
    // "29 cases as suspected": nothing stands behind it.
    if (
      /^(?:suspected|alleged|rumou?red)$/.test(form) &&
      !/^(?:that|to)$/.test(after) &&
      !isOpinedAside(tokens, at) &&
      tokens[at + 1]?.content !== true
    )
      return;
    const scope = scopeOf(tokens, at);
    const head = tokens[scope[0] ?? -1];
    if (form === 'could' && (isSkill(tokens, scope[0] ?? -1) || isOfManner(tokens, at))) return;
    if (form === 'could' && (isEnabled(tokens, at) || deniesAround(tokens, at))) return;
    if (form === 'could' && (ABILITY.test(head?.form ?? '') || after === 'not' || before === 'that')) return;
    // "Should he win": asks.
    if (form === 'should' && tokens[at + 1]?.content !== true) return;
    if (form === 'may' && isMonthOrName(tokens, at, text)) return;
    if (scope.length) found.push({ at, word: form, scope });
  });
  return found;
}

/** "Most likely caused", "almost certainly", "if confirmed", "unlikely to", "were reported killed". */
export function hedgesInPhrase(tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at]!;
  const [before, next] = [tokens[at - 1]?.form ?? '', tokens[at + 1]];
  const after = next?.form ?? '';
  if (form === 'unlikely') return after === 'to';
  if (form === 'likely') return after === 'to' ? NOT.test(before) : isAdverb(tokens, at);
  // "a cut that markets had thought almost certain"
  if (form === 'certain') return ALMOST.test(before) && /^(?:to|that)$/.test(after);
  if (form === 'certainly') return ALMOST.test(before);
  if (IF_SO.test(form)) return before === 'if' && next?.kind === 'punctuation';
  return PARTICIPLE.test(form) && BEING.test(before) && next?.content === true && BEFALLS.test(after);
}

/** "It was likely caused by", "will likely rise", "he likely knew"; but not "a likely cause". */
function isAdverb(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1]?.form ?? '', tokens[at + 1]];
  if (next?.kind !== 'word' || /^(?:a|an|the|no|any|this|that|its|their|his|her|as|than)$/.test(before)) return false;
  if (BEING.test(before)) return /(?:ed|en)$/.test(next.form);
  return FINITE.test(next.form) || BEING.test(next.form) || next.form === 'have' || isDeed(next.form);
} // prettier-ignore

/** "It took hours before crews in masks could enter": who is able to at last did not doubt it. */
function isEnabled(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= 0 && k >= at - TO_TIME; k--) {
    const { form, kind, sentence } = tokens[k]!;
    if (kind === 'punctuation' || sentence !== tokens[at]!.sentence) return false;
    if (k >= at - 3 ? ENABLES.test(form) : /^(?:before|until)$/.test(form)) return true;
  }
  return false;
}

/** "It could be done in no other way", "nobody could tell": what cannot be is no doubt. */
function deniesAround(tokens: readonly Token[], at: number): boolean {
  for (const step of [-1, 1])
    for (let k = at + step; Math.abs(k - at) <= TO_TIME && tokens[k]?.kind === 'word'; k += step)
      if ((tokens[k]!.classes & NEGATES) !== 0) return true;
  return false;
}

/** "Two swans were killed, it is alleged, by a baker": between marks. */
function isOpinedAside(tokens: readonly Token[], at: number): boolean {
  const [mark, it, is] = tokens.slice(Math.max(0, at - 3), at).map(({ form }) => form);
  return mark === ',' && it === 'it' && BEING.test(is ?? '') && tokens[at + 1]?.kind === 'punctuation';
}

/** "Is thought to date from", "a ring thought to be old"; but not "trees, which most believed to be worthless". */
function isPassive(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - 3), at);
  if (near.some(({ form }) => BEING.test(form))) return true;
  if (near.some(({ form }) => /^(?:which|whom?|that|what)$/.test(form))) return false;
  const [before, to, verb] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  return before?.content === true && to?.form === 'to' && /^(?:be|have)$/.test(verb?.form ?? '');
}

/** "by May the work was done", "Theresa May said", "the judge was May Abbot": a capital inside a sentence, or before a name. */
export function isMonthOrName(tokens: readonly Token[], at: number, text: string): boolean {
  const [before, token, after, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token || !capitalAt(text, token.start)) return false;
  const isSmall = (word: Token | undefined): boolean => word?.kind === 'word' && !capitalAt(text, word.start);
  const named = after !== undefined && capitalAt(text, after.start) && isSmall(next);
  if (!before || before.sentence !== token.sentence || before.kind === 'punctuation') return named;
  if (!after || !capitalAt(text, after.start) || isSmall(before)) return true;
  // "Baker May Lindqvist won", but "Trump May Visit in June"
  return named && next?.content === true;
}

/** "could recite the whole poem": a verb of skill with all of something behind it. */
function isSkill(tokens: readonly Token[], at: number): boolean {
  return (
    SKILL.test(tokens[at]?.form ?? '') && tokens.slice(at + 1, at + 4).some(({ form }) => ALL.test(form))
  );
}

/** Whether a word hedges what follows it; most verbs do so with "to" or "that" alone. */
function hedgesWith(form: string, before: string, after: string): boolean {
  // "it should be understood that" doubts nothing
  if (OPINED.test(form) && after === 'that') return /^(?:is|was)$/.test(before);
  if (form === 'said' && after === 'that') return true;
  // "it does not appear to be" leaves open what it denies
  if (APPEARS.test(form) && NOT.test(before)) return /^(?:to|that)$/.test(after);
  if (APPEARS.test(form) && before === 'it') return !BESIDE_SEEMING.test(after);
  if (WITH_THAT.has(form) && after === 'that') return !/^(?:no|not|n't|the|this|that)$/.test(before);
  // "detectives suspect he had help", but not "the main suspect, the man said"
  if (SUSPECTS.test(form) && CLAUSE_OPENS.test(after))
    return !/^(?:no|not|n't|the|this|that|a|an|main|prime|chief)$/.test(before);
  // "is not thought to be in danger" leaves open what it denies
  if (OPINED.test(form) && before === 'not') return after === 'to';
  if (WITH_TO.has(form)) return after === 'to' && !/^(?:more|less|most|least|not|n't|better)$/.test(before);
  return HEDGES.has(form);
}

/**
 * The next content words of the clause: the verb and what follows it; for an adverb at its end, the word before. A
 * hedge may stand between marks: "allegedly, he sold it", "he (reportedly) sold it".
 */
function scopeOf(tokens: readonly Token[], at: number): number[] {
  const isModal = MODAL.test(tokens[at]?.form ?? '');
  // "be it what it may, he left"
  const ahead = (isModal ? /^\)$/ : /^[,)]$/).test(tokens[at + 1]?.form ?? '') ? at + 1 : at;
  const back = /^[,(]$/.test(tokens[at - 1]?.form ?? '') ? at - 1 : at;
  const first = neighbour(tokens, ahead, 1, 5);
  // A modal has its verb behind it; "last May" has none.
  if (first < 0 && isModal) return [];
  if (first < 0) {
    const last = neighbour(tokens, back, -1, 4);
    return last < 0 ? [] : [last];
  }
  const second = neighbour(tokens, first, 1, 4);
  const third = second < 0 ? -1 : neighbour(tokens, second, 1, 4);
  const before = neighbour(tokens, back, -1, 4);
  return [first, second, third, before].filter((k) => k >= 0);
}
