import type { Token } from '../reading/tokens';
import type { Direction } from '../views/directions';
import { isAsked } from '../views/spans';
import { neighbour } from '../views/views';
import { PRIVATIVE } from '../words/privative-words';
import { NEGATES, NEGATES_CLAUSE, TURNS } from '../words/word-classes';
import { AFTER, adverse, isAttempted, near, supported } from './clause-words';
import { cutBefore, isSupportedBesideCut } from './cut-denials';
import { comesToLight, isNoun, isToldAlike, predicated } from './denied-things';
import { DENYING, deniedAt } from './denied-words';

const UNIVERSAL = /^(?:all|every|everyone|everybody|everything|everywhere|always|both)$/;
/** From "everyone" to what is said of them. */
const OF_ALL = 4;
/** What "no longer" leaves behind when it goes: these turn nothing round. */
const LASTING = /^(?:still|yet)$/;
/** What tells besides that something was and is not. */
const ENDED = /^(?:gave|give|given|giving|over|away|past|once|formerly|used)$/;
/** These say of a charge behind them that it does not hold. */
const CLEARED = /^(?:cleared|clears|acquitted|acquits|absolved|exonerated|vindicated)$/;

/** Words of an answer that only denies: "Never.", "A: No." */
const LONE = 2;
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
  // "tested negative", "do not have the disease"
  if (hasNegative(others) !== hasNegative(tokens)) return found;
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
  if (isPartial(tokens, at) && !isOfAll(others, other)) return false;
  // "considered a witness, not a suspect", "not considered a suspect"
  if (tokens.slice(head + 1, head + AFTER).some((_, k) => denied.has(counterpart(head + 1 + k) ?? -2)))
    return false;
  if (isAnswered(direction, other)) return false;
  // What only the other side quotes is somebody else's word.
  if (there.quoted && !token.quoted) return false;
  const strong = (token.classes & NEGATES_CLAUSE) === 0;
  // "cleared of negligence", "had not been negligent"
  if (near(others, other, CLEARED)) return false;
  if (isAttempted(others, other) && !isAttempted(tokens, head)) return false;
  // "declined, through a spokesman, to comment"
  if (strong && others.some(({ stem }) => stem === token.stem)) return false;
  if (strong && (/ing$/.test(there.form) || setsLimits(others, other, tokens))) return false;
  if (turnedElsewhere(direction, head, other, at) || hasEnded(direction, at, other)) return false;
  return (
    !isLastTime(direction, head, other) &&
    negatorsAgree(direction, { at, head, other }, denied) &&
    (supported(tokens, head, other, counterpart) ||
      cameToLight(direction, lost) ||
      isSupportedBesideCut(direction, at, head, other))
  );
}

/** The outcome of a test may deny without a "not". */
function hasNegative(tokens: readonly Token[]): boolean {
  return tokens.some(({ form }) => form === 'negative');
}

/** What denies around the word denies on the other side as well. */
function negatorsAgree(
  direction: Direction,
  { at, head, other }: Pick<Lost, 'at' | 'head' | 'other'>,
  denied: ReadonlySet<number>,
): boolean {
  const { tokens, others, counterpart } = direction;
  const answered = (side: readonly Token[], near: Token, isDenied: (k: number) => boolean): boolean => {
    const k = deniedAt(side, side.indexOf(near));
    return k >= 0 && isDenied(k);
  };
  const rest = adverse(tokens, head, at).filter(
    (near) => near.classes & NEGATES && cutBefore(direction, tokens.indexOf(near), at) < 0,
  );
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

/** Of all of them is said what stands at a position, and not of "not everyone". */
function isOfAll(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= 0 && k >= at - OF_ALL; k--)
    if (UNIVERSAL.test(tokens[k]!.form) && !isPartial(tokens, k - 1)) return true;
  return false;
}

/**
 * "no leak has been detected", "a leak has been noticed": the thing came to light or did not, whatever else
 * is said of it.
 */
function cameToLight({ tokens, others }: Direction, { head, last, other }: Lost): boolean {
  return last > head && isToldAlike(tokens[last]!.form, others, other);
}

/** "have not won since 1969", "last won in 1969". */
export function isLastTime({ tokens, others }: Direction, head: number, other: number): boolean {
  return near(tokens, head, /^since$/) && near(others, other, /^(?:last|first)$/);
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
