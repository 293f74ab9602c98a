import { diffArrays } from 'diff';
import { likeness, type Match, type Sides } from './script';
import type { Token } from './tokens';

/**
 * Myers' algorithm takes time with the square of the changes (An O(ND) Difference Algorithm, 1986). Sentences have some forty
 * words; a thousand changes happen only where a text has no sentence ends, and cost a few milliseconds.
 */
const MOST_CHANGES = 1000;

type Pairs = (readonly [i: number, j: number])[];

/**
 * The longest common sequence of content words, then, between two of these, of all words: so that a word that says something is
 * never lost for the sake of an article.
 */
export function rawMatches(sides: Sides): Match[] {
  const { a, b } = sides;
  const anchors = sequence(contentOf(a), contentOf(b));
  const pairs: Pairs = [];
  let i = 0;
  let j = 0;
  for (const [x, y] of [...anchors, [a.length, b.length] as const]) {
    for (const pair of sequence(rest(a, i, x), rest(b, j, y))) pairs.push(pair);
    if (x < a.length) pairs.push([x, y]);
    i = x + 1;
    j = y + 1;
  }
  return pairs.map(([x, y]) => ({
    a0: x,
    a1: x + 1,
    b0: y,
    b1: y + 1,
    by: likeness(sides, x, y),
    kept: true,
  }));
}

/** A stretch of tokens: their keys and their numbers. */
interface Stretch {
  readonly keys: readonly string[];
  readonly numbers: readonly number[];
}

function contentOf(tokens: readonly Token[]): Stretch {
  const numbers: number[] = [];
  tokens.forEach((token, n) => {
    if (token.content) numbers.push(n);
  });
  return { keys: numbers.map((n) => tokens[n]!.key), numbers };
}

function rest(tokens: readonly Token[], from: number, to: number): Stretch {
  const numbers: number[] = [];
  for (let n = from; n < to; n++) numbers.push(n);
  return { keys: numbers.map((n) => tokens[n]!.key), numbers };
}

function sequence(a: Stretch, b: Stretch): Pairs {
  const pairs: Pairs = [];
  let head = 0;
  const shorter = Math.min(a.keys.length, b.keys.length);
  while (head < shorter && a.keys[head] === b.keys[head]) {
    pairs.push([a.numbers[head]!, b.numbers[head]!]);
    head++;
  }
  let tail = 0;
  while (tail < shorter - head && a.keys.at(-1 - tail) === b.keys.at(-1 - tail)) tail++;
  const middleA = a.keys.slice(head, a.keys.length - tail);
  const middleB = b.keys.slice(head, b.keys.length - tail);
  if (shareAny(middleA, middleB)) {
    let i = head;
    let j = head;
    for (const part of diffArrays(middleA, middleB, { maxEditLength: MOST_CHANGES }) ?? []) {
      if (part.added) j += part.count;
      else if (part.removed) i += part.count;
      else for (let n = 0; n < part.count; n++) pairs.push([a.numbers[i++]!, b.numbers[j++]!]);
    }
  }
  for (let n = tail; n > 0; n--) pairs.push([a.numbers.at(-n)!, b.numbers.at(-n)!]);
  return pairs;
}

/** Most gaps between two anchors have no word in common: there is nothing to search for in them. */
function shareAny(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const keys = new Set(a);
  return b.some((key) => keys.has(key));
}
