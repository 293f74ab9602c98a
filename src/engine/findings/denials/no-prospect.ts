import type { Lexicon } from '../../model';
import { type Token, isValue } from '../reading/tokens';
import type { Direction } from '../views/directions';
import { clauseAround, isAsked } from '../views/spans';
import { DENIES, IS_PRIVATIVE, NEGATES } from '../words/word-classes';
import type { TurnedClause } from './turned-guards';

/** "saw no sign of a recovery", "there is little hope that prices recover" */
const SEES = /^(?:s(?:ee|ees|aw|een|eeing)|holds?|held|had|has|have|with|there|is|was)$/;
const SIGN = /^(?:signs?|prospects?|hopes?|chances?|likelihood|possibility|indications?|evidence)$/;
const TO_THING = /^(?:of|that|for)$/;
const EXPECTS =
  /^(?:expect(?:s|ed|ing)?|predict(?:s|ed|ing)?|forecast(?:s|ed|ing)?|foresee(?:s|ing)?|foresaw|anticipat(?:e|es|ed|ing)|envisag(?:e|es|ed|ing))$/;
/** Tells when: what is not expected before spring may be for summer. */
const WHEN =
  /^(?:before|after|until|till|next|later|this|only|earliest|latest|soon|again|more|further|beyond|past|end|early|late|mid|if|unless|once|when)$/;
/** These only with a time behind them. */
const AT = /^(?:in|by|from|since|during)$/;
const PRONOUN = /^(?:he|she|it|they|who|i|we)$/;
/** Share of the words of what is not seen that must come back, and how many. */
const [LEAST_SHARE, LEAST_WORDS] = [2 / 3, 2];
/** Letters that a noun has in common with its verb: "recovery", "recover". */
const ROOT = 4;

/**
 * What somebody saw no sign or prospect of on one side and expected on the other: `saw no sign of a recovery before
 * 2027` → `expected a recovery before 2027`. Most of what is not seen must come back behind the other verb, at the
 * same time, by the same person.
 */
export function noProspects(direction: Direction, lexicon: Lexicon | null): TurnedClause[] {
  const { tokens, others, classes } = direction;
  if ((classes & NEGATES) === 0) return [];
  const places = tokens.flatMap((_, at) => (isOfNone(tokens, at) ? [at] : []));
  const [at, another] = places;
  if (at === undefined || another !== undefined) return [];
  const verbs = others.flatMap(({ form }, k) => (EXPECTS.test(form) ? [k] : []));
  const [other, second] = verbs;
  if (other === undefined || second !== undefined || tokens.some(({ form }) => EXPECTS.test(form))) return [];
  // "Many had expected one"
  if (others[other - 1]?.form === 'had' || others[other]!.quoted !== tokens[at]!.quoted) return [];
  const [first] = clauseAround(others, other);
  // "did not expect"
  if (others.slice(first, other).some((token) => (token.classes & (NEGATES | DENIES)) !== 0)) return [];
  if (isAsked(others, other) || !isBySame(direction, at, other) || !isThere(direction, at, other, lexicon))
    return [];
  return [{ at, head: at + 3, other }];
}

/** "no sign of": behind a verb of seeing or having. */
function isOfNone(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]!.form === 'no' &&
    SIGN.test(tokens[at + 1]?.form ?? '') &&
    TO_THING.test(tokens[at + 2]?.form ?? '') &&
    SEES.test(tokens[at - 1]?.form ?? '')
  );
}

/** Who sees none here expects it there, or a pronoun stands for him. */
function isBySame({ tokens, others, counterpart }: Direction, at: number, other: number): boolean {
  const who = subjectBefore(tokens, at - 1);
  const there = subjectBefore(others, other);
  if (who < 0 || there < 0) return who === there;
  if (PRONOUN.test(tokens[who]!.form) || PRONOUN.test(others[there]!.form)) return true;
  return counterpart(who) === there || tokens[who]!.stem === others[there]!.stem;
}

/** The noun or pronoun before a verb; -1 where its clause has none. */
function subjectBefore(tokens: readonly Token[], at: number): number {
  const [first] = clauseAround(tokens, at);
  for (let k = at - 1; k >= first; k--)
    if (tokens[k]!.kind === 'word' && (tokens[k]!.content || PRONOUN.test(tokens[k]!.form))) return k;
  return -1;
}

/** What is not seen stands behind the other verb, with the same words of time and none that deny. */
function isThere(
  { tokens, others, counterpart }: Direction,
  at: number,
  other: number,
  lexicon: Lexicon | null,
): boolean {
  const [own, theirs] = [behind(tokens, at + 3), behind(others, other + 1)];
  const isSame = (x: Token, y: Token): boolean =>
    x.stem === y.stem || lexicon?.relation?.(x.form, y.form) === 'kin' || areOfOneRoot(x, y);
  const answer = (x: Token): Token | undefined => theirs.find((y) => isSame(x, y));
  const things = own.filter(isThing);
  const found = things.filter(
    (x) => answer(x) !== undefined || isIn(others[counterpart(tokens.indexOf(x)) ?? -1], theirs, x),
  );
  if (found.length < LEAST_WORDS || found.length < LEAST_SHARE * things.length) return false;
  // What is not seen itself, and not only what it is of.
  if (!found.includes(things[0]!)) return false;
  if (theirs.filter(isThing).some((y) => isValue(y) && !own.some((x) => x.key === y.key))) return false;
  if (things.some((x) => isValue(x) && !theirs.some((y) => x.key === y.key))) return false;
  return timesOf(own).join() === timesOf(theirs).join();
}

/** What tells when, or denies, in the order of the alphabet. */
function timesOf(side: readonly Token[]): string[] {
  return side
    .filter(({ classes, form }, k) => {
      if ((classes & (NEGATES | DENIES | IS_PRIVATIVE)) !== 0 || WHEN.test(form)) return true;
      return AT.test(form) && side[k + 1] !== undefined && isValue(side[k + 1]!);
    })
    .map(({ form }) => form)
    .sort();
}

function isIn(token: Token | undefined, side: readonly Token[], { form }: Token): boolean {
  return token !== undefined && side.includes(token) && token.form === form;
}

function isThing(token: Token): boolean {
  return token.content || isValue(token);
}

/** "recovery", "recover": a noun and the verb that it is made of. */
function areOfOneRoot(x: Token, y: Token): boolean {
  if (x.kind !== 'word' || y.kind !== 'word') return false;
  const least = Math.min(x.stem.length, y.stem.length);
  const root = Math.max(ROOT, least - 1);
  return least >= ROOT && x.stem.slice(0, root) === y.stem.slice(0, root);
}

/** The words from a position to the end of its clause. */
function behind(tokens: readonly Token[], at: number): Token[] {
  if (!tokens[at]) return [];
  const [, last] = clauseAround(tokens, at);
  return tokens.slice(at, last + 1);
}
