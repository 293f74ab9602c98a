import { rowBlocks, type Block } from './blocks';
import type { Edition } from './edition';
import type { Mark } from './model';

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

/** Whether a block joins paragraphs of the base, or parts one, or does both. */
export const isMerged = (block: Block): boolean =>
  block.kind === 'text' &&
  block.to - block.from > 0 &&
  (block.paragraphs.length > 1 || block.to - block.from > 1);

/**
 * What the legend counts, over all versions against the base: links by relation, moved links, added and removed sentences, and
 * passages whose paragraphs were split or merged.
 */
export function countsOf(edition: Edition): Counts {
  const counts = { ...NONE };
  for (const side of edition.sides) {
    for (const link of side.pair.links) {
      counts[link.relation] += 1;
      if (link.moved) counts.moved += 1;
    }
    counts.added += side.pair.added.length;
    counts.removed += side.pair.removed.length;
  }
  edition.collation.rows.forEach((row, number) => {
    if ((row.cells[edition.base.id]?.length ?? 0) === 0) return;
    for (const blocks of rowBlocks(edition, number).sides)
      counts.merged += blocks.filter((block) => isMerged(block) && !isPlainStack(block)).length;
  });
  return counts;
}

/** Paragraphs one for one in a block of several lanes are side by side, not merged. */
function isPlainStack(block: Block): boolean {
  return block.kind === 'text' && block.same !== null && block.paragraphs.length === block.to - block.from;
}
