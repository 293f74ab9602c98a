import type { Token } from '../reading/tokens';
import type { Attribution } from './clauses';
import type { Copy } from './copies';
import { isPronoun } from './same-sources';
import { keepsClaim } from './self-claims';

/** Those who fight: what they say that they did the other side may deny. */
const FIGHTERS =
  /^(?:army|armies|military|navy|forces?|troops|soldiers|militias?|rebels?|insurgents?|militants?|fighters|guerrillas?|separatists?|paramilitaries|gunmen|junta)$/;
const SAID = /^(?:said|says|insist(?:s|ed)|maintain(?:s|ed)|assert(?:s|ed)|stat(?:es|ed))$/;
/** Behind a body that speaks of itself. */
const ITSELF = /^(?:it|they)$/;
const HAD = /^(?:had|has|have)$/;
/** "Had no evidence that": what somebody does not know, and others may. */
const UNKNOWN =
  /^(?:evidence|knowledge|record|records|information|indication|indications|proof|warning|sign|signs|part|role|hand)$/;
/** Words from the verb of saying to "that": "said in a statement on Monday that it". */
const TO_THAT = 8;

/**
 * A body that says of itself what others may well deny: "the army said it had killed 40 rebels", "the hotel said it
 * had no evidence". It stands in the copy as well, so that only its word is gone. What else somebody says
 * of himself ("the bank said it had sold a branch", "Roe said she had grown up there") nobody doubts.
 */
export function isOwnAccount(tokens: readonly Token[], { at: verb, end, speaker }: Attribution): boolean {
  if (!speaker || isPronoun(speaker.label) || speaker.pronoun) return false;
  const said = tokens.find(({ start }) => start === verb)?.form ?? '';
  const behind = tokens.findIndex(({ start }) => start >= end);
  if (behind < 0 || !SAID.test(said)) return false;
  const lead = tokens.slice(behind, behind + TO_THAT);
  const that = ITSELF.test(lead[0]?.form ?? '') ? -1 : lead.findIndex(({ form }) => form === 'that');
  if (lead.slice(0, Math.max(0, that)).some(({ kind }) => kind === 'punctuation')) return false;
  const [subject, had, next, what] = tokens.slice(behind + that + 1);
  if (!ITSELF.test(subject?.form ?? '') || !HAD.test(had?.form ?? '') || next === undefined) return false;
  if (next.form === 'no') return UNKNOWN.test(what?.form ?? '');
  return next.kind === 'word' && next.content && fights(tokens, speaker);
}

function fights(tokens: readonly Token[], { start, end }: { start: number; end: number }): boolean {
  return tokens.some((token) => token.start >= start && token.end <= end && FIGHTERS.test(token.form));
}

/** Whether the copy still gives it as somebody's word. */
export function keepsAccount(copy: Copy, target: number, clause: Attribution): boolean {
  return (copy.clauses.get(target) ?? []).some(({ plain }) => plain) || keepsClaim(copy, target, clause);
}
