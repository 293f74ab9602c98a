import { countPair } from '../account/counts';
import type { Collation } from '../engine';
import type { Lookup } from './lookup';
import type { ReportPair } from './model';

/** What the legend counts of each pair, and the shares of either side. */
export function reportPairs(collation: Collation, lookup: Lookup): ReportPair[] {
  return collation.pairs.map((pair) => ({
    from: pair.from,
    to: pair.to,
    withBase: pair.from === collation.base || pair.to === collation.base,
    counts: countPair(pair, lookup.version(pair.from), lookup.version(pair.to)),
    shares: { to: lookup.shares(pair.to, pair.from), from: lookup.shares(pair.from, pair.to) },
    complete: pair.complete,
  }));
}
