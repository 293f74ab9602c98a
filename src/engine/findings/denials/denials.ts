import { DENIAL, NOBODY, REFUSAL } from '../../text/words/denial-words';
import { isNoOne } from '../words/nobody';
import { AFTER, BEFORE, adverse, isAttempted, supported } from './clause-words';
import type { Direction } from '../views/directions';
import { isAsked } from '../views/spans';
import type { WordPattern } from '../../text/plain-patterns';
import { PRIVATIVE } from '../words/privative-words';
import type { Token } from '../reading/tokens';
import { neighbour } from '../views/views';
import { DENIES, NEGATES, NEGATES_CLAUSE, SAYS, TURNS } from '../words/word-classes';
import { HELPING } from '../words/helping-verbs';

const UNIVERSAL = /^(?:all|every|everyone|everybody|always|both)$/;
/** "not only", "not until": the sense is not simply turned round. */
const IDIOM_AFTER =
  /^(?:only|just|until|till|least|longer|later|more|less|fewer|one|doubt|matter|sooner|yet|so|too|as|even|necessarily|all|every|always|to|unlike|far|but|because|stranger|way)$/;
const IDIOM_BEFORE = /^(?:or|if|why|but|and|though|although)$/;
/** What a vote of no confidence is called as well: "a confidence vote". */
const VOTE = /^(?:votes?|voted|motions?|ballots?)$/;
/** What "no longer" leaves behind when it goes: these turn nothing round. */
const LASTING = /^(?:still|yet)$/;
/** What tells besides that something was and is not. */
const ENDED = /^(?:gave|give|given|giving|over|away|past|once|formerly|used)$/;
/** What is said of a thing that came to light: each of these will do for another. */
const CAME_TO_LIGHT =
  /^(?:detected|discovered|emerged|established|found|identified|located|noted|noticed|observed|recorded|reported|revealed|seen|showed|spotted|surfaced|traced|uncovered|unearthed)$/;
/** The same in two words. */
const CAME_UP: readonly (readonly [RegExp, RegExp])[] = [
  [/^turn(?:s|ed|ing)?$/, /^up$/],
  [/^(?:come|comes|came|coming)$/, /^to$/],
];
/** These say of a charge behind them that it does not hold. */
const CLEARED = /^(?:cleared|clears|acquitted|acquits|absolved|exonerated|vindicated)$/;
/** Where the noun behind a "no", and what is said of it, ends. */
const ENDS_GROUP =
  /^(?:of|in|on|at|by|for|with|from|to|into|onto|about|after|before|between|during|since|until|over|under|through|against|that|which|who|whom|whose|where|when|because|if|and|or|but)$/;

/** Words of an answer that only denies: "Never.", "A: No." */
const LONE = 2;
/** Whatever may deny another word. */
const DENYING = NEGATES_CLAUSE | DENIES;
const NONE: ReadonlySet<number> = new Set();

/** Words denied on the side looked at, by position, and where the other side states them plainly. */
export interface Lost {
  /** The word that denies. */
  readonly at: number;
  readonly head: number;
  /** The last word of what is denied: "no trains ran" denies that they did. */
  readonly last: number;
  readonly other: number;
}

/** Denied words of one side that the other side states plainly. */
export function lostDenials(direction: Direction): Lost[] {
  const { tokens, others, classes, otherClasses } = direction;
  if ((classes & DENYING) === 0) return [];
  const denied = otherClasses & DENYING ? new Set(others.map((_, k) => deniedAt(others, k))) : NONE;
  const deniedStems = new Set([...denied].map((k) => others[k]?.stem));
  const found: Lost[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if ((tokens[at]!.classes & DENYING) === 0) continue;
    const head = isPartial(tokens, at) ? neighbour(tokens, at + 1, 1, 4) : deniedAt(tokens, at);
    const word = tokens[head];
    if (!word || deniedStems.has(word.stem)) continue;
    const other = direction.counterpart(head);
    if (other === undefined || others[other]?.stem !== word.stem) continue;
    const last = isNoun(tokens, at) ? predicated(direction, at, head, other) : head;
    const lost = { at, head, last, other };
    if (last >= 0 && isStated(direction, lost, denied)) found.push(lost);
  }
  return found;
}

/** The other side states the word as it is denied here: nothing else on either side denies or limits it. */
function isStated(direction: Direction, lost: Lost, denied: ReadonlySet<number>): boolean {
  const { at, head, other } = lost;
  const { tokens, others, counterpart } = direction;
  const [token, there] = [tokens[at]!, others[other]!];
  if (
    isPartial(tokens, at) &&
    !others.slice(Math.max(0, other - 4), other).some(({ form }) => UNIVERSAL.test(form))
  )
    return false;
  // "considered a witness, not a suspect", "not considered a suspect"
  if (tokens.slice(head + 1, head + AFTER).some((_, k) => denied.has(counterpart(head + 1 + k) ?? -2)))
    return false;
  if (isAnswered(direction, other)) return false;
  // What only the other side quotes is somebody else's word.
  if (there.quoted && !token.quoted) return false;
  const strong = (token.classes & NEGATES_CLAUSE) === 0;
  // "cleared of negligence", "had not been negligent"
  if (near(others, other, CLEARED)) return false;
  // "tested negative", "do not have the disease"
  if (hasNegative(others) !== hasNegative(tokens)) return false;
  if (isAttempted(others, other) && !isAttempted(tokens, head)) return false;
  // "declined, through a spokesman, to comment"
  if (strong && others.some(({ stem }) => stem === token.stem)) return false;
  if (strong && (/ing$/.test(there.form) || setsLimits(others, other, tokens))) return false;
  if (turnedElsewhere(direction, head, other, at) || hasEnded(direction, at, other)) return false;
  return (
    !isLastTime(direction, head, other) &&
    negatorsAgree(direction, { at, head, other }, denied) &&
    (supported(tokens, head, other, counterpart) || cameToLight(direction, lost))
  );
}

/** The outcome of a test may deny without a "not". */
function hasNegative(tokens: readonly Token[]): boolean {
  return tokens.some(({ form }) => form === 'negative');
}

/** What denies around the word denies on the other side as well. */
function negatorsAgree(
  { tokens, others, counterpart }: Direction,
  { at, head, other }: Pick<Lost, 'at' | 'head' | 'other'>,
  denied: ReadonlySet<number>,
): boolean {
  const answered = (side: readonly Token[], near: Token, isDenied: (k: number) => boolean): boolean => {
    const k = deniedAt(side, side.indexOf(near));
    return k >= 0 && isDenied(k);
  };
  const rest = adverse(tokens, head, at).filter((near) => near.classes & NEGATES);
  const theirs = adverse(others, other, -1).filter((near) => near.classes & NEGATES);
  const alike = (x: Token, y: Token): boolean => after(tokens, x) === after(others, y);
  const isDeniedThere = (k: number): boolean => denied.has(counterpart(k) ?? -2);
  const isDeniedHere = (k: number): boolean => tokens.some((_, n) => counterpart(deniedAt(tokens, n)) === k);
  return (
    rest.every((near) => theirs.some((y) => alike(near, y)) || answered(tokens, near, isDeniedThere)) &&
    theirs.every((near) => rest.some((x) => alike(x, near)) || answered(others, near, isDeniedHere))
  );
}

/** "not all recovered" denies that all did. */
function isPartial(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.form === 'not' && UNIVERSAL.test(tokens[at + 1]?.form ?? '');
}

/** "no trains": the word behind is a thing, and what is said of it stands further on. */
export function isNoun(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.form === 'no' && !isNoOne(tokens, at) && tokens[at + 1]?.form !== 'longer';
}

/**
 * The last word of what is denied of a thing, -1 where the other side says something else of it: `No trains
 * ran` does not deny that `Trains were cancelled`, nor `The talks brought no deal` that `The deal collapsed`.
 */
export function predicated({ tokens, others, counterpart }: Direction, at: number, head: number, other: number): number {
  const near = (k: number): boolean => {
    const there = counterpart(k);
    return there !== undefined && Math.abs(there - other) <= 2 * BEFORE && others[there]?.sentence === others[other]?.sentence;
  };
  // "found no arsenic"
  const verb = neighbour(tokens, at, -1, 1);
  if (verb >= 0 && !near(verb) && !isToldAlike(tokens[verb]!.form, others, other)) return -1;
  let last = head;
  for (let k = head + 1; k < tokens.length; k++) {
    const token = tokens[k]!;
    if (token.kind === 'punctuation' || ENDS_GROUP.test(token.form)) break;
    const known = token.content || CAME_TO_LIGHT.test(token.form);
    if (!known) continue;
    if (!near(k) && !isToldAlike(token.form, others, other)) return -1;
    last = k;
  }
  return last;
} // prettier-ignore

/**
 * "no leak has been detected", "a leak has been noticed": the thing came to light or did not, whatever else
 * is said of it.
 */
function cameToLight({ tokens, others }: Direction, { head, last, other }: Lost): boolean {
  return last > head && isToldAlike(tokens[last]!.form, others, other);
}

/** Another word for coming to light, around the thing at a position. */
function isToldAlike(form: string, others: readonly Token[], at: number): boolean {
  if (!CAME_TO_LIGHT.test(form)) return false;
  if (comesToLight(others, neighbour(others, at, -1))) return true;
  for (let k = at + 1; k <= at + BEFORE; k++) {
    if (others[k]?.kind !== 'word') return false;
    if (comesToLight(others, k)) return true;
  }
  return false;
}

function comesToLight(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.form ?? '';
  const next = tokens[at + 1]?.form ?? '';
  return CAME_TO_LIGHT.test(form) || CAME_UP.some(([verb, behind]) => verb.test(form) && behind.test(next));
}

/** "have not won since 1969", "last won in 1969". */
export function isLastTime({ tokens, others }: Direction, head: number, other: number): boolean {
  return near(tokens, head, /^since$/) && near(others, other, /^(?:last|first)$/);
}

function near(tokens: readonly Token[], at: number, pattern: WordPattern): boolean {
  return tokens.slice(Math.max(0, at - BEFORE), at + BEFORE).some(({ form }) => pattern.test(form));
}

/** "no longer hoped", "had given up hope": the other side says by another word that it is over. */
function hasEnded({ tokens, others }: Direction, at: number, other: number): boolean {
  if (tokens[at + 1]?.form !== 'longer') return false;
  return near(others, other, ENDED) || near(others, other, PRIVATIVE);
}

/** The word right behind a negator: "not ours" answers "not ours". */
function after(tokens: readonly Token[], negator: Token): string {
  return tokens[tokens.indexOf(negator) + 1]?.form ?? '';
}

/** The sentence of a position has a word that denies or limits and that the other side lacks. */
function setsLimits(others: readonly Token[], at: number, tokens: readonly Token[]): boolean {
  const stems = new Set(tokens.map((token) => token.stem));
  return others.some(
    (token) =>
      token.sentence === others[at]?.sentence &&
      (token.classes & (NEGATES | TURNS)) !== 0 &&
      !stems.has(token.stem),
  );
}

/** Whether a word that denies its clause denies the word at a position. */
export function isDeniedAt(tokens: readonly Token[], k: number): boolean {
  return tokens.some((token, at) => (token.classes & NEGATES_CLAUSE) !== 0 && deniedAt(tokens, at) === k);
}

/** The word that a negator, or a verb of refusing or failing, denies; -1 where the position denies nothing. */
export function deniedAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token || (token.classes & DENYING) === 0) return -1;
  const { form } = token;
  const next = tokens[at + 1]?.form ?? '';
  if (isNoOne(tokens, at)) return predicateAt(tokens, at + 1);
  if (token.classes & NEGATES_CLAUSE) return deniedInClause(tokens, at);
  if (NOBODY.test(form)) return IDIOM_AFTER.test(next) ? -1 : predicateAt(tokens, at);
  if (REFUSAL.test(form) && next === 'to' && tokens[at + 2]?.kind === 'word')
    return neighbour(tokens, at + 1, 1, 2);
  if (DENIAL.test(form) && /\p{L}{3}ing$/u.test(next)) return at + 1;
  return -1;
}

function deniedInClause(tokens: readonly Token[], at: number): number {
  const { form = '' } = tokens[at] ?? {};
  const [previous, next] = [tokens[at - 1], tokens[at + 1]];
  if (isAskedAround(tokens, at)) return -1;
  if (form === 'no') {
    if (next?.form === 'longer') return neighbour(tokens, at + 1, 1, 4);
    // "No 4" is a rank, "three no votes" are votes.
    if (previous?.kind === 'figure' || next?.kind === 'figure') return -1;
    if (next?.form === 'confidence' && near(tokens, at, VOTE)) return -1;
  }
  if (IDIOM_AFTER.test(next?.form ?? '')) return -1;
  // "may or may not have known"
  if (tokens[at - 2]?.form === 'or' && tokens[at - 3]?.form === previous?.form) return -1;
  if (IDIOM_BEFORE.test(previous?.form ?? '') && !(form === 'no' && hasPredicate(tokens, at))) return -1;
  // "never told her husband": verbs of saying count as mere grammar elsewhere.
  return (next?.classes ?? 0) & SAYS ? at + 1 : neighbour(tokens, at, 1, 4);
}

/** A word that helps the verb of a clause; "being" makes none: "blamed nobody for being late". */
function helpsClause(form: string): boolean {
  return form !== 'being' && HELPING.test(form);
}

/** "but no leak has been found": a clause of its own; "wind but no rain" is none. */
function hasPredicate(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1, at + 1 + BEFORE);
  const end = rest.findIndex(({ kind }) => kind === 'punctuation');
  return rest.slice(0, end < 0 ? undefined : end).some(({ form }) => helpsClause(form));
}

/** "not only", "or not", "no. 4": the word at a position denies nothing that could be lost. */
export function isNoLoss(tokens: readonly Token[], at: number): boolean {
  const [previous, next] = [tokens[at - 1], tokens[at + 1]];
  if (previous?.kind === 'figure' || next?.kind === 'figure') return true;
  return IDIOM_AFTER.test(next?.form ?? '') || IDIOM_BEFORE.test(previous?.form ?? '');
}

/** "Didn't your mother die?", "Have you never lied?": asked rather than denied; "Why did she never marry?" denies. */
function isAskedAround(tokens: readonly Token[], at: number): boolean {
  const { form, sentence } = tokens[at]!;
  if (!/(?:^not|^never|n't)$/.test(form) || !isAsked(tokens, at)) return false;
  if (form.endsWith("n't")) return true;
  const opens = tokens.findIndex((token) => token.sentence === sentence);
  // "Q: Have you ..."
  const first = tokens[opens + 1]?.form === ':' ? opens + 2 : opens;
  return first < at && helpsClause(tokens[first]?.form ?? '');
}

/** "Do you read reviews?" – "Never.": a question states nothing, and what a word alone denies beside it is denied. */
function isAnswered({ others, opposite }: Direction, at: number): boolean {
  if (isAsked(others, at)) return true;
  const { sentence } = others[at]!;
  return [sentence - 1, sentence, sentence + 1].some((near) => {
    const words = (opposite.tokens[near] ?? []).filter(({ kind }) => kind === 'word');
    const [last, label] = [words.at(-1), words.at(-2)];
    return (
      words.length > 0 && words.length <= LONE && (last!.classes & NEGATES) !== 0 && label?.content !== true
    );
  });
}

/** "None of the passengers was hurt": what is denied stands behind the auxiliary; "nobody saw it": right behind. */
function predicateAt(tokens: readonly Token[], at: number): number {
  const { form } = tokens[at]!;
  // "they had neither light nor boats"; "Neither Ross nor Hale was hurt".
  const direct = form !== 'neither' || (tokens[at + 2]?.form === 'nor' && tokens[at - 1]?.kind === 'word');
  if (direct && tokens[at + 1]?.content) return at + 1;
  for (let k = at + 1; k <= at + BEFORE; k++) {
    const token = tokens[k];
    if (!token || token.kind === 'punctuation') return -1;
    if (helpsClause(token.form)) return neighbour(tokens, k, 1, 3);
  }
  return -1;
}

/** One of the two clauses denies or turns round by a word that the other sentence lacks. */
function turnedElsewhere({ tokens, others }: Direction, head: number, other: number, skip: number): boolean {
  const [own, theirs] = [adverse(tokens, head, skip), adverse(others, other, -1)];
  const longer = tokens[skip + 1]?.form === 'longer';
  // Negators are asked about one by one.
  const lacks = (side: readonly Token[], word: Token, but: number): boolean =>
    (word.classes & NEGATES) === 0 &&
    !side.some((token, k) => k !== but && token.stem === word.stem) &&
    !(comesToLight(tokens, tokens.indexOf(word)) || comesToLight(others, others.indexOf(word)));
  return (
    own.some((word) => lacks(others, word, -1)) ||
    theirs.some((word) => lacks(tokens, word, skip) && !(longer && LASTING.test(word.form)))
  );
}

/** From the auxiliary before the negator to the last word denied; "found nothing" has it behind. */
export function phraseAt(tokens: readonly Token[], at: number, last: number): { start: number; end: number } {
  const first = at > 0 && helpsClause(tokens[at - 1]?.form ?? '') ? at - 1 : at;
  return { start: tokens[first]!.start, end: tokens[Math.max(at, last)]!.end };
}
