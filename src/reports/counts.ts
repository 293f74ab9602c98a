import type { Collation, Pair } from '../engine';
import type { Lookup } from './lookup';
import { MARKS, type Counts, type Mark, type ReportPair } from './model';

/** Links by relation and by what happened to them; sentences that no link reaches. */
export function countPair(pair: Pair): Counts {
  const counts = zero();
  for (const link of pair.links) {
    counts[link.relation] += 1;
    if (link.moved) counts.moved += 1;
    if (link.b.length > link.a.length) counts.split += 1;
    if (link.a.length > link.b.length) counts.merged += 1;
  }
  counts.added = pair.added.length;
  counts.removed = pair.removed.length;
  return counts;
}

export function sumCounts(all: readonly Counts[]): Counts {
  const sum = zero();
  for (const counts of all) for (const mark of MARKS) sum[mark] += counts[mark];
  return sum;
}

export function reportPairs(collation: Collation, lookup: Lookup): ReportPair[] {
  return collation.pairs.map((pair) => ({
    from: pair.from,
    to: pair.to,
    withBase: pair.from === collation.base || pair.to === collation.base,
    counts: countPair(pair),
    shares: { to: lookup.shares(pair.to, pair.from), from: lookup.shares(pair.from, pair.to) },
    complete: pair.complete,
  }));
}

function zero(): Record<Mark, number> {
  return {
    identical: 0,
    cosmetic: 0,
    edited: 0,
    paraphrased: 0,
    moved: 0,
    split: 0,
    merged: 0,
    added: 0,
    removed: 0,
  };
}
