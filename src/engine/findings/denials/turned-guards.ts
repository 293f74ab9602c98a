import type { Lexicon } from '../../model';
import type { Token } from '../reading/tokens';
import type { Direction } from '../views/directions';
import { clauseAround } from '../views/spans';
import { neighbour } from '../views/views';
import { phraseWordAt } from '../words/phrases';
import { DENIES, IS_PRIVATIVE, NEGATES, NEGATES_CLAUSE } from '../words/word-classes';
import { LIGHT } from './denial-targets';
import { DENYING, type Polarity } from './polarity';
import { areOneStance } from './predicates';

/** What one side denies and the other states: the denial, what is denied, and the statement. */
export interface TurnedClause {
  readonly at: number;
  readonly head: number;
  readonly other: number;
}

/** Two sides of a link with the denials of either. */
export interface Sides {
  readonly direction: Direction;
  readonly back: Direction;
  readonly own: Polarity;
  readonly theirs: Polarity;
  readonly lexicon: Lexicon | null;
}

/** Words that deny wherever they stand in a sentence. */
const FIRMLY =
  /^(?:without|instead|rather|un(?:able|likely|willing)|lack\p{L}*|absen(?:t|ce)|fail\p{L}*|refus\p{L}*|reject\p{L}*|den(?:y|ies|ied|ying|ials?)|declin\p{L}*|avoid\p{L}*|prevent\p{L}*|ban|bans|bann(?:ed|ing)|barr(?:ed|ing)|prohibit\p{L}*|forb[ai]d\p{L}*|impossible|neglect\p{L}*|unless|hardly|barely|scarcely|rarely|seldom|refrain\p{L}*)$/u;
const EVERYWHERE = [0, Infinity] as const;
/** Two denials of which one is the condition of the other cancel nothing out. */
const CONDITION = /^(?:without|unless|until|except)$/;
const COMPARED = /^(?:than|more|less|fewer|worse|better|before|until|till|except|unless)$/;
/** Before an "against" these turn down. */
const AGAINST =
  /^(?:vot(?:e|es|ed|ing)|decid(?:e|es|ed|ing)|decision|rul(?:e|es|ed|ing)|is|are|was|were|be|been|argu(?:e|es|ed|ing)|advis(?:e|es|ed|ing))$/;

/**
 * Anything but the denial asked about turns one side and not the other: in the sentence of the statement each
 * word that denies must have its like on the other side, and in either clause each word that limits.
 */
export function isTurnedElsewhere(sides: Sides, { at, head, other }: TurnedClause): boolean {
  const { own, theirs, lexicon } = sides;
  const { tokens, others } = sides.direction;
  const rest = tokens.flatMap((_, k) => (k !== at && denies(tokens, k, own) ? [k] : []));
  // Who disputes a thing has it behind the verb, whatever else the sentence denies.
  const [first, last] = areOneStance(tokens, head, others, other) ? clauseAround(others, other) : EVERYWHERE;
  for (const [k, token] of others.entries()) {
    if (isOf(others, other, k) || token.sentence !== others[other]!.sentence || k < first || k > last)
      continue;
    if (token.stem !== tokens[at]!.stem && !denies(others, k, theirs)) continue;
    const like = rest.findIndex((n) => areLikeDenials(tokens[n]!, token, lexicon));
    if (like < 0) return true;
    rest.splice(like, 1);
  }
  // "Without a permit no truck may enter"
  const beside = rest.filter((k) => tokens[k]!.sentence === tokens[head]!.sentence);
  if (beside.length > 0 && [at, ...beside].some((k) => CONDITION.test(tokens[k]!.form))) return true;
  return isLimited(tokens, head, own, others, lexicon) || isLimited(others, other, theirs, tokens, lexicon);
}

/** The word at a position, or the one behind it that it makes a phrase with: "threw out". */
function isOf(tokens: readonly Token[], at: number, k: number): boolean {
  return k === at || (k === at + 1 && phraseWordAt(tokens, at) !== '');
}

/** Denies by itself, whatever it is that it denies, and no other denial cancels it. */
function denies(tokens: readonly Token[], at: number, { deniers, idle }: Polarity): boolean {
  const { classes, form } = tokens[at]!;
  if (idle.has(at)) return false;
  return (classes & (NEGATES | NEGATES_CLAUSE | DENIES)) !== 0 || deniers.has(at) || FIRMLY.test(form);
}

function areLikeDenials(x: Token, y: Token, lexicon: Lexicon | null): boolean {
  return x.stem === y.stem || (x.classes & y.classes & NEGATES) !== 0 || areKin(x, y, lexicon);
}

function areKin(x: Token, y: Token, lexicon: Lexicon | null): boolean {
  return lexicon?.relation?.(x.form, y.form) === 'kin';
}

/** A word of the clause limits, lacks or compares, and the other side has nothing like it. */
function isLimited(
  tokens: readonly Token[],
  at: number,
  { deniers }: Polarity,
  others: readonly Token[],
  lexicon: Lexicon | null,
): boolean {
  const [opens, last] = clauseAround(tokens, at);
  const first = echoedFrom(tokens, opens);
  for (let k = first; k <= last; k++) {
    const token = tokens[k]!;
    if (isOf(tokens, at, k) || deniers.has(k) || !limits(token) || isToward(tokens, k)) continue;
    if (!others.some((other) => other.stem === token.stem || areKin(other, token, lexicon))) return true;
  }
  return false;
}

/** Where the clause begins that "so are bicycles" says again: "trams are exempt, and so are bicycles". */
function echoedFrom(tokens: readonly Token[], opens: number): number {
  if (!/^(?:so|as)$/.test(tokens[opens]?.form ?? '') || !HELPS.test(tokens[opens + 1]?.form ?? ''))
    return opens;
  let k = opens - 1;
  while (/^(?:,|and|but)$/.test(tokens[k]?.form ?? '')) k--;
  return k < 0 || tokens[k]!.sentence !== tokens[opens]!.sentence ? opens : clauseAround(tokens, k)[0];
}

const HELPS = /^(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|must|may)$/;

/** Whether a word denies, lacks or compares: what its clause states is then no plain fact. */
export function limits({ classes, form }: Token): boolean {
  return ((classes & (DENYING | IS_PRIVATIVE)) !== 0 || COMPARED.test(form)) && !LIGHT.test(form);
}

/** "charges against him": whom it is about, and no denial. */
function isToward(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.form === 'against' && !AGAINST.test(tokens[at - 1]?.form ?? '');
}

/** Something else is denied in either clause that the other side does not deny: "the infection had not been caught". */
export function isDeniedOtherwise({ direction, own, theirs }: Sides, { head, other }: TurnedClause): boolean {
  const { tokens, others, counterpart } = direction;
  const [first, last] = clauseAround(tokens, head);
  const [open, close] = clauseAround(others, other);
  const answers = own.denied.map(counterpart);
  // What "denied" itself denies hangs on it.
  const deniers = [own.denierOf(head), head];
  return (
    theirs.denied.some(
      (k) => k >= open && k <= close && !answers.includes(k) && theirs.denierOf(k) !== other,
    ) ||
    own.denied.some(
      (k) =>
        k >= first &&
        k <= last &&
        !deniers.includes(own.denierOf(k)) &&
        !theirs.isDenied(counterpart(k) ?? -1),
    )
  );
}

/** Behind these stands no other thing: "any charge", "that number". */
const NAMES_NOTHING = /^(?:any|that|this|those|these)$/;

/** "not charged with murder", "charged with assault": each says something else of the same verb. */
export function isContrast({ direction, back }: Sides, { head, other }: TurnedClause): boolean {
  const { tokens, others } = direction;
  const [own, theirs] = [neighbour(tokens, head, 1, 3), neighbour(others, other, 1, 3)];
  if (own < 0 || theirs < 0 || tokens.slice(head + 1, own).some(({ form }) => NAMES_NOTHING.test(form)))
    return false;
  // "injured when the crane fell", "hurt when the crane toppled"
  if (direction.counterpart(own) === theirs) return false;
  const comesBack = (there: number | undefined, side: readonly Token[], at: number): boolean => {
    const [first, last] = clauseAround(side, at);
    return there !== undefined && there >= first && there <= last;
  };
  return (
    !comesBack(direction.counterpart(own), others, other) &&
    !comesBack(back.counterpart(theirs), tokens, head)
  );
}
