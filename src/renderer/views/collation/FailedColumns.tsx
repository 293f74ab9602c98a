import type { Entry } from '../../state/model';
import { FailureBox } from '../../ui/failure';
import './failed-columns.css';

/** Files that could not be read, each in the column it would have had; the others are compared meanwhile. */
export function FailedColumns({
  failed,
  first,
}: {
  readonly failed: readonly Entry[];
  readonly first: number;
}) {
  return (
    <div className="failed-columns" role="row">
      {failed.map((entry, index) => (
        <div
          key={entry.id}
          className="failed-column"
          role="gridcell"
          // the last one reaches to the edge of the table
          style={{
            gridColumn: `${1 + 2 * (first + index)} / ${index === failed.length - 1 ? '-1' : 'span 2'}`,
          }}
        >
          <FailureBox entry={entry} />
        </div>
      ))}
    </div>
  );
}
