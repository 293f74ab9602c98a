import type { Token } from '../reading/tokens';
import type { Direction } from '../views/directions';
import { clauseAround, isAsked } from '../views/spans';
import { DENIES, DOUBTS, DOUBTS_NEAR, NEGATES } from '../words/word-classes';
import type { Contrasted } from './contrasted';
import { areOneVerb } from './same-words';

const DECIDES =
  /^(?:decid(?:e|es|ed|ing)|decisions?|choos(?:e|es|ing)|chose|chosen|mind|minds|agreed|determined|settled|resolved)$/;
const UNDECIDED = /^(?:undecided|unsure|unclear|uncertain|undetermined)$/;
const CONSIDERS =
  /^(?:consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|discuss(?:es|ed|ing)?|debat(?:e|es|ed|ing)|mull(?:s|ed|ing)?|decid(?:e|es|ing)|choos(?:e|es|ing))$/;
/** Words from a denial to the verb, and from that to the "whether". */
const REACH = 4;
/** Words from "decided" to its verb: "decided this week not to". */
const TO_VERB = 5;
/** Leaves open what becomes of it. */
const OPEN = /^(?:whether|if|yet|undecided|unless|could|may|might|would|should|due|until|before)$/;

/**
 * What somebody has not decided on one side and has decided, one way or the other, on the other: `has not decided whether
 * to pay` → `has decided not to pay`, `is yet to decide whether to sell` → `decided to sell`. The same verb must stand behind
 * both. It has no denial that could be lost: both sides may have one.
 */
export function decidedThere({ tokens, others }: Direction): Contrasted[] {
  return tokens.flatMap(({ form, quoted }, whether): Contrasted[] => {
    if (form !== 'whether' || tokens[whether + 1]?.form !== 'to') return [];
    const at = openedAt(tokens, whether);
    const verb = whether + 2;
    if (at < 0 || tokens[verb]?.kind !== 'word' || isAsked(tokens, verb)) return [];
    const first = others.findIndex((_, k) => isDecided(others, k, tokens[verb]!));
    if (first < 0 || (others[first]!.quoted && !quoted) || isAsked(others, first)) return [];
    const end = others.findIndex((token, k) => k > first && areOneVerb(token, tokens[verb]!));
    return [{ at, last: verb, first, end }];
  });
}

/**
 * What somebody has not said or decided on one side and is told flatly on the other: `has not said whether she will sign it` →
 * `she will sign it`, or will not.
 */
export function settledThere(direction: Direction): Contrasted[] {
  const { tokens, others } = direction;
  return tokens.flatMap(({ form, quoted }, whether): Contrasted[] => {
    const at = WHETHER.test(form) ? unsaidAt(tokens, whether) : -1;
    const verb = at < 0 ? -1 : verbBehind(tokens, whether);
    if (verb < 0 || isAsked(tokens, verb)) return [];
    const end = others.findIndex(
      (token, k) => areOneVerb(token, tokens[verb]!) && willBefore(others, k) >= 0,
    );
    if (end < 0 || (others[end]!.quoted && !quoted) || isAsked(others, end) || isOpen(others, end)) return [];
    const isOne = hasSameSubject(direction, [at, whether, verb], end);
    return isOne ? [{ at, last: verb, first: willBefore(others, end), end }] : [];
  });
}

/** The verb behind the "will" of a clause of "whether"; -1 where there is none. */
function verbBehind(tokens: readonly Token[], whether: number): number {
  for (let k = whether + 1; k <= whether + TO_WILL; k++) {
    if (tokens[k]?.kind === 'punctuation') return -1;
    if (WILL.test(tokens[k]?.form ?? '')) return tokens[k + 1]?.kind === 'word' && tokens[k + 1]!.content ? k + 1 : -1;
  }
  return -1;
} // prettier-ignore

/** A word of doubt besides the "will" leaves the clause of a position open, or a condition its sentence. */
function isOpen(tokens: readonly Token[], at: number): boolean {
  const [first, last] = clauseAround(tokens, at);
  const { sentence } = tokens[at]!;
  return (
    tokens.some((token) => token.sentence === sentence && CONDITION.test(token.form)) ||
    tokens
      .slice(first, last + 1)
      .some(
        ({ form, classes }) =>
          (OPEN.test(form) && !WILL.test(form)) || (classes & (DOUBTS | DOUBTS_NEAR)) !== 0,
      )
  );
}

/** Who says nothing of it, or of whom it is asked, stands before the verb there. */
function hasSameSubject(
  { tokens, others, counterpart }: Direction,
  [at, whether, verb]: readonly [number, number, number],
  end: number,
): boolean {
  const [first] = clauseAround(others, end);
  const [opens] = clauseAround(tokens, at);
  for (let k = opens; k < verb; k++) {
    const there = tokens[k]!.content && (k < at || k > whether) ? counterpart(k) : undefined;
    if (there !== undefined && there >= first && there < end) return true;
  }
  return false;
}

/** The denial of who has not said, decided or made known "whether" something will be. */
function unsaidAt(tokens: readonly Token[], whether: number): number {
  const verb = whether - 1;
  const { form = '' } = tokens[verb] ?? {};
  if (!DECIDES.test(form) && !SAYS.test(form)) return -1;
  for (let n = verb - 1; n >= 0 && n >= verb - REACH && tokens[n]!.kind === 'word'; n--)
    if ((tokens[n]!.classes & (NEGATES | DENIES)) !== 0 || tokens[n]!.form === 'yet') return n;
  return -1;
}

const SAYS =
  /^(?:sa(?:y|ys|id|ying)|disclos(?:e|ed)|reveal(?:ed)?|indicat(?:e|ed)|announc(?:e|ed)|confirm(?:ed)?|know|known|clear)$/;
const CONDITION = /^(?:if|unless|whether|provided)$/;
const WHETHER = /^(?:whether|if)$/;
const WILL = /^(?:will|would|\p{L}+'ll)$/u;
/** Words from a "whether" to its "will". */
const TO_WILL = 6;

/** The "will" or "will not" right before a verb; -1 where there is none. */
function willBefore(tokens: readonly Token[], at: number): number {
  const k = /^(?:not|never)$/.test(tokens[at - 1]?.form ?? '') ? at - 2 : at - 1;
  return WILL.test(tokens[k]?.form ?? '') || /^w(?:on|ouldn)'t$/.test(tokens[k]?.form ?? '') ? k : -1;
}

/** Where a "whether to" is said not to be decided: "has not decided", "yet to decide", "undecided", "is considering". */
function openedAt(tokens: readonly Token[], whether: number): number {
  const [first] = clauseAround(tokens, whether);
  for (let k = whether - 1; k >= Math.max(first, whether - REACH); k--) {
    const { form } = tokens[k]!;
    if (UNDECIDED.test(form)) return k;
    if (DECIDES.test(form))
      for (let n = k - 1; n >= Math.max(first, k - REACH); n--)
        if ((tokens[n]!.classes & NEGATES) !== 0 || tokens[n]!.form === 'yet') return n;
    if (CONSIDERS.test(form)) return k;
  }
  return -1;
}

/** "decided not to pay", "decided against paying", "decided to pay": and nothing leaves it open. */
function isDecided(tokens: readonly Token[], at: number, verb: Token): boolean {
  if (!/^(?:decided|decides|chose|chosen|resolved|decision)$/.test(tokens[at]!.form)) return false;
  const [first, last] = clauseAround(tokens, at);
  if (tokens.slice(first, last + 1).some(({ form }) => OPEN.test(form))) return false;
  // "has not decided to"
  if (tokens.slice(Math.max(first, at - 3), at).some(({ classes }) => (classes & NEGATES) !== 0))
    return false;
  const behind = tokens.slice(at + 1, Math.min(last, at + TO_VERB) + 1);
  const leads = behind.findIndex(({ form }) => form === 'to' || form === 'against');
  return leads >= 0 && behind.slice(leads + 1).some((token) => areOneVerb(token, verb));
}
