import type { Edit } from '../model';
import { type Core, type Pairing, coreOf, single } from './core';
import { sameOwner } from './possessive';
import { matchOf, type Sides } from './script';
import { type Stretch, contentIn, rangeOf, wordCount } from './stretch';
import type { Token } from '../reading/tokens';
import { withoutOwnClause } from './own-clause';
import { betweenLostDays } from './lost-days';
import { areStrangers } from './strangers';

/** Whether kept words stand right before two runs, and right behind them. */
interface Beside {
  readonly before: boolean;
  readonly behind: boolean;
}
const BOTH: Beside = { before: true, behind: true };

/**
 * What was cut and what was put in at one place, each within one sentence, as edits: a substitution where the
 * one corresponds to the other, else both apart. Words that both begin or end with are kept: nothing is
 * replaced by itself.
 *
 * before  [- £2.1m -] [+ £2.4m from a private collector +]     after  [£2.1m > £2.4m] [+ from a private
 * collector +]
 *     before  [- "We will not -] [+ Italy's +]                     after  the same, not as a substitution
 *
 * `inPlace` tells whether both ends of the two stand between the same neighbours, `beside` where these are kept
 * words.
 */
export function substituted(
  cut: Stretch,
  put: Stretch,
  pairing: Pairing,
  inPlace = true,
  beside = BOTH,
): Edit[] {
  const { a, b, ...texts } = pairing.sides;
  const isSame = (i: number, j: number): boolean =>
    a[i]!.key === b[j]!.key && sameOwner({ a0: i, a1: i + 1, b0: j, b1: j + 1 }, { a, b, ...texts });
  let [head, tail] = [0, 0];
  const most = Math.min(cut.to - cut.from, put.to - put.from);
  while (head < most && isSame(cut.from + head, put.from + head)) head++;
  while (tail < most - head && isSame(cut.to - 1 - tail, put.to - 1 - tail)) tail++;
  const edits = between(cut, put, head, tail, pairing, inPlace);
  if (edits.some(({ kind }) => kind === 'replaced') || head + tail === most) return edits;
  // A small word beside no kept one and beside two runs of which none is put for the other is kept by chance.
  const bareHead = !beside.before && contentIn(a, cut.from, cut.from + head) === 0 ? 0 : head;
  const bareTail = !beside.behind && contentIn(a, cut.to - tail, cut.to) === 0 ? 0 : tail;
  return bareHead < head || bareTail < tail ? between(cut, put, bareHead, bareTail, pairing, inPlace) : edits;
}

/** Two runs of which so many tokens at the head and at the end are kept. */
function between(
  cut: Stretch,
  put: Stretch,
  head: number,
  tail: number,
  pairing: Pairing,
  inPlace: boolean,
): Edit[] {
  const { sides } = pairing;
  const { a, b } = sides;
  const [a0, a1] = [cut.from + head, cut.to - tail];
  const [b0, b1] = [put.from + head, put.to - tail];
  const kept = (i: number, j: number, count: number): Edit[] =>
    Array.from({ length: count }, (_, k) => keptOf(sides, i + k, j + k));
  const ofCut = betweenLostDays(a, sides.textA, { from: a0, to: a1 });
  const ofPut = betweenLostDays(b, sides.textB, { from: b0, to: b1 });
  return [
    ...kept(cut.from, put.from, head),
    ...apart({ from: a0, to: ofCut.from }, { from: b0, to: ofPut.from }, sides),
    ...changed(ofCut, ofPut, pairing, inPlace),
    ...apart({ from: ofCut.to, to: a1 }, { from: ofPut.to, to: b1 }, sides),
    ...kept(a1, b1, tail),
  ];
}

function keptOf({ a, b, ...texts }: Sides, i: number, j: number): Edit {
  const by = matchOf({ a, b, ...texts }, i, j);
  return { kind: 'kept', a: rangeOf(a, single(i)), b: rangeOf(b, single(j)), ...(by !== 'form' && { by }) };
}

function changed(cut: Stretch, put: Stretch, pairing: Pairing, inPlace: boolean): Edit[] {
  const { sides } = pairing;
  if (isEmpty(cut) || isEmpty(put)) return apart(cut, put, sides);
  const core = coreOf(cut, put, pairing);
  if (!core) return unlike(cut, put, pairing, inPlace);
  const [x, y] = joinedWith(core, cut, put, sides);
  const [one, two] = corresponds(x, y, sides) ? [x, y] : core;
  return [
    ...settled({ from: cut.from, to: one.from }, { from: put.from, to: two.from }, sides),
    replacedBy(one, two, sides),
    ...settled({ from: one.to, to: cut.to }, { from: two.to, to: put.to }, sides),
  ];
}

/** Two runs of which no word is like a word of the other. */
function unlike(cut: Stretch, put: Stretch, pairing: Pairing, inPlace: boolean): Edit[] {
  const { sides } = pairing;
  if (areStrangers(cut, put, inPlace, pairing)) return apart(cut, put, sides);
  const { cut: one, put: two } = withoutOwnClause(cut, put, sides) ?? { cut, put };
  return [
    ...settled({ from: cut.from, to: one.from }, { from: put.from, to: two.from }, sides),
    ...settled(one, two, sides),
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
