import type { Lexicon, Range } from '../model';
import type { RawLink } from '../align/types';
import { append } from './common';
import type { Reading } from './reading';
import type { Token } from './tokens';

/** A link as the finders see it: the words of both sides and which answers which. */
export interface View {
  readonly link: RawLink;
  readonly a: readonly Token[];
  readonly b: readonly Token[];
  /** From a position in `a` to its counterpart in `b`, by form, stem or meaning; and back. */
  readonly toB: ReadonlyMap<number, number>;
  readonly toA: ReadonlyMap<number, number>;
}

/** Likeness in meaning from which one word of a link may stand for another that has no nearer partner. */
const ALIKE = 0.45;
/** Beyond this many pairs of leftover words a link is too large for a search by meaning. */
const MOST_PAIRS = 4000;

/** Words looked at on either side of a figure, date or name to see what it belongs to. */
const REACH = 7;

export function viewOf(link: RawLink, from: Reading, to: Reading, lexicon: Lexicon | null): View {
  const a = link.a.flatMap((sentence) => from.tokens[sentence] ?? []);
  const b = link.b.flatMap((sentence) => to.tokens[sentence] ?? []);
  const toB = new Map<number, number>();
  const toA = new Map<number, number>();
  const pair = (i: number, j: number): void => {
    if (i < 0 || j < 0 || toB.has(i) || toA.has(j)) return;
    toB.set(i, j);
    toA.set(j, i);
  };
  const { matches } = link.evidence;
  // The same word where the evidence puts it comes first, what matches by meaning last.
  const matched = matches.map(({ a: x, b: y }) => [indexAt(a, x), indexAt(b, y)] as const);
  for (const [i, j] of matched) if (a[i]?.stem === b[j]?.stem) pair(i, j);
  // Words that the evidence left out: the same word, the nearest first.
  const places = new Map<string, number[]>();
  b.forEach((token, j) => {
    if (token.content && !toA.has(j)) append(places, token.stem, j);
  });
  a.forEach((token, i) => {
    if (!token.content || toB.has(i)) return;
    const free = (places.get(token.stem) ?? []).filter((j) => !toA.has(j));
    const expected = (i / Math.max(1, a.length)) * b.length;
    free.sort((x, y) => Math.abs(x - expected) - Math.abs(y - expected) || x - y);
    pair(i, free[0] ?? -1);
  });
  for (const [i, j] of matched) pair(i, j);
  for (const [i, j] of alike(a, b, toB, toA, lexicon)) pair(i, j);
  return { link, a, b, toB, toA };
}

/** Leftover words of both sides that mean much the same, the likest first. */
function alike(
  a: readonly Token[],
  b: readonly Token[],
  toB: ReadonlyMap<number, number>,
  toA: ReadonlyMap<number, number>,
  lexicon: Lexicon | null,
): (readonly [number, number])[] {
  if (!lexicon) return [];
  const free = (tokens: readonly Token[], taken: ReadonlyMap<number, number>): number[] =>
    tokens.flatMap((token, k) => (token.content && token.kind === 'word' && !taken.has(k) ? [k] : []));
  const [x, y] = [free(a, toB), free(b, toA)];
  if (x.length * y.length > MOST_PAIRS) return [];
  return x
    .flatMap((i) => y.map((j) => ({ i, j, like: lexicon.likeness(a[i]?.form ?? '', b[j]?.form ?? '') })))
    .filter(({ like }) => like >= ALIKE)
    .sort((p, q) => q.like - p.like || p.i - q.i || p.j - q.j)
    .map(({ i, j }) => [i, j] as const);
}

/** Position of the token that holds the start of the range, -1 where there is none. The tokens stand in the order of the text. */
export function indexAt(tokens: readonly Token[], range: Range): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= range.start) low = middle + 1;
    else high = middle;
  }
  const found = tokens[low];
  return found && found.start <= range.start ? low : -1;
}

/** How many words around position `i` of `a` have their counterpart around position `j` of `b`. */
export function agreement(view: View, i: number, j: number): number {
  let count = 0;
  for (let k = Math.max(0, i - REACH); k <= Math.min(view.a.length - 1, i + REACH); k++) {
    if (k === i || view.a[k]?.content !== true) continue;
    const other = view.toB.get(k);
    if (other !== undefined && other !== j && Math.abs(other - j) <= REACH) count++;
  }
  return count;
}

/** The content word right behind (or, with -1, before) a position, within its clause. */
export function neighbour(tokens: readonly Token[], at: number, step: 1 | -1, limit = 3): number {
  for (let k = at + step, n = 0; k >= 0 && k < tokens.length && n < limit; k += step, n++) {
    const token = tokens[k];
    if (!token || token.kind === 'punctuation') return -1;
    if (token.content) return k;
  }
  return -1;
}

/** Same word, or counterparts of each other. */
export function answers(view: View, i: number, j: number): boolean {
  return i >= 0 && j >= 0 && (view.toB.get(i) === j || view.a[i]?.stem === view.b[j]?.stem);
}

export function excerpt(text: string, range: Range): string {
  const words = text.slice(range.start, range.end).replace(/\s+/gu, ' ').trim();
  return words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words;
}
