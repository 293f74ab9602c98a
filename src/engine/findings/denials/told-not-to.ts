import type { Lexicon } from '../../model';
import { type Token, isValue } from '../reading/tokens';
import type { Direction } from '../views/directions';
import { clauseAround, isAsked } from '../views/spans';
import { FINITE } from '../words/helping-verbs';
import { DENIES, IS_PERIOD, IS_PRIVATIVE, NEGATES, TURNS } from '../words/word-classes';
import type { TurnedClause } from './turned-guards';

/** By which somebody is made to do something, or to leave it. */
const BIDS =
  /^(?:t(?:ell|ells|old|elling)|urg(?:e|es|ed|ing)|order(?:s|ed|ing)?|warn(?:s|ed|ing|ings)?|advis(?:e|es|ed|ing)|advice|ask(?:s|ed|ing)?|instruct(?:s|ed|ing|ions?)?|beg(?:s|ged|ging)?|remind(?:s|ed|ing)?|direct(?:s|ed|ing)?|encourag(?:e|es|ed|ing)|persuad(?:e|es|ed|ing)|caution(?:s|ed|ing)?|counsel(?:s|led|ling|ed)?|implor(?:e|es|ed|ing)|plead(?:s|ed|ing)?|recommend(?:s|ed|ing|ations?)?|call(?:s|ed|ing)?|signal(?:s|led|ed)?|invit(?:e|es|ed|ing)|command(?:s|ed|ing)?)$/;
/** What may be done, right before the verb. */
const MAY = /^(?:may|can|could|should|must)$/;
/** Before its "to". */
const FREE = /^(?:safe|free|allowed|permitted|welcome|okay|ok|right|cleared)$/;
const ADVERB = /\p{L}{3}ly$/u;
/** Tells when or on what condition, and what goes on instead: not the same may be bidden and forbidden. */
const CONDITIONS =
  /^(?:until|till|unless|before|after|once|when|whenever|while|during|since|only|except|if|instead|first|whether)$/;
const LIMITS = /^(?:without|rather|again|but|alone|despite|against|otherwise)$/;
/** Whoever it is said to. */
const ANYBODY =
  /^(?:people|residents?|everyone|everybody|anyone|anybody|locals|public|those|inhabitants|citizens|villagers|neighbou?rs)$/;
const PARTS = /^(?:and|or|that|who|which|but|because|as|so)$/;
const DETERMINER = /^(?:the|a|an|his|her|its|their|this|these|those)$/;
/** Words from the verb that bids to what it bids; from "safe" or "may" to the deed. */
const REACH = 10;
/** More of them are a list, in which each would be held against all. */
const MOST = 12;
/** Share of what stands behind the deed that must come back, on either side. */
const LEAST_SHARE = 2 / 3;

/**
 * What somebody is told not to do on one side and to do, or that he may, on the other: `hikers were warned not to
 * feed the bears` → `hikers were asked to feed the bears`, `hikers may feed the bears`. What stands behind the deed
 * must come back on both sides, and no word may tell on one of them alone when, on what condition or instead of what.
 */
export function toldNotTo(direction: Direction, lexicon: Lexicon | null): TurnedClause[] {
  const { tokens, classes } = direction;
  if ((classes & NEGATES) === 0) return [];
  const places = tokens.flatMap(({ form }, at) =>
    form === 'not' && tokens[at + 1]?.form === 'to' ? [at] : [],
  );
  if (places.length === 0 || places.length > MOST) return [];
  return places.flatMap((at): TurnedClause[] => {
    const [bids, head] = [bidBefore(tokens, at), deedFrom(tokens, at + 2)];
    if (bids < 0 || head < 0 || isAsked(tokens, at)) return [];
    const other = biddenThere(direction, at, bids, head, lexicon);
    return other < 0 ? [] : [{ at, head, other }];
  });
}

/** The verb of bidding before a "to", with whom it is said to between; -1 where there is none. */
function bidBefore(tokens: readonly Token[], at: number): number {
  for (let k = at - 1; k >= 0 && k >= at - REACH; k--) {
    const token = tokens[k]!;
    if (token.sentence !== tokens[at]!.sentence || token.kind === 'punctuation' || PARTS.test(token.form))
      break;
    if (BIDS.test(token.form)) return k;
    // "warned that it was dangerous to"
    if (FINITE.test(token.form)) break;
    // "agreed to ask" ends it, and "visitors to the park" does not.
    if (token.form === 'to' && !DETERMINER.test(tokens[k + 1]?.form ?? '')) break;
    if ((token.classes & NEGATES) !== 0) break;
  }
  return -1;
}

/** The verb that is bidden: "to be named", "to quietly sell". */
function deedFrom(tokens: readonly Token[], at: number): number {
  let k = at;
  while (tokens[k]?.form === 'be' || ADVERB.test(tokens[k]?.form ?? '')) k++;
  const token = tokens[k];
  return token?.kind === 'word' && token.sentence === tokens[at]!.sentence ? k : -1;
}

/** Where the other side bids or allows the same; -1 where it does not. */
function biddenThere(
  direction: Direction,
  at: number,
  bids: number,
  head: number,
  lexicon: Lexicon | null,
): number {
  const { tokens, others } = direction;
  const { stem, form, quoted } = tokens[head]!;
  // The same is told to others, or of another time.
  if (tokens.some((token, k) => k !== head && token.stem === stem && token.kind === 'word')) return -1;
  const same = others.flatMap((token, k) => (token.kind === 'word' && token.stem === stem ? [k] : []));
  const answer = direction.counterpart(head) ?? -1;
  const isKin = same.length === 0 && lexicon?.relation?.(form, others[answer]?.form ?? '') === 'kin';
  const [other, another] = isKin ? [answer] : same;
  if (other === undefined || another !== undefined || others[other]!.quoted !== quoted) return -1;
  const there = bidFor(others, other);
  if (there < 0 || isAsked(others, other)) return -1;
  if (!isOnlyDenial(direction, at, other)) return -1;
  return isOfSameThing(direction, head, other, lexicon) && isToSame(direction, [bids, at], [there, other])
    ? other
    : -1;
}

/** The word by which the deed at a position is bidden or allowed; -1 where it is neither, or denied. */
function bidFor(tokens: readonly Token[], at: number): number {
  let k = at - 1;
  while (tokens[k]?.form === 'be' || ADVERB.test(tokens[k]?.form ?? '')) k--;
  const { form = '' } = tokens[k] ?? {};
  if (MAY.test(form)) return k;
  if (form !== 'to') return -1;
  if (FREE.test(tokens[k - 1]?.form ?? '')) return k - 1;
  return tokens[k - 1]?.form === 'not' ? -1 : bidBefore(tokens, k);
}

/** Nothing else about either deed denies or limits it that the other lacks. */
function isOnlyDenial({ tokens, others }: Direction, at: number, other: number): boolean {
  const [own, theirs] = [aboutDeed(tokens, at, at), aboutDeed(others, other, -1)];
  const lacks = (stems: ReadonlySet<string>, { stem }: Token): boolean => !stems.has(stem);
  return (
    !own.turning.some((token) => lacks(theirs.stems, token)) &&
    !theirs.turning.some((token) => lacks(own.stems, token))
  );
}

interface About {
  readonly stems: ReadonlySet<string>;
  readonly turning: readonly Token[];
}

const FROM_WHEN = /^(?:tomorrow|today|now|then|next|mid\p{L}*)$/u;

/** Words that turn or limit a deed: of its clause and of what follows in its sentence; of what stands before, conditions. */
function aboutDeed(tokens: readonly Token[], at: number, denial: number): About {
  const { sentence } = tokens[at]!;
  const [first] = clauseAround(tokens, at);
  const stems = new Set<string>();
  const turning: Token[] = [];
  tokens.forEach((token, k) => {
    if (token.sentence !== sentence || k === denial) return;
    const { classes, form, stem } = token;
    stems.add(stem);
    const turns = (classes & (NEGATES | DENIES | IS_PRIVATIVE | TURNS)) !== 0 && !FREE.test(form);
    const isCondition = CONDITIONS.test(form) || isFromWhen(tokens, k);
    if (k < first ? isCondition : isCondition || turns || LIMITS.test(form)) turning.push(token);
  });
  return { stems, turning };
}

/** "from Friday"; but not "from the tap". */
function isFromWhen(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]!.form !== 'from' || !next) return false;
  return next.kind === 'date' || (next.classes & IS_PERIOD) !== 0 || FROM_WHEN.test(next.form);
}

/**
 * What stands behind the deed comes back around it on the other side, and the other way round; figures and dates all
 * of them. "Eat raw fish" and "eat cooked fish" are two things.
 */
function isOfSameThing(
  { tokens, others, counterpart }: Direction,
  head: number,
  other: number,
  lexicon: Lexicon | null,
): boolean {
  const own = wordsBehind(tokens, head);
  const theirs = wordsBehind(others, other);
  if (own.length === 0) return false;
  const { sentence } = others[other]!;
  // Words of one field are near: "raw" and "cooked".
  const isSame = (x: Token, y: Token | undefined): boolean =>
    y?.sentence === sentence && (x.stem === y.stem || lexicon?.relation?.(x.form, y.form) === 'kin');
  const byStem = new Map(
    others.flatMap((token, k) => (token.sentence === sentence ? [[token.stem, k] as const] : [])),
  );
  const there = (k: number): number => {
    const known = counterpart(k) ?? -1;
    return isSame(tokens[k]!, others[known]) ? known : (byStem.get(tokens[k]!.stem) ?? -1);
  };
  const back = new Set(
    tokens.flatMap((token, k) => (token.sentence === tokens[head]!.sentence ? [there(k)] : [])),
  );
  const lost = own.filter((k) => there(k) < 0);
  const come = theirs.filter((k) => !back.has(k));
  if (lost.length > 0 && come.length > 0) return false;
  const isMost = (missing: readonly number[], all: readonly number[]): boolean =>
    missing.length <= (1 - LEAST_SHARE) * all.length;
  return (
    isMost(lost, own) &&
    isMost(come, theirs) &&
    !lost.some((k) => isValue(tokens[k]!)) &&
    !come.some((k) => isValue(others[k]!))
  );
}

/** Words that say something, figures and dates, from a verb to the end of its clause. */
function wordsBehind(tokens: readonly Token[], at: number): number[] {
  const [, last] = clauseAround(tokens, at);
  const found: number[] = [];
  for (let k = at + 1; k <= last && !BIDS.test(tokens[k]!.form); k++)
    if (tokens[k]!.content || isValue(tokens[k]!)) found.push(k);
  return found;
}

/** It is not said to drivers here and to cyclists there. */
function isToSame(
  { tokens, others, counterpart }: Direction,
  [bids, at]: readonly [number, number],
  [there, other]: readonly [number, number],
): boolean {
  const own = addressees(tokens, bids, at);
  const things = new Set(wordsBehind(tokens, at).map((k) => tokens[k]!.stem));
  // "water from the tap is safe to drink"
  const theirs = addressees(others, there, other).filter((k) => !things.has(others[k]!.stem));
  const isNamed = (token: Token): boolean => !ANYBODY.test(token.form);
  if (!own.some((k) => isNamed(tokens[k]!)) || !theirs.some((k) => isNamed(others[k]!))) return true;
  return own.some((k) => others[counterpart(k) ?? -1]?.sentence === others[other]!.sentence);
}

/** Who stands between the verb of bidding and what it bids, or in front of it. */
function addressees(tokens: readonly Token[], bids: number, at: number): number[] {
  const [first] = clauseAround(tokens, bids);
  const found: number[] = [];
  for (let k = first; k < at; k++)
    if (k !== bids && tokens[k]!.content && tokens[k]!.kind === 'word') found.push(k);
  return found;
}
