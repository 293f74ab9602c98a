import type { Range } from '../../model';
import type { Token } from '../reading/tokens';
import { NEGATES } from '../words/word-classes';

/** Words from the denial to the clause, and from there to what is so instead. */
const REACH = 9;
const STOPS = /^[.;:]$/;

/**
 * Whether a clause tells whose error it is that the sentence puts right: `not of hunger, as people say, but of a
 * fever`, `contrary to what villagers say`. What is so nobody is given as the source of.
 */
export function isMisbelief(tokens: readonly Token[], clause: Range): boolean {
  const first = tokens.findIndex(({ start }) => start >= clause.start);
  const next = tokens.findIndex(({ start }) => start >= clause.end);
  if (isContradicted(tokens, first)) return true;
  if (first < 1 || next < 0 || tokens[first - 1]!.form !== 'as') return false;
  const end = tokens[next]!.form === ',' ? next + 1 : next;
  if (tokens[end]?.form !== 'but') return false;
  for (let k = first - 2; k >= 0 && k >= first - REACH; k--) {
    if (STOPS.test(tokens[k]!.form)) return false;
    if ((tokens[k]!.classes & NEGATES) !== 0) return true;
  }
  return false;
}

/** "Contrary to what villagers say", "despite what the firm claims". */
function isContradicted(tokens: readonly Token[], first: number): boolean {
  if (tokens[first - 1]?.form !== 'what') return false;
  const [before, earlier] = [tokens[first - 2]?.form, tokens[first - 3]?.form];
  return before === 'despite' || (before === 'to' && earlier === 'contrary');
}
