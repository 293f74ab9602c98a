import type { VersionId } from '../../engine';
import { rowBlocks, sentencesOf, type Block } from './blocks';
import type { Edition, Side } from './edition';
import type { Mark } from '../../account/marks';

/** One thing that happened: a link that is not plain, or a run of added or removed sentences. */
export interface Change {
  /** Stable while the collation stands. */
  readonly id: string;
  readonly row: number;
  readonly version: VersionId;
  /** Number of the link in the pair with the base; null for what is added or removed. */
  readonly link: number | null;
  readonly marks: readonly Mark[];
  /** Sentences in the version; in the base for `removed`. */
  readonly sentences: readonly number[];
}

function runs(numbers: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last.at(-1) === number - 1) last.push(number);
    else found.push([number]);
  }
  return found;
}

/** What happened in a block, in the version's order; its removed sentences follow. */
function inBlock(side: Side, row: number, block: Block, seen: Set<number>): Change[] {
  const version = side.version.id;
  const changes: Change[] = [];
  if (block.kind === 'text') {
    let added: number[] = [];
    const flush = () => {
      if (added.length > 0)
        changes.push({
          id: `${version}+${added[0]}`,
          row,
          version,
          link: null,
          marks: ['added'],
          sentences: added,
        });
      added = [];
    };
    for (const sentence of block.paragraphs.flatMap((paragraph) =>
      sentencesOf(side.version.paragraphs[paragraph]),
    )) {
      const number = side.linkOf[sentence] ?? -1;
      const link = side.pair.links[number];
      if (!link) {
        added.push(sentence);
        continue;
      }
      flush();
      const worded = link.relation === 'edited' || link.relation === 'paraphrased';
      if (seen.has(number) || (!worded && !link.moved)) continue;
      seen.add(number);
      const marks: Mark[] = [...(worded ? [link.relation] : []), ...(link.moved ? (['moved'] as const) : [])];
      changes.push({ id: `${version}=${number}`, row, version, link: number, marks, sentences: link.b });
    }
    flush();
  }
  for (const gone of runs(block.gone))
    changes.push({
      id: `${version}-${gone[0]}`,
      row,
      version,
      link: null,
      marks: ['removed'],
      sentences: gone,
    });
  return changes;
}

/** All changes against the base, row by row, and in a row by column. */
export function changesOf(edition: Edition): readonly Change[] {
  const seen = edition.sides.map(() => new Set<number>());
  return edition.collation.rows.flatMap((_, row) =>
    rowBlocks(edition, row).sides.flatMap((blocks, index) => {
      const side = edition.sides[index];
      const links = seen[index];
      return side && links ? blocks.flatMap((block) => inBlock(side, row, block, links)) : [];
    }),
  );
}

/** The changes that the filters let through. */
export function shownChanges(changes: readonly Change[], hidden: readonly Mark[]): readonly Change[] {
  if (hidden.length === 0) return changes;
  return changes.filter((change) => change.marks.some((mark) => !hidden.includes(mark)));
}

/**
 * Where a step leads from the change stepped to last, or from the selected row where the reader went elsewhere since.
 * Steps past either end start over at the other.
 */
export function stepFrom(
  changes: readonly Change[],
  from: { readonly change: string | null; readonly row: number | null },
  step: 1 | -1,
): Change | null {
  if (changes.length === 0) return null;
  const at = changes.findIndex((change) => change.id === from.change);
  if (at >= 0) return changes.at((at + step) % changes.length) ?? null;
  if (from.row === null) return changes.at(step === 1 ? 0 : -1) ?? null;
  const row = from.row;
  return step === 1
    ? (changes.find((change) => change.row >= row) ?? changes[0] ?? null)
    : (changes.findLast((change) => change.row < row) ?? changes.at(-1) ?? null);
}
