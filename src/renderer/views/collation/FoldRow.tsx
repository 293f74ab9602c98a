import { memo, useLayoutEffect, useRef } from 'react';
import { foldSummary, type Item } from '../../state/items';
import { act } from '../../state/store';
import { toggleOpened } from '../../state/viewing';
import { plural } from '../../state/words';
import { Icon } from '../../ui/icons';
import { useDrawing } from './drawing';
import './fold-row.css';

interface FoldRowProps {
  readonly item: Extract<Item, { kind: 'fold' }>;
  readonly index: number;
  readonly measure: (element: Element | null) => void;
  readonly selected: boolean;
}

const span = (from: number, to: number): string => (from === to ? `¶${from + 1}` : `¶${from + 1}–${to + 1}`);

/** An unchanged stretch on one line; a press opens it. */
export const FoldRow = memo(function FoldRow({ item, index, measure, selected }: FoldRowProps) {
  const { edition } = useDrawing();
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => measure(element.current), [measure, index]);
  const summary = foldSummary(edition, item.from, item.to);
  const where = summary.spans.map(({ siglum, from, to }) => `${span(from, to)} in ${siglum}`).join(', ');
  return (
    <div
      ref={element}
      className="fold-row"
      role="row"
      aria-rowindex={item.from + 2}
      data-index={index}
      data-selected={selected || undefined}
    >
      <div role="gridcell" aria-colindex={1} aria-colspan={edition.columns.length + 1} className="fold-cell">
        <button
          type="button"
          className="fold-button"
          aria-expanded={item.open}
          tabIndex={selected ? 0 : -1}
          data-row={item.from}
          data-fold
          onClick={() => act(toggleOpened, item.key)}
        >
          <Icon name={item.open ? 'down' : 'right'} />
          <b>{`${plural(summary.paragraphs, 'paragraph')} unchanged`}</b>
          <span>{where}</span>
          <span>{`${summary.cosmetic ? 'typography differs, ' : ''}${plural(summary.words, 'word')}`}</span>
        </button>
      </div>
    </div>
  );
});
