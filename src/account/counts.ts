import type { Pair, Version } from '../engine';
import { MARKS, type Mark } from './marks';
import { recutsOf } from './recuts';

export type Counts = Readonly<Record<Mark, number>>;

const NONE: Counts = {
  identical: 0,
  cosmetic: 0,
  edited: 0,
  paraphrased: 0,
  moved: 0,
  merged: 0,
  added: 0,
  removed: 0,
};

/** What the legend counts of a pair: links by relation, moved ones, sentences alone, and what was split or merged. */
export function countPair(
  pair: Pair,
  from: Pick<Version, 'sentences'>,
  to: Pick<Version, 'sentences'>,
): Counts {
  const counts = { ...NONE };
  for (const { relation, moved } of pair.links) {
    counts[relation] += 1;
    if (moved) counts.moved += 1;
  }
  counts.merged = recutsOf(pair, from, to).length;
  counts.added = pair.added.length;
  counts.removed = pair.removed.length;
  return counts;
}

export function sumCounts(all: readonly Counts[]): Counts {
  const sum = { ...NONE };
  for (const counts of all) for (const mark of MARKS) sum[mark] += counts[mark];
  return sum;
}
