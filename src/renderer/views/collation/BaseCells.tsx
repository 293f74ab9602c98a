import { cellOf } from '../../state/blocks';
import type { Side } from '../../state/edition';
import { useDrawing } from './drawing';
import { HereFromElsewhere } from './Ghost';
import { TextCell } from './TextCell';

interface BaseCellsProps {
  readonly row: number;
  /** Paragraphs of the base, from 0. */
  readonly base: readonly number[];
  /** The version that the base is marked for. */
  readonly marked: Side | null;
  readonly focused: boolean;
}

/** The base's paragraphs of a row; where it has none, what stands there in others. */
export function BaseCells({ row, base, marked, focused }: BaseCellsProps) {
  const { edition } = useDrawing();
  return (
    <>
      {base.map((paragraph, lane) => (
        <TextCell
          key={paragraph}
          {...{ row, side: marked, version: edition.base }}
          column={0}
          from={lane}
          to={lane + 1}
          isBase
          paragraphs={[paragraph]}
          focused={focused && lane === 0}
          last={lane === base.length - 1}
        />
      ))}
      {base.length === 0 && (
        <div
          className="cell"
          role="gridcell"
          aria-colindex={2}
          tabIndex={focused ? 0 : -1}
          style={{ gridColumn: 2 }}
          data-row={row}
          data-column={0}
          data-base
          data-version={edition.base.id}
        >
          <HereFromElsewhere
            row={row}
            focused={focused}
            sides={edition.sides.filter((side) => cellOf(edition, row, side.version.id).length > 0)}
          />
        </div>
      )}
    </>
  );
}
