import type { Edit } from '../model';
import { sameOwner } from './possessive';
import { matchOf, type Sides } from './script';
import { type Stretch, contentIn, hasFigure, rangeOf, wordCount } from './stretch';
import type { Token } from '../reading/tokens';
import type { Alike } from './fill-gaps';
import { isNamePart, unitAround } from './whole';

/**
 * What pairs words inside a change: the sides, words that the aligner found alike, and those that exclude
 * each other.
 */
export interface Pairing {
  readonly sides: Sides;
  readonly alike: Alike;
  readonly contrary: Alike;
}

/**
 * What was cut and what was put in at one place, each within one sentence, as edits: a substitution where the
 * one corresponds to the other, else both apart. Words that both begin or end with are kept: nothing is
 * replaced by itself.
 *
 * before  [- £2.1m -] [+ £2.4m from a private collector +]     after  [£2.1m > £2.4m] [+ from a private
 * collector +]
 *     before  [- "We will not -] [+ Italy's +]                     after  the same, not as a substitution
 */
export function substituted(cut: Stretch, put: Stretch, pairing: Pairing): Edit[] {
  const { sides } = pairing;
  const { a, b } = sides;
  let [a0, a1, b0, b1] = [cut.from, cut.to, put.from, put.to];
  const head: Edit[] = [];
  const tail: Edit[] = [];
  const isSame = (i: number, j: number): boolean =>
    a[i]!.key === b[j]!.key && sameOwner({ a0: i, a1: i + 1, b0: j, b1: j + 1 }, sides);
  while (a0 < a1 && b0 < b1 && isSame(a0, b0)) head.push(keptOf(sides, a0++, b0++));
  while (a0 < a1 && b0 < b1 && isSame(a1 - 1, b1 - 1)) tail.unshift(keptOf(sides, --a1, --b1));
  return [...head, ...changed({ from: a0, to: a1 }, { from: b0, to: b1 }, pairing), ...tail];
}

function keptOf({ a, b, ...texts }: Sides, i: number, j: number): Edit {
  const by = matchOf({ a, b, ...texts }, i, j);
  return { kind: 'kept', a: rangeOf(a, single(i)), b: rangeOf(b, single(j)), ...(by !== 'form' && { by }) };
}

function changed(cut: Stretch, put: Stretch, pairing: Pairing): Edit[] {
  const { sides } = pairing;
  if (isEmpty(cut) || isEmpty(put)) return apart(cut, put, sides);
  const core = coreOf(cut, put, pairing);
  if (!core) return settled(cut, put, sides);
  const [x, y] = joinedWith(core, cut, put, sides);
  const [one, two] = corresponds(x, y, sides) ? [x, y] : core;
  return [
    ...settled({ from: cut.from, to: one.from }, { from: put.from, to: two.from }, sides),
    replacedBy(one, two, sides),
    ...settled({ from: one.to, to: cut.to }, { from: two.to, to: put.to }, sides),
  ];
}

/** One substitution where the one can stand for the other, else a cut and what was put in. */
function settled(cut: Stretch, put: Stretch, sides: Sides): Edit[] {
  const whole = !isEmpty(cut) && !isEmpty(put) && corresponds(cut, put, sides);
  return whole ? [replacedBy(cut, put, sides)] : apart(cut, put, sides);
}

/**
 * The core with what stands before and behind it, where both sides have something there or neither says
 * anything: then the whole run was replaced by the whole run. What one side alone has was put in or cut by
 * itself.
 */
function joinedWith([x, y]: Core, cut: Stretch, put: Stretch, { a, b }: Sides): Core {
  const joins = (one: Stretch, two: Stretch): boolean =>
    isEmpty(one) || isEmpty(two)
      ? contentIn(a, one.from, one.to) + contentIn(b, two.from, two.to) === 0
      : true;
  const left = joins({ from: cut.from, to: x.from }, { from: put.from, to: y.from });
  const right = joins({ from: x.to, to: cut.to }, { from: y.to, to: put.to });
  return [
    { from: left ? cut.from : x.from, to: right ? cut.to : x.to },
    { from: left ? put.from : y.from, to: right ? put.to : y.to },
  ];
}

const isEmpty = ({ from, to }: Stretch): boolean => from >= to;

/** What stands for each other beyond doubt, whole: never a piece of a name, nor a figure without its currency. */
type Core = readonly [Stretch, Stretch];

/**
 * Two things of a change that stand for each other beyond doubt: the only figures, words that the aligner
 * found alike or that look alike, or the figures or names that both begin with.
 */
function coreOf(cut: Stretch, put: Stretch, pairing: Pairing): Core | null {
  const { a, b, textA, textB } = pairing.sides;
  if (cut.to - cut.from > LONGEST || put.to - put.from > LONGEST) return null;
  const seed = seedOf(cut, put, pairing);
  return seed && [unitAround(a, textA, seed[0], cut), unitAround(b, textB, seed[1], put)];
}

function seedOf(cut: Stretch, put: Stretch, { sides, alike, contrary }: Pairing): Core | null {
  const { a, b, textA, textB } = sides;
  const figuresA = numbersOf(a, cut, isFigure);
  const figuresB = numbersOf(b, put, isFigure);
  const [i, j] = [figuresA[0], figuresB[0]];
  if (figuresA.length === 1 && figuresB.length === 1 && i !== undefined && j !== undefined) {
    const atHead = i - cut.from <= NEAR && j - put.from <= NEAR;
    const atTail = cut.to - i <= NEAR && put.to - j <= NEAR;
    if (atHead || atTail) return [single(i), single(j)];
  }
  for (const { a0, a1, b0, b1 } of [...contrary(), ...alike()])
    if (a0 >= cut.from && a1 <= cut.to && b0 >= put.from && b1 <= put.to)
      return [
        { from: a0, to: a1 },
        { from: b0, to: b1 },
      ];
  for (let x = cut.from; x < cut.to; x++)
    for (let y = put.from; y < put.to; y++) if (lookAlike(a[x]!, b[y]!)) return [single(x), single(y)];
  const figures = isFigure(a[cut.from]!) && isFigure(b[put.from]!);
  const names = isNamePart(a, textA, cut.from) && isNamePart(b, textB, put.from);
  return figures || names ? [single(cut.from), single(put.from)] : null;
}

/**
 * Longest change, in tokens, within which single words are set against each other: a long one is a rewording
 * as a whole.
 */
const LONGEST = 40;

/** Tokens from the same end of a change within which two figures stand for each other. */
const NEAR = 4;

const isFigure = (token: Token): boolean => token.content && hasFigure(token.key);

const single = (at: number): Stretch => ({ from: at, to: at + 1 });

function numbersOf(
  tokens: readonly Token[],
  { from, to }: Stretch,
  fits: (token: Token) => boolean,
): number[] {
  const numbers: number[] = [];
  for (let at = from; at < to; at++) if (fits(tokens[at]!)) numbers.push(at);
  return numbers;
}

/** Fewest letters in common at the head of two words that look alike, and their share of the longer word. */
const LEAST_LETTERS = 4;
const LEAST_SHARE = 0.6;

/** profits / profit, spokesman / spokeswoman. */
function lookAlike(x: Token, y: Token): boolean {
  if (!x.content || !y.content) return false;
  const longer = Math.max(x.key.length, y.key.length);
  let same = 0;
  while (same < longer && x.key[same] === y.key[same]) same++;
  return same >= LEAST_LETTERS && same >= LEAST_SHARE * longer;
}

/** Words and content words that one word of the other side can stand for at most, beside `FURTHER`. */
const MOST = 4;
const FURTHER = { words: 4, content: 3 } as const;
/** What a word or two that say nothing by themselves can stand for at most: `over` for `of taking bribes from`. */
const IDLE = { own: 2, words: 6, content: 3 } as const;

/** Tokens that may stand for a mark which they hold as well. */
const LONGEST_BESIDE_MARKS = 6;

/**
 * Whether what was put in can stand for what was cut. It stands in its place, between the same neighbours:
 * that is enough, unless the one is so much longer that most of it stands for nothing, or says something
 * where the other is an article, a preposition or a mark.
 */
function corresponds(cut: Stretch, put: Stretch, { a, b }: Sides): boolean {
  const [x, y] = [measure(a, cut), measure(b, put)];
  const [fewer, more] = x.words <= y.words ? [x, y] : [y, x];
  if (fewer.words === 0)
    return (
      (more.words <= 1 && more.content === 0) || holdsMarks(a, b, cut, put) || holdsMarks(b, a, put, cut)
    );
  if (fewer.content === 0 && fewer.words <= IDLE.own)
    return more.words <= IDLE.words && more.content <= IDLE.content;
  return (
    more.words <= MOST * fewer.words + FURTHER.words &&
    more.content <= MOST * Math.max(1, fewer.content) + FURTHER.content
  );
}

/** Whether a stretch has the marks of the other, which has nothing else: `," she said` and `"`. */
function holdsMarks(
  tokens: readonly Token[],
  others: readonly Token[],
  { from, to }: Stretch,
  marks: Stretch,
): boolean {
  const keys = new Set(tokens.slice(from, to).map(({ key }) => key));
  const own = others.slice(marks.from, marks.to);
  return (
    own.every(({ key, punctuation }) => punctuation && keys.has(key)) && to - from <= LONGEST_BESIDE_MARKS
  );
}

interface Measure {
  readonly words: number;
  readonly content: number;
}

function measure(tokens: readonly Token[], { from, to }: Stretch): Measure {
  return { words: wordCount(tokens, from, to), content: contentIn(tokens, from, to) };
}

function apart(cut: Stretch, put: Stretch, { a, b }: Sides): Edit[] {
  const edits: Edit[] = [];
  if (!isEmpty(cut)) edits.push({ kind: 'deleted', a: rangeOf(a, cut), b: null });
  if (!isEmpty(put)) edits.push({ kind: 'inserted', a: null, b: rangeOf(b, put) });
  return edits;
}

function replacedBy(cut: Stretch, put: Stretch, { a, b }: Sides): Edit {
  return { kind: 'replaced', a: rangeOf(a, cut), b: rangeOf(b, put) };
}
