import type { Token } from '../reading/tokens';
import type { Direction } from '../views/directions';
import { clauseAround } from '../views/spans';
import { STRONG } from '../words/doubt-words';
import { DOUBTS, DOUBTS_NEAR } from '../words/word-classes';
import { accusedOf } from './accusing';
import { type Hedge, isMonthOrName } from './hedged';
import { openPhraseIn } from './open-phrases';

/** Words of the clause looked at before and after a position. */
const BEFORE = 7;
const AFTER = 3;
const OPINION =
  /^(?:thought|believed|assumed|expected|feared|supposed|estimated|predicted|forecast|suspected|hoped)$/;
/** "Cracks appeared in the dam", but "appeared to widen", "appeared shaken". */
const APPEARED = /^appear(?:s|ed|ing)?$/;
const PLACED = /^(?:in|on|at|before|from|under|over|near|above|below|beside|with|by|[.,;])$/;
const LOOKS = /^look(?:s|ed|ing)?$/;
/** What somebody is said to have heard. */
export const HEARSAY = /^(?:reportedly|allegedly|purportedly|supposedly|apparently|unconfirmed)$/;
/** "Larger than had been assumed": what was thought before is no doubt of what is so now. */
const THAN_REACH = 4;

/**
 * True where the sentence, or the clause, around a position leaves open whether it is so, by a word that the hedged
 * sentence does not have besides its hedge.
 */
export function isLeftOpen({ tokens, others, opposite }: Direction, head: number, hedge: Hedge): boolean {
  const sentence = others[head]?.sentence;
  const own = tokens[hedge.at]?.sentence;
  const known = new Set(
    tokens.flatMap((token, k) => (k !== hedge.at && token.sentence === own ? [token.stem] : [])),
  );
  const fresh = (token: Token): boolean => !known.has(token.stem);
  const [from, to] = clauseAround(tokens, hedge.at);
  const alongside = new Set(
    tokens.slice(from, to + 1).flatMap(({ stem }, k) => (from + k === hedge.at ? [] : [stem])),
  );
  const [first, last] = partAround(others, head);
  const [open, close] = clauseAround(others, head);
  // "looted, and are thought to be rare": a doubt of each side that bears on another clause answers the other's.
  const doubts = (side: readonly Token[], at: number, from: number, to: number): number =>
    side.filter(
      (token, k) =>
        (k < from || k > to) && token.sentence === side[at]!.sentence && (token.classes & DOUBTS) !== 0,
    ).length;
  const answered =
    HEARSAY.test(hedge.word) && doubts(others, head, open, close) <= doubts(tokens, hedge.at, from, to);
  // "charged with leaving the scene", "is said to have left it"
  const accused = tokens.some((_, k) => accusedOf(tokens, k) !== null);
  const inAside = asideIn(others);
  const aside = (k: number): boolean => inAside(k) && !inAside(head);
  const phrase = openPhraseIn(others, first, last);
  if (phrase && openPhraseIn(tokens, 0, tokens.length - 1) !== phrase) return true;
  for (let k = first; k <= last; k++) {
    const token = others[k];
    if (!accused && accusedOf(others, k) !== null) return true;
    if (token?.form === 'may' && isMonthOrName(others, k, opposite.version.text)) continue;
    if (token && fresh(token) && looksLike(others, k)) return true;
    const doubtful = k >= open && k <= close ? DOUBTS | DOUBTS_NEAR : DOUBTS;
    if (!token || (token.classes & doubtful) === 0 || isNoDoubt({ tokens, others }, k)) continue;
    if ((answered && (k < open || k > close)) || aside(k)) continue;
    // A plan or a hope that both clauses tell of takes no doubt over; "may possibly" leaves the "may".
    const here = k >= open && k <= close && (STRONG.test(token.form) || !alongside.has(token.stem));
    if (here || fresh(token)) return true;
  }
  for (const step of [-1, 1]) {
    for (let k = head, n = 0; n <= (step < 0 ? BEFORE : AFTER); k += step, n++) {
      const token = others[k];
      if (!token || token.sentence !== sentence || (token.kind === 'punctuation' && n > 0)) break;
      if (k !== head && (token.classes & DOUBTS_NEAR) !== 0 && fresh(token)) return true;
      // "is said to be"
      if (token.form === 'said' && others[k + 1]?.form === 'to') return true;
    }
  }
  return false;
}

/** Words of doubt that doubt nothing: "than was thought", "cracks appeared in the dam", and "officials indicated" where the other side has "said". */
export function isNoDoubt({ tokens, others }: Pick<Direction, 'tokens' | 'others'>, at: number): boolean {
  const { form } = others[at]!;
  if (OPINION.test(form))
    return others.slice(Math.max(0, at - THAN_REACH), at).some((token) => token.form === 'than');
  if (APPEARED.test(form)) return PLACED.test(others[at + 1]?.form ?? '');
  if (!/^indicated?$/.test(form)) return false;
  const said = (side: readonly Token[]): boolean => side.some((token) => token.form === 'said');
  return said(tokens) && !said(others);
}

/** Whether a position stands in a clause between commas that only adds something: ", which expects visitors,". */
export function asideIn(tokens: readonly Token[]): (at: number) => boolean {
  const opens = tokens.findIndex(
    ({ form }, k) => form === ',' && /^(?:which|who|whose)$/.test(tokens[k + 1]?.form ?? ''),
  );
  const closes = opens < 0 ? -1 : tokens.findIndex(({ form }, k) => k > opens && form === ',');
  return (at) => at > opens && at < closes;
}

/** The part of the sentence between semicolons, and commas with a conjunction behind. */
export function partAround(tokens: readonly Token[], at: number): [number, number] {
  const ends = (k: number): boolean => {
    const token = tokens[k];
    if (!token || token.sentence !== tokens[at]?.sentence || token.form === ';') return true;
    return (
      token.form === ',' && /^(?:and|but|while|whereas|although|though|so)$/.test(tokens[k + 1]?.form ?? '')
    );
  };
  let [first, last] = [at, at];
  while (!ends(first - 1)) first--;
  while (!ends(last + 1)) last++;
  return [first, last];
}

/** "Looks like", "looks as if". */
export function looksLike(tokens: readonly Token[], at: number): boolean {
  return LOOKS.test(tokens[at]!.form) && /^(?:like|as)$/.test(tokens[at + 1]?.form ?? '');
}
