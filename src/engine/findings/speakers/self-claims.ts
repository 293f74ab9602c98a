import { isCarried } from './carried-sources';
import { type Copy, isNew } from './copies';
import { HEARSAY } from './kept-sources';
import { CITES, SAID } from './named-sources';
import { ALLEGES } from './owned-claims';
import type { Attribution } from './clauses';
import type { Token } from '../reading/tokens';
import { DOUBTS, SPEAKS } from '../words/word-classes';

const SELF = /^(?:he|she|it|they)$/;
/** Words from the verb to "that": "alleged during the trial that she ...". */
const TO_THAT = 6;

/** "She alleged during the trial that she had been warned": one of the case, and no teller of a life. */
export function allegesOfSelf(tokens: readonly Token[], { at: verb, end }: Attribution): boolean {
  const form = tokens.find(({ start }) => start === verb)?.form ?? '';
  const behind = tokens.findIndex(({ start }) => start >= end);
  if (!ALLEGES.test(form) || behind < 0) return false;
  const lead = tokens.slice(behind, behind + TO_THAT);
  const that = lead.findIndex((token) => token.form === 'that');
  // Right behind "alleged" it is asked about as a doubt.
  if (that === 0 && form === 'alleged') return false;
  if (lead.slice(0, Math.max(0, that)).some(({ kind }) => kind === 'punctuation')) return false;
  return SELF.test(tokens[behind + that + 1]?.form ?? '');
}

/** Whether any other word of the copy still leaves it open. The name is no such word: it is the one it is about. */
export function keepsClaim(copy: Copy, target: number, clause: Attribution): boolean {
  const tokens = copy.to.tokens[target] ?? [];
  const clauses = copy.clauses.get(target) ?? [];
  if (clauses.some(({ plain, at }) => plain && isNew(copy, at, clause))) return true;
  return (
    tokens.some(
      ({ form, classes, quoted, content, start }) =>
        (quoted && content) ||
        form === '"' ||
        HEARSAY.test(form) ||
        (((classes & (SPEAKS | DOUBTS)) !== 0 || SAID.test(form) || CITES.test(form)) &&
          isNew(copy, start, clause)),
    ) || isCarried(copy, target, clause)
  );
}
