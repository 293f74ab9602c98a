import type { Token } from '../reading/tokens';
import { SAID } from './named-sources';
import { BEING } from '../words/helping-verbs';
import { SAYS, SPEAKS } from '../words/word-classes';

const POINTS = /^(?:that|that's|this|it|it's|so|such|those|these)$/;
const IS = /^(?:is|are|was|were|'s|has|had|been|comes?|came|at|least|all)$/;
const GIVES = /^(?:according|what|how|per|from|by)$/;
/** Words at the head of a sentence among which it says whose word the one before it is. */
const [TO_SOURCE, TO_VERB] = [4, 9];

/**
 * Whether a sentence does nothing but tell by whom the one before it is said: "That's according to the authority, whose",
 * "That, at least, is what residents say", "So says the union".
 */
export function refersBack(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, quoted }) => kind !== 'punctuation' && !quoted);
  if (words.some((word, k) => k > 0 && (word.classes & SPEAKS) !== 0 && isThis(words, k + 1))) return true;
  if (!POINTS.test(words[0]?.form ?? '')) return false;
  if (words[0]!.form === 'so' && ((words[1]?.classes ?? 0) & SAYS) !== 0) return true;
  let at = 1;
  while (at < TO_SOURCE && IS.test(words[at]?.form ?? '')) at++;
  const noun = words[at]?.form === 'the' ? at + 1 : at;
  if (SAID.test(words[noun]?.form ?? '') && words[noun + 1]?.form === 'of') return true;
  if (!GIVES.test(words[at]?.form ?? '')) return false;
  if (words[at]!.form === 'according' || words[at]!.form === 'per') return true;
  return words.slice(at + 1, at + TO_VERB).some(({ classes }) => (classes & SAYS) !== 0);
}

/** "The forms that reveal this were filed", "residents say so": all that is said is what stood before. */
function isThis(words: readonly Token[], at: number): boolean {
  const [pronoun, next] = [words[at], words[at + 1]];
  if (!pronoun || !/^(?:this|that|so|as)$/.test(pronoun.form)) return false;
  if (pronoun.form === 'as') return next?.form === 'much';
  if (next === undefined || BEING.test(next.form)) return true;
  // "Said that on Monday it would": what is said stands behind.
  return pronoun.form !== 'that' && /^(?:on|in|to|at|by|when|after|and|but)$/.test(next.form);
}
