import { vectorCosine } from '../score/features';
import type { Bench } from './bench';
import { type Best, createBest } from './best';
import { type Equal, equalSentences } from './equal';
import { postingsOf } from './postings';

/** Pairs of sentences that are worth a closer look, by number. */
export interface Candidate {
  readonly i: number;
  readonly j: number;
  /** The same words in the same order. */
  readonly equal: boolean;
}

/** Best partners kept for each sentence of either side. */
const KEPT = 4;
/** In long texts: most of what is far down the list is there by topic alone. */
const KEPT_LONG = 3;
/** So many times as many of a line are looked at from the other side. */
const OFFERED = 4;
/** A candidate shares at least this part of what the best one of its line shares. */
const LEAST_PART = 0.45;
/** Words in more sentences than this of one side lead nowhere and cost the most. */
const COMMON_SHARE = 0.2;
const COMMON_LEAST = 24;
/** Nats added to what a sentence weighs: short ones are not found everywhere by one shared word. */
const SMOOTHING = 5;
/** So near to a bound is not told from it by rounded numbers. */
const HAIR = 1 - 1e-9;
/** Pairs up to which every sentence is also held against all others by its vector. */
const SMALL = 40_000;
const KEPT_BY_VECTOR = 2;

/** Pairs as `i * width + j`, some more than once. */
type Cells = number[];

/**
 * Finds candidates through an inverted index of the rarer words; a sentence whose words stand elsewhere in the same form and order is
 * held against those places alone. The outcome does not depend on which side is called `a`.
 */
export function candidatesOf(bench: Bench): Candidate[] {
  const width = bench.b.length;
  const small = bench.a.length * width <= SMALL;
  const equal = equalSentences(bench.a, bench.b);
  const cells: Cells = [];
  equal.partners.forEach((list, i) => {
    for (const j of list) cells.push(i * width + j);
  });
  addByWords(bench, equal, small ? KEPT : KEPT_LONG, cells);
  if (small) addByVector(bench, equal, cells);
  const candidates: Candidate[] = [];
  let last = -1;
  for (const cell of Float64Array.from(cells).sort()) {
    if (cell === last) continue;
    last = cell;
    const i = Math.floor(cell / width);
    candidates.push({ i, j: cell - i * width, equal: equal.partners[i]!.length > 0 });
  }
  return candidates;
}

/** Sentences that share rare words, weighed against what they have in all. */
function addByWords({ a, b, vocabulary }: Bench, equal: Equal, kept: number, cells: Cells): void {
  const width = b.length;
  const { starts, places } = postingsOf(b, vocabulary.stems);
  const limit = Math.max(COMMON_LEAST, COMMON_SHARE * width);
  const scores = new Float64Array(width);
  const touched = new Int32Array(width);
  const offered = OFFERED * kept;
  const row = createBest(1, offered);
  const sizes = Float64Array.from(b, ({ weight }) => weight + SMOOTHING);
  const columns = createBest(width, kept);
  a.forEach(({ types, weights, weight: whole }, i) => {
    if (equal.partners[i]!.length) return;
    let count = 0;
    for (const { id, stem } of types) {
      const from = starts[stem] as number;
      const to = starts[stem + 1] as number;
      if (to - from > limit) continue;
      const weight = weights[id] as number;
      for (let k = from; k < to; k++) {
        const j = places[k] as number;
        if (equal.found[j]) continue;
        const score = scores[j] as number;
        if (score === 0) touched[count++] = j;
        scores[j] = score + weight;
      }
    }
    row.clear(0);
    const size = whole + SMOOTHING;
    // What falls short of the last of a full row by its square is not divided any more; a hair's breadth is left to rounding.
    let bar = 0;
    for (let k = 0; k < count; k++) {
      const j = touched[k] as number;
      const score = scores[j] as number;
      scores[j] = 0;
      if (score * score < bar * (sizes[j] as number)) continue;
      row.offer(0, j, score / Math.sqrt(size * (sizes[j] as number)));
      if (row.count(0) === offered) bar = HAIR * size * row.score(0, offered - 1) ** 2;
    }
    for (let place = 0; place < row.count(0); place++)
      columns.offer(row.number(0, place), i, row.score(0, place));
    eachGood(row, 0, kept, (j) => cells.push(i * width + j));
  });
  for (let j = 0; j < width; j++) eachGood(columns, j, kept, (i) => cells.push(i * width + j));
}

/** Those of the best `most` of a line that come near the very best. */
function eachGood(best: Best, line: number, most: number, take: (number: number) => void): void {
  const count = Math.min(most, best.count(line));
  for (let place = 0; place < count; place++)
    if (best.score(line, place) >= LEAST_PART * best.score(line, 0)) take(best.number(line, place));
}

/** Paraphrases that share no rare word: the nearest by the direction of the sentence vectors. */
function addByVector({ a, b, embedded }: Bench, equal: Equal, cells: Cells): void {
  const width = b.length;
  const rows = createBest(a.length, KEPT_BY_VECTOR);
  const columns = createBest(width, KEPT_BY_VECTOR);
  for (let i = 0; i < a.length; i++) {
    const x = a[i]!;
    if (equal.partners[i]!.length || (!embedded && !x.norm)) continue;
    for (let j = 0; j < width; j++) {
      const y = b[j]!;
      if (equal.found[j] || (!embedded && !y.norm)) continue;
      const score = embedded ? embedded(i, j) : vectorCosine(x, y);
      rows.offer(i, j, score);
      columns.offer(j, i, score);
    }
  }
  for (let i = 0; i < a.length; i++)
    for (let place = 0; place < rows.count(i); place++) cells.push(i * width + rows.number(i, place));
  for (let j = 0; j < width; j++)
    for (let place = 0; place < columns.count(j); place++) cells.push(columns.number(j, place) * width + j);
}
