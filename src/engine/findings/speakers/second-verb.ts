import type { Token } from '../reading/tokens';
import { areSourcesByTrade } from './source-kinds';
import type { Attribution } from './clauses';

const JOINS = /^(?:and|but)$/;
const ADVERB = /^(?:also|\p{L}+ly)$/u;
/** Who says something and of whom it is said, by the pronoun behind "said". */
const OF_BODY = /^(?:it|its)$/;
const OF_PERSON = /^(?:he|she)$/;
const OF_SEVERAL = /^they$/;

/**
 * "The dairy said it regretted the delay and denied that the milk was bad" → "The firm denied the milk was
 * bad". `verb` is a second verb of saying of the sentence whose clause was dropped: whether whoever is
 * dropped says that, too. Behind "police said he ..." it may be him of whom they speak.
 */
export function isOfSameSpeaker(
  tokens: readonly Token[],
  verb: number,
  { speaker, end }: Attribution,
): boolean {
  let joint = verb - 1;
  while (ADVERB.test(tokens[joint]?.form ?? '')) joint--;
  if (!speaker || !JOINS.test(tokens[joint]?.form ?? '')) return false;
  const behind = tokens.findIndex((token) => token.start >= end);
  if (behind < 0 || behind >= joint) return false;
  const subject = tokens[behind]?.form === 'that' ? tokens[behind + 1]?.form : tokens[behind]?.form;
  if (subject === undefined) return false;
  const last = /\p{L}+$/u.exec(speaker.label.toLowerCase())?.[0] ?? '';
  const several = speaker.parts.length === 0 && areSourcesByTrade(last);
  if (OF_PERSON.test(subject)) return speaker.parts.length > 0;
  return OF_BODY.test(subject) ? !several : OF_SEVERAL.test(subject) && several;
}
