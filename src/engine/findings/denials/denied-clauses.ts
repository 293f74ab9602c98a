import type { Token } from '../reading/tokens';
import type { Direction } from '../views/directions';
import { isAttempted } from './clause-words';
import { isLastTime } from './denials';
import { isShareDenied } from './no-part';
import { clauseAround, isAsked } from '../views/spans';
import { isAnythingBut, leavesOut } from './denying-phrases';
import { IS_PRIVATIVE, NEGATES, TURNS } from '../words/word-classes';

/** Share of the words of a denied clause, its verb aside, that must come back. */
const LEAST_SHARE = 2 / 3;
/** What opens a clause that is asked, or not known to be so. */
const WHETHER = /^(?:whether|if)$/;

/**
 * Where a denied clause comes back as a plain statement with another verb: `officers have not recovered any
 * of the watches` → `police got the watches back`. Words from before and from behind the denial stand in one
 * sentence without any word that denies or limits, or says by its verb that something is not done: `ignored
 * the ceasefire` is no opposite of `did not respect the ceasefire`. The position of a word of that clause;
 * `null` where there is none.
 */
export function statedPlainly(direction: Direction, at: number, head: number): number | null {
  const { tokens, others, counterpart } = direction;
  // What is so no longer was so once, and may be told in any words.
  if (tokens[at + 1]?.form === 'longer') return null;
  // Who was not involved in a study may well praise it.
  if (isShareDenied(tokens, at)) return null;
  const [first, last] = clauseAround(tokens, at);
  const clause = tokens.slice(first, last + 1);
  if (clause.some((token, k) => first + k !== at && (token.classes & (NEGATES | TURNS)) !== 0)) return null;
  const content = clause.flatMap((token, k) =>
    token.content && first + k !== head && first + k !== at ? [first + k] : [],
  );
  const found = content.flatMap((k) => {
    const there = counterpart(k);
    return there === undefined ? [] : [{ k, there }];
  });
  const behind = found.filter(({ k }) => k > at);
  if (found.length < 2 || behind.length === 0 || behind.length === found.length) return null;
  if (found.length < LEAST_SHARE * content.length) return null;
  const place = behind[0]?.there ?? -1;
  const sentence = others[place]?.sentence;
  if (found.some(({ there }) => others[there]?.sentence !== sentence)) return null;
  const opensOther = ({ form }: Token): boolean => WHETHER.test(form);
  // "will not open if it rains", "opens if it is dry"
  if (tokens.some(opensOther) && others.some((token) => token.sentence === sentence && opensOther(token)))
    return null;
  if (
    isAskedOrTried(
      others,
      found.map(({ there }) => there),
    )
  )
    return null;
  const own = new Set(clause.map(({ stem }) => stem));
  const denies = others.some(
    ({ sentence: its, stem, classes }, k) =>
      its === sentence &&
      ((classes & (NEGATES | TURNS)) !== 0 ||
        isAnythingBut(others, k) ||
        leavesOut(others, k) ||
        (!own.has(stem) && (classes & IS_PRIVATIVE) !== 0)),
  );
  if (denies || isLastTime(direction, head, place)) return null;
  return others[place]?.quoted === tokens[at]?.quoted ? place : null;
}

/** "asked whether they had it back", "had they got it back?", "hoped to get it back": what stands at these positions is not stated. */
function isAskedOrTried(tokens: readonly Token[], places: readonly number[]): boolean {
  const [first, last] = [Math.min(...places), Math.max(...places)];
  if (isAsked(tokens, first)) return true;
  for (let k = first; k <= last; k++) if (isAttempted(tokens, k)) return true;
  for (let k = last; k >= 0 && tokens[k]!.sentence === tokens[last]!.sentence; k--) {
    if (tokens[k]!.kind === 'punctuation') return false;
    if (WHETHER.test(tokens[k]!.form)) return true;
  }
  return false;
}
