import { joinSame, sentencesOf, wordsIn, type Block } from '../../state/blocks';
import type { Side } from '../../state/edition';
import { act } from '../../state/store';
import { toggleOpened } from '../../state/viewing';
import { cite, plural } from '../../state/words';
import { useDrawing, type Drawing } from './drawing';
import { Ghost, Gone } from './Ghost';
import { TextCell } from './TextCell';

interface SideCellProps {
  readonly row: number;
  readonly column: number;
  readonly side: Side;
  readonly block: Block;
  /** The block is shown as a fold unless the reader opened it. */
  readonly folded: boolean;
  readonly focused: boolean;
  readonly last: boolean;
}

/** What stands in a version's column: its text, a fold, or a word on what is not there. */
export function SideCell({ row, column, side, block, folded, focused, last }: SideCellProps) {
  const drawing = useDrawing();
  const place = {
    role: 'gridcell',
    'aria-colindex': column + 2,
    tabIndex: focused ? 0 : -1,
    style: { gridColumn: 2 + 2 * column, gridRow: `${block.from + 1} / ${block.to + 1}` },
    'data-row': row,
    'data-column': column,
    'data-version': side.version.id,
    'data-last': last || undefined,
  } as const;
  if (drawing.partial && block.kind === 'ghost') return null;
  if (block.kind === 'ghost')
    return (
      <div
        className="cell"
        {...place}
        data-relation={
          block.elsewhere.length > 0
            ? block.elsewhere.some((one) => one.moved)
              ? 'moved-away'
              : 'elsewhere'
            : 'removed'
        }
      >
        <Ghost {...{ side, block, focused }} />
      </div>
    );
  const key = foldKey(row, column, block);
  if (folded && block.kind === 'text')
    return (
      <div
        className="cell"
        {...place}
        data-relation={block.same ?? undefined}
        data-paragraph={(block.paragraphs[0] ?? 0) + 1}
      >
        <FoldedCell {...{ side, block, row, focused }} foldKey={key} />
      </div>
    );
  return (
    <TextCell
      {...{ row, column, side, focused, last }}
      from={block.from}
      to={block.to}
      version={side.version}
      isBase={false}
      paragraphs={block.paragraphs}
    >
      {!drawing.two && !drawing.partial && !drawing.hidden.includes('removed') && (
        <Gone side={side} block={block} />
      )}
    </TextCell>
  );
}

const foldKey = (row: number, column: number, block: Block): string => `cell ${row} ${column} ${block.from}`;

/** With three versions and more, what is as in the base folds version by version. */
function isFolded(drawing: Drawing, block: Block, key: string): boolean {
  return (
    drawing.fold &&
    !drawing.two &&
    !drawing.partial &&
    block.kind === 'text' &&
    block.same !== null &&
    !drawing.opened.includes(key)
  );
}

interface ShownBlock {
  readonly block: Block;
  readonly folded: boolean;
}

/** The blocks of a column with those joined that are folded into one line. */
export function foldedBlocks(
  drawing: Drawing,
  row: number,
  column: number,
  blocks: readonly Block[],
): readonly ShownBlock[] {
  if (!drawing.fold || drawing.two) return blocks.map((block) => ({ block, folded: false }));
  return joinSame(blocks).flatMap((joined): readonly ShownBlock[] =>
    isFolded(drawing, joined, foldKey(row, column, joined))
      ? [{ block: joined, folded: true }]
      : blocks
          .filter((block) => block.from >= joined.from && block.to <= joined.to)
          .map((block) => ({ block, folded: false })),
  );
}

function FoldedCell({
  side,
  block,
  foldKey: key,
  row,
  focused,
}: {
  readonly side: Side;
  readonly block: Block & { kind: 'text' };
  readonly foldKey: string;
  readonly row: number;
  readonly focused: boolean;
}) {
  const { edition } = useDrawing();
  const base = edition.sigla.get(edition.base.id) ?? '';
  const baseParagraphs = (edition.collation.rows[row]?.cells[edition.base.id] ?? []).slice(
    block.from,
    block.to,
  );
  const sentences = block.paragraphs.flatMap((paragraph) => sentencesOf(side.version.paragraphs[paragraph]));
  const words = plural(wordsIn(edition, side.version.id, sentences), 'word');
  return (
    <button
      type="button"
      className="cell-fold"
      tabIndex={focused ? 0 : -1}
      aria-expanded={false}
      data-ghost={block.same}
      onClick={() => act(toggleOpened, key)}
    >
      <b>{`${cite(baseParagraphs)} as in ${base}`}</b>
      <span>{block.same === 'cosmetic' ? `typography differs, ${words}` : `to the letter, ${words}`}</span>
    </button>
  );
}
