import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import type { VersionId } from '../../../engine';
import { rowBlocks } from '../../state/blocks';
import type { Side } from '../../state/edition';
import { BaseCells } from './BaseCells';
import { useDrawing } from './drawing';
import { RowNumbers } from './RowNumbers';
import { RowWires } from './RowWires';
import { SideCells } from './SideCells';
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
      <RowNumbers base={blocks.base} flag={flags.get(row)} />
      <BaseCells {...{ row, marked }} base={blocks.base} focused={selected === edition.base.id || entry} />
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
