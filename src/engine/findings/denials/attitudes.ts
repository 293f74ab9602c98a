import type { Lexicon } from '../../model';
import type { Direction } from '../views/directions';
import { clauseAround } from '../views/spans';
import { LIGHT } from './denial-targets';

/** What is denied of these is what stands behind them: who does not expect a profit may well expect a loss. */
const ATTITUDE =
  /^(?:expect(?:s|ed|ing)?|plan(?:s|ned|ning)?|want(?:s|ed|ing)?|intend(?:s|ed|ing)?|hop(?:e|es|ed|ing)|believ(?:e|es|ed|ing)|th(?:ink|inks|ought|inking)|wish(?:es|ed|ing)?|seek(?:s|ing)?|sought|aim(?:s|ed|ing)?|anticipat(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|appear(?:s|ed|ing)?|seem(?:s|ed|ing)?|need(?:s|ed|ing)?|tend(?:s|ed|ing)?|like(?:s|d)?)$/;

/**
 * Whether a denied verb of wanting, expecting or seeming has the same behind it on both sides: the first word there that
 * says something comes back behind the other verb, and not as its opposite.
 */
export function isOfOneDeed(direction: Direction, head: number, other: number, lexicon: Lexicon | null): boolean {
  const { tokens, others, counterpart } = direction;
  if (!ATTITUDE.test(tokens[head]!.form)) return true;
  const [, last] = clauseAround(tokens, head);
  const [, close] = clauseAround(others, other);
  for (let k = head + 1; k <= last; k++) {
    const token = tokens[k]!;
    if (!token.content || LIGHT.test(token.form)) continue;
    const there = counterpart(k) ?? -1;
    if (there <= other || there > close) return false;
    return lexicon?.relation?.(token.form, others[there]!.form) !== 'opposite';
  }
  return true;
} // prettier-ignore
