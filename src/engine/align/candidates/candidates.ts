import { vectorCosine } from '../../score/features';
import type { Profile } from '../../score/terms/sentence';
import { placesOfFirst } from '../../score/terms/wordings';
import type { Bench } from '../layout/bench';
import { type Best, createBest } from './best';
import { postingsOf } from './postings';
import { createRepeats } from './repeats';

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

/** A wording that stands in one text and not in the other. */
interface Own {
  /** Its number, and the sentence that has it first. */
  readonly wording: number;
  readonly at: number;
  readonly profile: Profile;
}

/** Takes a pair of wordings, of `a` and of `b`; may be told the same one twice. */
type Take = (a: number, b: number) => void;

/**
 * Finds candidates through an inverted index of the rarer words; a sentence whose words stand elsewhere in
 * the same form and order is held against those places alone. Sentences that repeat are looked for once. The
 * outcome does not depend on which side is called `a`.
 */
export function candidatesOf(bench: Bench): Candidate[] {
  const { wordings } = bench;
  const width = bench.b.length;
  const small = bench.a.length * width <= SMALL;
  const cells: number[] = [];
  const repeats = createRepeats(wordings);
  const take: Take = (a, b) => repeats(a, b, (i, j) => cells.push(i * width + j));
  const inA = placesOfFirst(wordings.a, wordings.count);
  const inB = placesOfFirst(wordings.b, wordings.count);
  for (let wording = 0; wording < wordings.count; wording++)
    if (inA[wording]! >= 0 && inB[wording]! >= 0) take(wording, wording);
  const a = ownOf(bench.a, inA, inB);
  const b = ownOf(bench.b, inB, inA);
  addByWords(a, b, bench, small ? KEPT : KEPT_LONG, take);
  if (small) addByVector(a, b, bench, take);
  const candidates: Candidate[] = [];
  let last = -1;
  for (const cell of Float64Array.from(cells).sort()) {
    if (cell === last) continue;
    last = cell;
    // As integers of the machine: what carries a number that is not takes twice the room, tokens included.
    const i = Math.floor(cell / width) | 0;
    const j = (cell - i * width) | 0;
    candidates.push({ i, j, equal: wordings.a[i] === wordings.b[j] });
  }
  return candidates;
}

/** The wordings of one text that the other has not, in the order in which they first stand. */
function ownOf(profiles: readonly Profile[], here: Int32Array, there: Int32Array): Own[] {
  const own: Own[] = [];
  here.forEach((at, wording) => {
    if (at >= 0 && (there[wording] as number) < 0) own.push({ wording, at, profile: profiles[at]! });
  });
  return own;
}

/** Wordings that share rare words, weighed against what they have in all. */
function addByWords(
  a: readonly Own[],
  b: readonly Own[],
  { vocabulary }: Bench,
  kept: number,
  take: Take,
): void {
  const width = b.length;
  const { starts, places } = postingsOf(
    b.map(({ profile }) => profile),
    vocabulary.stems,
  );
  const limit = Math.max(COMMON_LEAST, COMMON_SHARE * width);
  const scores = new Float64Array(width);
  const touched = new Int32Array(width);
  const offered = OFFERED * kept;
  const row = createBest(1, offered);
  const sizes = Float64Array.from(b, ({ profile }) => profile.weight + SMOOTHING);
  const columns = createBest(width, kept);
  a.forEach(({ wording, profile: { types, weights, weight: whole } }, i) => {
    let count = 0;
    for (const { id, stem } of types) {
      const from = starts[stem] as number;
      const to = starts[stem + 1] as number;
      if (to - from > limit) continue;
      const weight = weights[id] as number;
      for (let k = from; k < to; k++) {
        const j = places[k] as number;
        const score = scores[j] as number;
        if (score === 0) touched[count++] = j;
        scores[j] = score + weight;
      }
    }
    row.clear(0);
    const size = whole + SMOOTHING;
    // What falls short of the last of a full row by its square is not divided any more; a hair's breadth is
    // left to rounding.
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
    eachGood(row, 0, kept, (j) => take(wording, b[j]!.wording));
  });
  for (let j = 0; j < width; j++) eachGood(columns, j, kept, (i) => take(a[i]!.wording, b[j]!.wording));
}

/** Those of the best `most` of a line that come near the very best. */
function eachGood(best: Best, line: number, most: number, take: (number: number) => void): void {
  const count = Math.min(most, best.count(line));
  for (let place = 0; place < count; place++)
    if (best.score(line, place) >= LEAST_PART * best.score(line, 0)) take(best.number(line, place));
}

/** Paraphrases that share no rare word: the nearest by the direction of the sentence vectors. */
function addByVector(a: readonly Own[], b: readonly Own[], { embedded }: Bench, take: Take): void {
  const rows = createBest(a.length, KEPT_BY_VECTOR);
  const columns = createBest(b.length, KEPT_BY_VECTOR);
  a.forEach((x, i) => {
    if (!embedded && !x.profile.norm) return;
    b.forEach((y, j) => {
      if (!embedded && !y.profile.norm) return;
      const score = embedded ? embedded(x.at, y.at) : vectorCosine(x.profile, y.profile);
      rows.offer(i, j, score);
      columns.offer(j, i, score);
    });
  });
  a.forEach((x, i) => {
    for (let place = 0; place < rows.count(i); place++) take(x.wording, b[rows.number(i, place)]!.wording);
  });
  b.forEach((y, j) => {
    for (let place = 0; place < columns.count(j); place++)
      take(a[columns.number(j, place)]!.wording, y.wording);
  });
}
