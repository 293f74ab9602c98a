import type { Edit, Relation } from '../model';
import { sameOwner } from './possessive';
import { matchOf, type Sides } from './script';
import { type Stretch, contentIn, hasCapital, hasFigure, rangeOf, wordCount } from './stretch';
import type { Token } from '../reading/tokens';
import type { Alike } from './fill-gaps';

/** What pairs words inside a change: the sides, the relation of their link, words that the aligner found alike, and those that exclude each other. */
export interface Pairing {
  readonly sides: Sides;
  readonly relation: Relation;
  readonly alike: Alike;
  readonly contrary: Alike;
}

/**
 * What was cut and what was put in at one place, each within one sentence, as edits: a substitution where the one corresponds to the other, else both apart. Words
 * that both begin or end with are kept: nothing is replaced by itself.
 *
 *     before  [- £2.1m -] [+ £2.4m from a private collector +]     after  [£2.1m > £2.4m] [+ from a private collector +]
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
  const core = coreOf(cut, put, pairing);
  if (!core) {
    if (isEmpty(cut) || isEmpty(put) || !correspond(cut, put, pairing)) return apart(cut, put, pairing.sides);
    return [replacedBy(cut, put, pairing.sides)];
  }
  let [x, y] = core;
  const left = rest(cut, put, pairing, 'left', x, y);
  if (left.joins)
    [x, y] = [
      { from: cut.from, to: x.to },
      { from: put.from, to: y.to },
    ];
  const right = rest(cut, put, pairing, 'right', x, y);
  if (right.joins)
    [x, y] = [
      { from: x.from, to: cut.to },
      { from: y.from, to: put.to },
    ];
  return [...left.edits, replacedBy(x, y, pairing.sides), ...right.edits];
}

/** What stands before or after the core: part of the substitution where both sides have something like it, or it says nothing. */
function rest(
  cut: Stretch,
  put: Stretch,
  pairing: Pairing,
  end: 'left' | 'right',
  x: Stretch,
  y: Stretch,
): { readonly joins: boolean; readonly edits: readonly Edit[] } {
  const one = end === 'left' ? { from: cut.from, to: x.from } : { from: x.to, to: cut.to };
  const two = end === 'left' ? { from: put.from, to: y.from } : { from: y.to, to: put.to };
  if (isEmpty(one) && isEmpty(two)) return { joins: false, edits: [] };
  const { a, b } = pairing.sides;
  const says = contentIn(a, one.from, one.to) + contentIn(b, two.from, two.to) > 0;
  const joins = isEmpty(one) || isEmpty(two) ? !says : correspond(one, two, pairing);
  return { joins, edits: joins ? [] : apart(one, two, pairing.sides) };
}

const isEmpty = ({ from, to }: Stretch): boolean => from >= to;

/**
 * Two words of a change that stand for each other beyond doubt: the only figures, words that the aligner found alike or that look alike, or
 * the figures or names that both begin with.
 */
function coreOf(cut: Stretch, put: Stretch, { sides, alike, contrary }: Pairing): [Stretch, Stretch] | null {
  if (isEmpty(cut) || isEmpty(put)) return null;
  if (cut.to - cut.from > LONGEST || put.to - put.from > LONGEST) return null;
  const { a, b, textA, textB } = sides;
  const figuresA = numbersOf(a, cut, isFigure);
  const figuresB = numbersOf(b, put, isFigure);
  const isName = (text: string, token: Token): boolean =>
    token.content && hasCapital(text.slice(token.start, token.end));
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
  const [x, y] = [a[cut.from]!, b[put.from]!];
  if ((isFigure(x) && isFigure(y)) || (isName(textA, x) && isName(textB, y)))
    return [single(cut.from), single(put.from)];
  return null;
}

/** Longest change, in tokens, within which single words are set against each other: a long one is a rewording as a whole. */
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

/** Whether what was put in can stand for what was cut: content for content, of like length. */
function correspond(cut: Stretch, put: Stretch, { sides, relation }: Pairing): boolean {
  const [x, y] = [measure(sides.a, cut), measure(sides.b, put)];
  const [fewer, more] = x.words <= y.words ? [x, y] : [y, x];
  if (fewer.content === 0 && more.content === 0) return fewer.words > 0 || more.words <= 1;
  if (fewer.content === 0 || more.content === 0)
    return relation === 'paraphrased' ? more.words === 1 : x.words + y.words <= 3;
  const [least, most] = [Math.min(x.content, y.content), Math.max(x.content, y.content)];
  // A paraphrase has other things in the same place sooner than an edit.
  if (relation === 'paraphrased') return most <= least + 1 && more.words <= 1.5 * fewer.words + 1;
  return most <= 2 * least + 1 && more.words <= 3 * fewer.words + 1;
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
