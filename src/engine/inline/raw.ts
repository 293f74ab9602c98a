import { diffArrays } from 'diff';
import { matchOf, type Match, type Sides } from './script';
import type { Token } from '../reading/tokens';

/**
 * Myers' algorithm takes time with the square of the changes (An O(ND) Difference Algorithm, 1986). Sentences
 * have some forty words; a thousand changes happen only where a text has no sentence ends, and cost a few
 * milliseconds.
 */
const MOST_CHANGES = 1000;

/** Numbers of two tokens of one key. */
type Pair = readonly [i: number, j: number];

/**
 * The longest common sequence of content words, then, between two of these, of all words: so that a word that
 * says something is never lost for the sake of an article.
 */
export function rawMatches(sides: Sides): Match[] {
  const { a, b } = sides;
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  for (const [x, y] of commonOf(sides, contentOf(a), contentOf(b))) {
    pairs.push(...commonOf(sides, between(i, x), between(j, y)), [x, y]);
    i = x + 1;
    j = y + 1;
  }
  pairs.push(...commonOf(sides, between(i, a.length), between(j, b.length)));
  return pairs.map(([x, y]) => ({
    a0: x,
    a1: x + 1,
    b0: y,
    b1: y + 1,
    by: matchOf(sides, x, y),
    kept: true,
  }));
}

function contentOf(tokens: readonly Token[]): number[] {
  const numbers: number[] = [];
  tokens.forEach((token, n) => {
    if (token.content) numbers.push(n);
  });
  return numbers;
}

function between(from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let n = from; n < to; n++) numbers.push(n);
  return numbers;
}

const NONE: readonly Pair[] = [];

/**
 * Longest common sequence of some tokens of the two sides, given by their numbers. What both begin and end
 * with is in one of the longest, whatever stands between; what the other side lacks is in none. Mostly that
 * leaves nothing to search.
 */
function commonOf(sides: Sides, x: readonly number[], y: readonly number[]): readonly Pair[] {
  if (x.length === 0 || y.length === 0) return NONE;
  const { a, b } = sides;
  const same = (n: number, m: number): boolean => a[x[n]!]!.key === b[y[m]!]!.key;
  const shorter = Math.min(x.length, y.length);
  const pairs: Pair[] = [];
  let head = 0;
  while (head < shorter && same(head, head)) pairs.push([x[head]!, y[head++]!]);
  let tail = 0;
  while (tail < shorter - head && same(x.length - 1 - tail, y.length - 1 - tail)) tail++;
  const [middleX, middleY] = [x.slice(head, x.length - tail), y.slice(head, y.length - tail)];
  const sharedX = heldBy(b, middleY, a, middleX);
  const sharedY = heldBy(a, sharedX, b, middleY);
  const lacking = sharedX.length < middleX.length || sharedY.length < middleY.length;
  pairs.push(...(lacking ? commonOf(sides, sharedX, sharedY) : searched(sides, sharedX, sharedY)));
  for (let n = tail; n > 0; n--) pairs.push([x.at(-n)!, y.at(-n)!]);
  return pairs;
}

/** Those of a side's tokens that the other side has as well. */
function heldBy(
  others: readonly Token[],
  theirs: readonly number[],
  tokens: readonly Token[],
  own: readonly number[],
): readonly number[] {
  if (theirs.length === 0 || own.length === 0) return [];
  const keys = new Set<string>();
  for (const n of theirs) keys.add(others[n]!.key);
  return own.filter((n) => keys.has(tokens[n]!.key));
}

function searched({ a, b }: Sides, x: readonly number[], y: readonly number[]): readonly Pair[] {
  if (x.length === 0 || y.length === 0) return NONE;
  const [keysX, keysY] = [x.map((n) => a[n]!.key), y.map((n) => b[n]!.key)];
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (const part of diffArrays(keysX, keysY, { maxEditLength: MOST_CHANGES }) ?? []) {
    if (part.added) j += part.count;
    else if (part.removed) i += part.count;
    else for (let n = 0; n < part.count; n++) pairs.push([x[i++]!, y[j++]!]);
  }
  return pairs;
}
