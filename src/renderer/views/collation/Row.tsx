import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import type { VersionId } from '../../../engine';
import { cellOf, rowBlocks, type Block } from '../../state/blocks';
import type { Side } from '../../state/edition';
import { VERDICT_NAME } from '../../state/words';
import { Glyph } from '../../ui/icons';
import { HereFromElsewhere } from './Ghost';
import { foldedBlocks, SideCell } from './SideCell';
import { TextCell } from './TextCell';
import { useDrawing } from './drawing';
import { RowWires } from './RowWires';
import type { Surveyor } from './survey';
import './row.css';

interface RowProps {
  readonly row: number;
  readonly index: number;
  readonly measure: (element: Element | null) => void;
  readonly surveyor: Surveyor;
  /** The version whose cell is selected; null when the row is not. */
  readonly selected: VersionId | null;
  /** Nothing is selected and this is where the Tab key enters. */
  readonly entry: boolean;
  /** The version that the base is marked for, when the row is selected. */
  readonly against: VersionId | null;
}

/** The paragraphs of all versions that belong side by side. */
export const Row = memo(function Row({ row, index, measure, surveyor, selected, entry, against }: RowProps) {
  const drawing = useDrawing();
  const { edition, two, flags } = drawing;
  const blocks = useMemo(() => rowBlocks(edition, row), [edition, row]);
  const element = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (!element.current) return;
    measure(element.current);
    return surveyor.watch(row, element.current, edition.columns.length);
  }, [row, edition, drawing, surveyor, measure, against]);

  const marked: Side | null = two ? (edition.sides[0] ?? null) : (edition.sideOf.get(against ?? '') ?? null);
  const flag = flags.get(row);
  const focusOn = (id: VersionId, first: boolean): boolean =>
    first && (selected === id || (entry && id === edition.base.id));
  return (
    <div
      ref={element}
      className="row"
      role="row"
      aria-rowindex={row + 2}
      data-index={index}
      data-row={row}
      data-selected={selected !== null || undefined}
    >
      {blocks.base.map((paragraph, lane) => (
        <div
          key={paragraph}
          className="row-number"
          role="rowheader"
          aria-colindex={1}
          style={{ gridRow: lane + 1 }}
        >
          <span className="vh">{`Paragraph ${paragraph + 1}`}</span>
          <span aria-hidden="true">{paragraph + 1}</span>
          {flag && lane === 0 && (
            <span className="row-flag" role="img" aria-label={VERDICT_NAME[flag]} title={VERDICT_NAME[flag]}>
              <Glyph name={flag} />
            </span>
          )}
        </div>
      ))}
      {blocks.base.length === 0 && (
        <div className="row-number" role="rowheader" aria-colindex={1}>
          <span className="vh">Not in the base</span>
        </div>
      )}
      {blocks.base.map((paragraph, lane) => (
        <TextCell
          key={paragraph}
          {...{ row, side: marked, version: edition.base }}
          column={0}
          from={lane}
          to={lane + 1}
          isBase
          paragraphs={[paragraph]}
          focused={focusOn(edition.base.id, lane === 0)}
          last={lane === blocks.base.length - 1}
        />
      ))}
      {blocks.base.length === 0 && (
        <div
          className="cell"
          role="gridcell"
          aria-colindex={2}
          tabIndex={focusOn(edition.base.id, true) ? 0 : -1}
          style={{ gridColumn: 2 }}
          data-row={row}
          data-column={0}
          data-base
          data-version={edition.base.id}
        >
          <HereFromElsewhere
            row={row}
            focused={focusOn(edition.base.id, true)}
            sides={edition.sides.filter((side) => cellOf(edition, row, side.version.id).length > 0)}
          />
        </div>
      )}
      {edition.sides.map((side, at) => (
        <SideCells
          key={side.version.id}
          {...{ row, side }}
          column={at + 1}
          blocks={blocks.sides[at] ?? []}
          focused={selected === side.version.id}
        />
      ))}
      <RowWires row={row} blocks={blocks} surveyor={surveyor} />
    </div>
  );
});

interface SideCellsProps {
  readonly row: number;
  readonly column: number;
  readonly side: Side;
  readonly blocks: readonly Block[];
  readonly focused: boolean;
}

function SideCells({ row, column, side, blocks, focused }: SideCellsProps) {
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
