import type { Reading } from '../../reading/reading';
import type { Pair, VersionId } from '../../model';
import type { DirectTie } from './rows-own';

type Tied = Pick<Pair, 'from' | 'to' | 'links'>;

/** Linked words between the paragraphs of versions other than the base, looked up either way round. */
export function directTies(pairs: readonly Tied[], readings: ReadonlyMap<VersionId, Reading>): DirectTie {
  const ties = new Map<string, number>();
  const key = (id: VersionId, paragraph: number, other: VersionId, theirs: number): string =>
    JSON.stringify([id, paragraph, other, theirs]);
  for (const { from, to, links } of pairs) {
    const a = readings.get(from)!;
    const b = readings.get(to)!;
    for (const link of links) {
      for (const i of link.a) {
        for (const j of link.b) {
          const p = a.version.sentences[i]!.paragraph;
          const q = b.version.sentences[j]!.paragraph;
          const words = Math.min(a.countOf(i), b.countOf(j)) || 0.5;
          for (const at of [key(from, p, to, q), key(to, q, from, p)])
            ties.set(at, (ties.get(at) ?? 0) + words);
        }
      }
    }
  }
  return (id: VersionId, paragraph: number, other: VersionId, theirs: number): number =>
    ties.get(key(id, paragraph, other, theirs)) ?? 0;
}
