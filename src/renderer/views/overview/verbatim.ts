import { LEAST_WORDS, runsOf, type VerbatimRun } from '../../../account/verbatim';
import type { Collation } from '../../../engine';

/** The longest runs of all pairs, the longest first. */
export function longestRuns(collation: Collation, most: number): readonly VerbatimRun[] {
  const versions = new Map(collation.versions.map((version) => [version.id, version]));
  return collation.pairs
    .flatMap((pair) => {
      const [from, to] = [versions.get(pair.from), versions.get(pair.to)];
      return from && to ? runsOf(pair, from, to) : [];
    })
    .filter((run) => run.words >= LEAST_WORDS)
    .sort((one, other) => other.words - one.words)
    .slice(0, most);
}

/** A run as the reader meets it: one wording, and every two versions that share it. */
export interface SharedRun {
  readonly words: number;
  readonly text: string;
  readonly places: readonly VerbatimRun[];
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Runs with the same wording stand together; the longest first. */
export function sharedRuns(runs: readonly VerbatimRun[]): readonly SharedRun[] {
  const shared = new Map<string, VerbatimRun[]>();
  for (const run of runs) {
    const text = plain(run.text);
    shared.set(text, [...(shared.get(text) ?? []), run]);
  }
  return [...shared].map(([text, places]) => ({ text, places, words: places[0]!.words }));
}
