import { vectorCosine } from '../score/features';
import type { Profile } from '../score/sentence';
import type { Bench } from './bench';
import { equalSentences } from './equal';

/** Pairs of sentences that are worth a closer look, by number. */
export interface Candidate {
  readonly i: number;
  readonly j: number;
  /** The same words in the same order. */
  readonly equal: boolean;
}

/** Best partners kept for each sentence of either side. */
const KEPT = 6;
/** In long texts: most of what is far down the list is there by topic alone. */
const KEPT_LONG = 3;
/** A candidate shares at least this part of what the best one of its line shares. */
const LEAST_PART = 0.35;
/** Words in more sentences than this of one side lead nowhere and cost the most. */
const COMMON_SHARE = 0.2;
const COMMON_LEAST = 24;
/** Pairs up to which every sentence is also held against all others by its vector. */
const SMALL = 40_000;
const KEPT_BY_VECTOR = 3;

/**
 * Finds candidates through an inverted index of the rarer words; a sentence whose words stand elsewhere in the same form and order is
 * held against those places alone. The outcome does not depend on which side is called `a`.
 */
export function candidatesOf(bench: Bench): Candidate[] {
  const { a, b } = bench;
  const exact = equalSentences(a, b);
  const exactBack = equalSentences(b, a);
  const found = new Set<number>();
  const width = b.length;
  const postings = indexOf(b);
  const limit = Math.max(COMMON_LEAST, COMMON_SHARE * width);
  const byColumn: { i: number; score: number }[][] = b.map(() => []);
  const scores = new Float64Array(width);
  const kept = a.length * b.length <= SMALL ? KEPT : KEPT_LONG;
  for (let i = 0; i < a.length; i++) {
    const equal = exact[i]!;
    if (equal.length) {
      for (const j of equal) found.add(i * width + j);
      continue;
    }
    const touched: number[] = [];
    for (const entry of a[i]!.types) {
      const list = postings.get(entry.stem);
      if (!list || list.length > limit) continue;
      for (const j of list) {
        if (exactBack[j]!.length) continue;
        if (scores[j] === 0) touched.push(j);
        scores[j] = (scores[j] as number) + entry.weight;
      }
    }
    const ranked = touched.map((j) => ({
      j,
      score: (scores[j] as number) / Math.sqrt((a[i]!.weight + 5) * (b[j]!.weight + 5)),
    }));
    for (const j of touched) scores[j] = 0;
    ranked.sort((x, y) => y.score - x.score || x.j - y.j);
    for (const { j, score } of ranked.slice(0, kept))
      if (score >= LEAST_PART * ranked[0]!.score) found.add(i * width + j);
    for (const { j, score } of ranked.slice(0, 4 * kept)) byColumn[j]!.push({ i, score });
  }
  byColumn.forEach((column, j) => {
    column.sort((x, y) => y.score - x.score || x.i - y.i);
    for (const { i, score } of column.slice(0, kept))
      if (score >= LEAST_PART * column[0]!.score) found.add(i * width + j);
  });
  if (a.length * b.length <= SMALL) addByVector(bench, exact, exactBack, found);
  return [...found]
    .sort((x, y) => x - y)
    .map((cell) => {
      const i = Math.floor(cell / width);
      return { i, j: cell % width, equal: exact[i]!.length > 0 };
    });
}

function indexOf(profiles: readonly Profile[]): Map<number, number[]> {
  const postings = new Map<number, number[]>();
  profiles.forEach((profile, at) => {
    for (const stem of new Set(profile.types.map((entry) => entry.stem))) {
      const list = postings.get(stem);
      if (list) list.push(at);
      else postings.set(stem, [at]);
    }
  });
  return postings;
}

/** Paraphrases that share no rare word: the nearest by the direction of the sentence vectors. */
function addByVector(
  { a, b, embedded }: Bench,
  exact: readonly (readonly number[])[],
  exactBack: readonly (readonly number[])[],
  found: Set<number>,
): void {
  const width = b.length;
  const columns: { i: number; score: number }[][] = b.map(() => []);
  const nearness = embedded ?? ((i: number, j: number): number => vectorCosine(a[i]!, b[j]!));
  for (let i = 0; i < a.length; i++) {
    if (exact[i]!.length || (!embedded && !a[i]!.norm)) continue;
    const row: { j: number; score: number }[] = [];
    for (let j = 0; j < width; j++) {
      if (exactBack[j]!.length || (!embedded && !b[j]!.norm)) continue;
      const score = nearness(i, j);
      row.push({ j, score });
      columns[j]!.push({ i, score });
    }
    row.sort((x, y) => y.score - x.score || x.j - y.j);
    for (const { j } of row.slice(0, KEPT_BY_VECTOR)) found.add(i * width + j);
  }
  columns.forEach((column, j) => {
    column.sort((x, y) => y.score - x.score || x.i - y.i);
    for (const { i } of column.slice(0, KEPT_BY_VECTOR)) found.add(i * width + j);
  });
}
