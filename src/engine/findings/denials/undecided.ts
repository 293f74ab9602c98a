import { baseVerb } from '../../text/words/verbs';
import type { Token } from '../reading/tokens';
import type { Direction } from '../views/directions';
import { clauseAround, isAsked } from '../views/spans';
import { NEGATES } from '../words/word-classes';
import type { Contrasted } from './contrasted';

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
    const end = others.findIndex((token, k) => k > first && isSameVerb(token, tokens[verb]!));
    return [{ at, last: verb, first, end }];
  });
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
  return leads >= 0 && behind.slice(leads + 1).some((token) => isSameVerb(token, verb));
}

function isSameVerb(token: Token, verb: Token): boolean {
  return token.stem === verb.stem || baseVerb(token.form) === baseVerb(verb.form);
}
