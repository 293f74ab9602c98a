import type { VersionId } from '../../model';
import { heaviestChain, type Weighted } from '../chain';

/** Linked words between two paragraphs of two versions other than the base; 0 where nothing links them. */
export type DirectTie = (
  version: VersionId,
  paragraph: number,
  other: VersionId,
  otherParagraph: number,
) => number;

/** One row of paragraphs that the base lacks, by version. */
export type OwnRow = ReadonlyMap<VersionId, readonly number[]>;

/**
 * Rows for the paragraphs that stand in one place between two rows of the base. A version's paragraphs keep
 * their order; one joins an earlier version's row where the two are directly linked. The first version makes
 * a row of each of its paragraphs, and each next one takes the heaviest chain of links that keeps the order
 * on both sides.
 */
export function placeOwn(own: ReadonlyMap<VersionId, readonly number[]>, tie: DirectTie): OwnRow[] {
  const rows: Map<VersionId, number[]>[] = [];
  for (const [version, paragraphs] of own) {
    const joined = chain(paragraphs, rows, version, tie);
    // Right after its neighbour; what comes before the first joined row stands right before that row, else
    // after all others.
    const first = joined.find((row) => row !== undefined);
    let at = first === undefined ? rows.length : rows.indexOf(first);
    paragraphs.forEach((paragraph, n) => {
      const row = joined[n];
      if (row === undefined) {
        rows.splice(at++, 0, new Map([[version, [paragraph]]]));
        return;
      }
      const place = rows.indexOf(row);
      row.set(version, [...(row.get(version) ?? []), paragraph]);
      at = place + 1;
    });
  }
  return rows;
}

type Rows = readonly Map<VersionId, number[]>[];

/** For each paragraph the row it joins, if any: the heaviest choice whose rows never go backwards. */
function chain(
  paragraphs: readonly number[],
  rows: Rows,
  version: VersionId,
  tie: DirectTie,
): (Rows[number] | undefined)[] {
  const ties: Weighted[] = [];
  paragraphs.forEach((paragraph, i) => {
    rows.forEach((row, j) => {
      let weight = 0;
      for (const [other, theirs] of row)
        for (const their of theirs) weight += tie(version, paragraph, other, their);
      if (weight > 0) ties.push({ i, j, weight });
    });
  });
  const joined = new Array<Rows[number] | undefined>(paragraphs.length).fill(undefined);
  for (const at of heaviestChain(ties, 'j')) joined[ties[at]!.i] = rows[ties[at]!.j];
  return joined;
}
