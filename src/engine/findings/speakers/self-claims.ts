import { isCarried } from './carried-sources';
import { type Copy, isNew } from './copies';
import { HEARSAY } from './kept-sources';
import { CITES, SAID } from './named-sources';
import { BEING } from '../words/helping-verbs';
import { governs } from './governed';
import { HEARERS } from './clauses';
import type { Attribution } from './clauses';
import type { Token } from '../reading/tokens';
import { DOUBTS, SPEAKS } from '../words/word-classes';

/** Verbs that leave open whether it is so, also where somebody says it of himself. */
export const ALLEGES = /^(?:alleg|claim|contend)(?:e?s|ed|e)?$/;
const SELF = /^(?:he|she|it|they)$/;
/** Words from the verb to "that": "alleged during the trial that she ...". */
const TO_THAT = 6;

/** "She alleged during the trial that she had been warned": one of the case, and no teller of a life. */
export function allegesOfSelf(tokens: readonly Token[], { at: verb, end }: Attribution): boolean {
  const form = tokens.find(({ start }) => start === verb)?.form ?? '';
  const behind = tokens.findIndex(({ start }) => start >= end);
  const heard = form === 'told' ? hearersFrom(tokens, behind) : 0;
  if (behind < 0 || !(ALLEGES.test(form) || heard > 0)) return false;
  const first = behind + heard;
  const lead = tokens.slice(first, first + TO_THAT);
  const that = lead.findIndex((token) => token.form === 'that');
  // Right behind "alleged" it is asked about as a doubt.
  if (that === 0 && form === 'alleged') return false;
  if (lead.slice(0, Math.max(0, that)).some(({ kind }) => kind === 'punctuation')) return false;
  return SELF.test(tokens[first + that + 1]?.form ?? '');
}

/** "Told a tribunal she was sacked": her case, and no fact yet. The number of words that name who heard it; 0 where none do. */
export function hearersFrom(tokens: readonly Token[], at: number): number {
  const own = tokens.slice(at, at + 3).findIndex(({ form }) => HEARERS.test(form));
  return own >= 0 && tokens.slice(at, at + own).every(({ form }) => /^(?:an?|the|this|her|his)$/.test(form))
    ? own + 1
    : 0;
}

/** Whether any other word of the copy still leaves it open. The name is no such word: it is the one it is about. */
export function keepsClaim(copy: Copy, target: number, clause: Attribution): boolean {
  const tokens = copy.to.tokens[target] ?? [];
  const clauses = copy.clauses.get(target) ?? [];
  if (clauses.some(({ plain, at }) => plain && isNew(copy, at, clause))) return true;
  return (
    tokens.some(
      ({ form, classes, quoted, content, start }, at) =>
        (quoted && content) ||
        form === '"' ||
        HEARSAY.test(form) ||
        (((classes & (SPEAKS | DOUBTS)) !== 0 || SAID.test(form) || CITES.test(form)) &&
          !isAtWork(tokens, at) &&
          isNew(copy, start, clause)),
    ) || isCarried(copy, target, clause)
  );
}

/** "Is claiming a refund": whoever does so says nothing by it. */
function isAtWork(tokens: readonly Token[], at: number): boolean {
  return /ing$/.test(tokens[at]!.form) && BEING.test(tokens[at - 1]?.form ?? '') && !governs(tokens, at);
}
