import type { Block } from '../../state/blocks';
import type { Side } from '../../state/edition';
import { useDrawing } from './drawing';
import { foldedBlocks, SideCell } from './SideCell';

interface SideCellsProps {
  readonly row: number;
  readonly column: number;
  readonly side: Side;
  readonly blocks: readonly Block[];
  readonly focused: boolean;
}

/** What stands in a version's column of a row; a cell all the same where there is nothing. */
export function SideCells({ row, column, side, blocks, focused }: SideCellsProps) {
  const drawing = useDrawing();
  if (blocks.length === 0)
    return (
      <div
        className="cell"
        role="gridcell"
        aria-colindex={column + 2}
        aria-label="nothing here"
        tabIndex={focused ? 0 : -1}
        style={{ gridColumn: 2 + 2 * column, gridRow: 1 }}
        data-row={row}
        data-column={column}
        data-version={side.version.id}
      />
    );
  const shown = foldedBlocks(drawing, row, column, blocks);
  return shown.map(({ block, folded }, index) => (
    <SideCell
      key={`${block.kind} ${block.from}`}
      {...{ row, column, side, block, folded }}
      focused={focused && index === 0}
      last={index === shown.length - 1}
    />
  ));
}
