import { useState, type DragEvent } from 'react';
import type { VersionId } from '../../../engine';
import { placeColumn } from '../../state/columns';
import type { Edition } from '../../state/edition';
import { act } from '../../state/store';

/** Says that a drag carries a column, so that nothing else takes it for a file or a text. */
const KIND = 'application/x-variorum-column';

/** A column under way: which, and before which it would be put down (null: last; undefined: not over a place yet). */
interface Drag {
  readonly id: VersionId;
  readonly before: VersionId | null | undefined;
}

/** What the head of a column needs to be dragged, and to show where another one would be put down. */
export interface HeadDrag {
  readonly draggable: boolean;
  readonly 'data-dragged': true | undefined;
  readonly 'data-drop': 'before' | 'after' | undefined;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
}

/** Columns dragged to another place by their heads. The base stands first and is not dragged. */
export function useColumnDrag(edition: Edition): (column: number) => HeadDrag {
  const [drag, setDrag] = useState<Drag | null>(null);
  const ids = edition.columns.map(({ id }) => id);
  const movable = ids.length > 2;

  /** The column before which a drop at this point of a head puts the one that is dragged. */
  const placeAt = (column: number, { clientX, currentTarget }: DragEvent): VersionId | null => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const next = column === 0 || clientX > left + width / 2 ? column + 1 : column;
    return ids[next] ?? null;
  };
  /** Whether the column stands there already: then there is nothing to show. */
  const isThere = (id: VersionId, before: VersionId | null | undefined): boolean =>
    before === undefined || before === id || before === (ids[ids.indexOf(id) + 1] ?? null);

  return (column) => {
    const id = ids[column] ?? '';
    const shown = drag !== null && !isThere(drag.id, drag.before);
    const mark =
      shown && drag.before === id
        ? 'before'
        : shown && drag.before === null && column === ids.length - 1
          ? 'after'
          : undefined;
    return {
      draggable: movable && column > 0,
      'data-dragged': drag?.id === id || undefined,
      'data-drop': mark,
      onDragStart(event) {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData(KIND, id);
        setDrag({ id, before: undefined });
      },
      onDragOver(event) {
        if (!drag || !event.dataTransfer.types.includes(KIND)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        const before = placeAt(column, event);
        if (before !== drag.before) setDrag({ ...drag, before });
      },
      onDrop(event) {
        if (!drag) return;
        event.preventDefault();
        const before = placeAt(column, event);
        setDrag(null);
        if (!isThere(drag.id, before)) act(placeColumn, drag.id, before);
      },
      onDragEnd: () => setDrag(null),
    };
  };
}
