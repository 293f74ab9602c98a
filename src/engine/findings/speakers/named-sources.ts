import type { Token } from '../reading/tokens';
import { TENSED } from '../words/helping-verbs';
import type { Attribution } from './clauses';
import { PREPOSITION } from './sources';
import { SHORTEST, isPronoun } from './same-sources';

/** Nouns for what somebody said or wrote. */
export const SAID =
  /^(?:statements?|interview|reports?|account|view|opinion|words|letter|press|briefing|study|survey|poll|findings|data|figures|claims?|testimony|memo|reminder|warning|sources?|documents?|papers|records|conclusions?|contention|assessment|explanation|reckoning|count|tally|telling|calculations?|estimates?|estimation|recollections?|memory|admission|analysis|judge?ment|verdict|version|evidence)$/;
export const CITES = /^(?:citing|quoting|per|via)$/;
/** "in a statement", "by his account", "from a report": at most so many words stand between. */
const GIVES = /^(?:in|by|from|according|per|citing|via|under)$/;
const BETWEEN = 3;
const WHOSE = /^(?:his|her|its|their|\p{L}+'s?)$/u;
/** Who speaks for somebody else. */
const FOR_OTHERS = /^spokes(?:man|woman|person|people)$/;
/** Words at the head of a sentence among which its subject is. */
const SUBJECT = 6;

/** "in a statement", "by his account", "the claim that". */
export function givesSource(tokens: readonly Token[], at: number): boolean {
  if (CITES.test(tokens[at]!.form)) return true;
  if (tokens[at + 1]?.form === 'that' || WHOSE.test(tokens[at - 1]?.form ?? '')) return true;
  return tokens.slice(Math.max(0, at - BETWEEN), at).some(({ form }) => GIVES.test(form));
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
export function isGiven(tokens: readonly Token[], clause: Attribution): boolean {
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
