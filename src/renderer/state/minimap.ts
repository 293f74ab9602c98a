import { rowBlocks, sentencesOf, type Block } from './blocks';
import { rowOfFinding } from './remarks';
import type { Edition, Side } from './edition';
import type { Item } from './items';
import type { Mark } from '../../account/marks';

/** One stretch of a column of the minimap, in shares of the item's height. */
export interface Patch {
  readonly item: number;
  readonly column: number;
  readonly mark: Mark | 'base' | 'fold' | 'ghost-moved';
  readonly from: number;
  readonly to: number;
}

function sideMark(side: Side, block: Block & { kind: 'text' }): { mark: Mark; length: number }[] {
  const parts: { mark: Mark; length: number }[] = [];
  for (const number of block.paragraphs.flatMap((paragraph) =>
    sentencesOf(side.version.paragraphs[paragraph]),
  )) {
    const sentence = side.version.sentences[number];
    const link = side.pair.links[side.linkOf[number] ?? -1];
    const mark: Mark = link?.moved ? 'moved' : (link?.relation ?? 'added');
    const length = sentence ? sentence.end - sentence.start : 0;
    const last = parts.at(-1);
    if (last?.mark === mark) last.length += length;
    else parts.push({ mark, length });
  }
  return parts;
}

function blockPatches(
  side: Side,
  block: Block,
  item: number,
  column: number,
  lanes: number,
  hidden: readonly Mark[],
): Patch[] {
  const from = block.from / lanes;
  const height = (block.to - block.from) / lanes;
  if (block.kind === 'ghost') {
    const moved = block.elsewhere.some((one) => one.moved);
    const mark = moved ? 'ghost-moved' : block.elsewhere.length > 0 ? 'fold' : 'removed';
    return hidden.includes(moved ? 'moved' : 'removed')
      ? []
      : [{ item, column, mark, from, to: from + height }];
  }
  const parts = sideMark(side, block);
  const total = parts.reduce((sum, part) => sum + part.length, 0) || 1;
  let at = from;
  return parts.map(({ mark, length }) => {
    const end = at + (length / total) * height;
    const patch: Patch = { item, column, mark: hidden.includes(mark) ? 'base' : mark, from: at, to: end };
    at = end;
    return patch;
  });
}

/** All that the minimap draws but the view itself. */
export function patchesOf(
  edition: Edition,
  items: readonly Item[],
  hidden: readonly Mark[],
): readonly Patch[] {
  const two = edition.columns.length === 2;
  return items.flatMap((item, index): Patch[] => {
    if (item.kind === 'fold')
      return edition.columns.map((_, column) => ({
        item: index,
        column,
        mark: 'fold',
        from: 0.15,
        to: 0.85,
      }));
    const blocks = rowBlocks(edition, item.row);
    const gone =
      two &&
      !hidden.includes('removed') &&
      blocks.sides[0]?.every((block) => block.kind === 'ghost' && block.elsewhere.length === 0);
    const base: Patch[] =
      blocks.base.length > 0
        ? [{ item: index, column: 0, mark: gone ? 'removed' : 'base', from: 0, to: 1 }]
        : [];
    return [
      ...base,
      ...edition.sides.flatMap((side, at) =>
        (blocks.sides[at] ?? []).flatMap((block) =>
          blockPatches(side, block, index, at + 1, blocks.lanes, hidden),
        ),
      ),
    ];
  });
}

/** Rows and columns in which a finding stands. */
export function findingPlaces(
  edition: Edition,
): readonly { readonly row: number; readonly column: number }[] {
  return edition.findings.flatMap((finding) => {
    const row = rowOfFinding(edition, finding);
    const column = edition.columns.findIndex((version) => version.id === finding.pair.to);
    return row === undefined || column < 0 ? [] : [{ row, column }];
  });
}
