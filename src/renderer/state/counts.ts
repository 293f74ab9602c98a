import type { Link } from '../../engine';
import { rowBlocks, type Block } from './blocks';
import type { Edition, Side } from './edition';
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

/** Whether a link parts or joins sentences inside one paragraph of either side, where no band shows it. */
export function isRecut({ base }: Edition, { version }: Side, { a, b }: Link): boolean {
  const inOne = (paragraphs: readonly (number | undefined)[]): boolean => new Set(paragraphs).size === 1;
  return (
    a.length + b.length > 2 &&
    inOne(a.map((sentence) => base.sentences[sentence]?.paragraph)) &&
    inOne(b.map((sentence) => version.sentences[sentence]?.paragraph))
  );
}

/**
 * What the legend counts, over all versions against the base: links by relation, moved links, added and
 * removed sentences, and what was split or merged: blocks of paragraphs, inside their passage or with what
 * stands in another one, and sentences inside a paragraph.
 */
export function countsOf(edition: Edition): Counts {
  const counts = { ...NONE };
  for (const side of edition.sides) {
    for (const link of side.pair.links) {
      counts[link.relation] += 1;
      if (link.moved) counts.moved += 1;
      if (isRecut(edition, side, link)) counts.merged += 1;
    }
    counts.added += side.pair.added.length;
    counts.removed += side.pair.removed.length;
  }
  const tiedElsewhere = edition.sides.map((side) => paragraphsTiedElsewhere(edition, side));
  edition.collation.rows.forEach((row, number) => {
    if ((row.cells[edition.base.id]?.length ?? 0) === 0) return;
    rowBlocks(edition, number).sides.forEach((blocks, index) => {
      const tied = tiedElsewhere[index]!;
      counts.merged += blocks.filter(
        (block) => (isMerged(block) && !isPlainStack(block)) || holdsOne(block, tied),
      ).length;
    });
  });
  return counts;
}

/**
 * Paragraphs of a version with parts of base paragraphs that stand in another row, or the other way round;
 * not what was moved.
 */
function paragraphsTiedElsewhere({ collation, base }: Edition, { version, pair }: Side): ReadonlySet<number> {
  const paragraphs = new Set<number>();
  for (const { kind, from, to, link } of collation.references) {
    if (kind === 'moved' || from !== base.id || to !== version.id) continue;
    for (const sentence of pair.links[link]?.b ?? [])
      paragraphs.add(version.sentences[sentence]?.paragraph ?? 0);
  }
  return paragraphs;
}

const holdsOne = (block: Block, paragraphs: ReadonlySet<number>): boolean =>
  block.kind === 'text' && block.paragraphs.some((paragraph) => paragraphs.has(paragraph));

/** Paragraphs one for one in a block of several lanes are side by side, not merged. */
function isPlainStack(block: Block): boolean {
  return block.kind === 'text' && block.same !== null && block.paragraphs.length === block.to - block.from;
}
