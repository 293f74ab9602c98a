import { lowerBound } from '../../text/lower-bound';
import type { Lexicon, Range } from '../../model';
import type { RawLink } from '../../raw-link';
import { lazily } from '../../text/lazily';
import { ANSWERS } from '../words/alike';
import { append } from '../reading/common';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';

/** A link as the finders see it: the words of both sides and which answers which. */
export interface View {
  readonly link: RawLink;
  readonly a: readonly Token[];
  readonly b: readonly Token[];
  /** By position in `a`: its counterpart in `b`, by form, stem or meaning; and back. */
  readonly toB: Counterparts;
  readonly toA: Counterparts;
  /** The classes of all words of a side: see `word-classes.ts`. */
  readonly classesA: number;
  readonly classesB: number;
}

export type Counterparts = readonly (number | undefined)[];

/** Beyond this many pairs of leftover words a link is too large for a search by meaning. */
const MOST_PAIRS = 4000;

/** Words looked at on either side of a figure, date or name to see what it belongs to. */
const REACH = 7;

/** The words of the two sides are paired off when a finder first asks: of most links none does. */
export function viewOf(link: RawLink, from: Reading, to: Reading, lexicon: Lexicon | null): View {
  const a = tokensIn(from, link.a);
  const b = tokensIn(to, link.b);
  const pairs = lazily(() => counterpartsOf(link, a, b, lexicon));
  return {
    link,
    a,
    b,
    get toB() {
      return pairs().toB;
    },
    get toA() {
      return pairs().toA;
    },
    classesA: classesIn(from, link.a),
    classesB: classesIn(to, link.b),
  };
}

function counterpartsOf(
  link: RawLink,
  a: readonly Token[],
  b: readonly Token[],
  lexicon: Lexicon | null,
): Pick<View, 'toA' | 'toB'> {
  const toB = new Array<number | undefined>(a.length).fill(undefined);
  const toA = new Array<number | undefined>(b.length).fill(undefined);
  const pair = (i: number, j: number): void => {
    if (i < 0 || j < 0 || toB[i] !== undefined || toA[j] !== undefined) return;
    toB[i] = j;
    toA[j] = i;
  };
  const { matches } = link.evidence;
  // The same word where the evidence puts it comes first, what matches by meaning last.
  const left: [number, number][] = [];
  for (const match of matches) {
    const [i, j] = [indexAt(a, match.a), indexAt(b, match.b)];
    if (a[i]?.stem === b[j]?.stem) pair(i, j);
    else left.push([i, j]);
  }
  pairSame(a, b, toB, toA, pair);
  for (const [i, j] of left) pair(i, j);
  pairAlike(a, b, toB, toA, lexicon, pair);
  return { toB, toA };
}

function tokensIn(reading: Reading, sentences: readonly number[]): readonly Token[] {
  const [first] = sentences;
  if (sentences.length === 1 && first !== undefined) return reading.tokens[first] ?? [];
  return sentences.flatMap((sentence) => reading.tokens[sentence] ?? []);
}

function classesIn(reading: Reading, sentences: readonly number[]): number {
  let classes = 0;
  for (const sentence of sentences) classes |= reading.classes[sentence] ?? 0;
  return classes;
}

/** Words that the evidence left out: the same word, the nearest first. */
function pairSame(
  a: readonly Token[],
  b: readonly Token[],
  toB: Counterparts,
  toA: Counterparts,
  pair: (i: number, j: number) => void,
): void {
  const places = new Map<string, number[]>();
  b.forEach((token, j) => {
    if (token.content && toA[j] === undefined) append(places, token.stem, j);
  });
  if (places.size === 0) return;
  a.forEach((token, i) => {
    const there = token.content && toB[i] === undefined ? places.get(token.stem) : undefined;
    if (!there) return;
    const expected = (i / Math.max(1, a.length)) * b.length;
    let nearest = -1;
    for (const j of there)
      if (toA[j] === undefined && (nearest < 0 || Math.abs(j - expected) < Math.abs(nearest - expected)))
        nearest = j;
    pair(i, nearest);
  });
}

/** Leftover words of both sides that mean much the same, the likest first. */
function pairAlike(
  a: readonly Token[],
  b: readonly Token[],
  toB: Counterparts,
  toA: Counterparts,
  lexicon: Lexicon | null,
  pair: (i: number, j: number) => void,
): void {
  if (!lexicon) return;
  const [x, y] = [leftOver(a, toB), leftOver(b, toA)];
  if (x.length * y.length > MOST_PAIRS) return;
  const found: { i: number; j: number; like: number }[] = [];
  for (const i of x)
    for (const j of y) {
      const like = lexicon.likeness(a[i]!.form, b[j]!.form);
      if (like >= ANSWERS) found.push({ i, j, like });
    }
  found.sort((p, q) => q.like - p.like || p.i - q.i || p.j - q.j);
  for (const { i, j } of found) pair(i, j);
}

function leftOver(tokens: readonly Token[], taken: Counterparts): number[] {
  const left: number[] = [];
  tokens.forEach((token, k) => {
    if (token.content && token.kind === 'word' && taken[k] === undefined) left.push(k);
  });
  return left;
}

/**
 * Position of the token that holds the start of the range, -1 where there is none. The tokens stand in the
 * order of the text.
 */
export function indexAt(tokens: readonly Token[], range: Range): number {
  const at = lowerBound(0, tokens.length, (k) => tokens[k]!.end <= range.start);
  const found = tokens[at];
  return found && found.start <= range.start ? at : -1;
}

/** How many words around position `i` of `a` have their counterpart around position `j` of `b`. */
export function agreement(view: View, i: number, j: number): number {
  let count = 0;
  for (let k = Math.max(0, i - REACH); k <= Math.min(view.a.length - 1, i + REACH); k++) {
    if (k === i || view.a[k]?.content !== true) continue;
    const other = view.toB[k];
    if (other !== undefined && other !== j && Math.abs(other - j) <= REACH) count++;
  }
  return count;
}

/** The content word right behind (or, with -1, before) a position, within its clause. */
export function neighbour(tokens: readonly Token[], at: number, step: 1 | -1, limit = 3): number {
  for (let k = at + step, n = 0; k >= 0 && k < tokens.length && n < limit; k += step, n++) {
    const token = tokens[k];
    // A headline or a bullet may end without a mark.
    if (!token || token.kind === 'punctuation' || token.sentence !== tokens[at]?.sentence) return -1;
    if (token.content) return k;
  }
  return -1;
}

/** Same word, or counterparts of each other. */
export function answers(view: View, i: number, j: number): boolean {
  return i >= 0 && j >= 0 && (view.a[i]?.stem === view.b[j]?.stem || view.toB[i] === j);
}

/** A stretch of text for a message, in one line and no longer than a reader takes in at a glance. */
export function excerpt(text: string, range: Range): string {
  const words = text.slice(range.start, range.end).replace(/\s+/gu, ' ').trim();
  if (words.length <= 60) return words;
  // No half of a character that is written in two.
  return `${words
    .slice(0, 57)
    .replace(/\p{Surrogate}$/u, '')
    .trimEnd()}…`;
}
