import type { Virtualizer } from '@tanstack/react-virtual';
import type { Edition } from '../../state/edition';
import type { Item } from '../../state/items';
import { useStore } from '../../state/store';
import { FoldRow } from './FoldRow';
import { Row } from './Row';
import type { Surveyor } from './survey';

interface RowListProps {
  readonly edition: Edition;
  readonly items: readonly Item[];
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  readonly surveyor: Surveyor;
}

/** The rows and folds that are near the view. */
export function RowList({ edition, items, virtual, surveyor }: RowListProps) {
  const selection = useStore((state) => state.selection);
  const pair = useStore((state) => state.pair);
  const against = pair && pair[0] === edition.base.id ? pair[1] : null;
  return virtual.getVirtualItems().map(({ index, key }) => {
    const item = items[index];
    if (!item) return null;
    const place = { index, measure: virtual.measureElement };
    if (item.kind === 'fold') {
      const inside =
        selection !== null && !item.open && item.from <= selection.row && selection.row < item.to;
      return (
        <FoldRow key={key} item={item} {...place} selected={inside || (selection === null && index === 0)} />
      );
    }
    const chosen = selection?.row === item.row ? (selection.version ?? edition.base.id) : null;
    return (
      <Row
        key={key}
        row={item.row}
        {...place}
        surveyor={surveyor}
        selected={chosen}
        entry={selection === null && index === 0}
        against={chosen === null ? null : against}
      />
    );
  });
}
