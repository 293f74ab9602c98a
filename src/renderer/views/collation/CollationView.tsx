import { useCallback, useLayoutEffect, useMemo, useRef, useState, type CSSProperties } from 'react';
import { useEdition, useItems } from '../../state/derived';
import { narrowed, type Edition } from '../../state/edition';
import type { Item } from '../../state/items';
import type { Entry } from '../../state/model';
import { useStore } from '../../state/store';
import { ColumnHeads } from './ColumnHeads';
import { Counterparts } from './Counterparts';
import { DrawingProvider } from './drawing';
import { FailedColumns } from './FailedColumns';
import { clicked, focused, pressed } from './grid-events';
import { useFontsReady, useMeasured, useNarrow, usePanelRoom } from './hooks';
import { Minimap } from './Minimap';
import { Ribbons } from './Ribbons';
import { RowList } from './RowList';
import { Surveyor } from './survey';
import { useDrawingOf } from './useDrawingOf';
import { useRows } from './useRows';
import './collation.css';

/** The versions side by side. */
export function CollationView({ failed }: { readonly failed: readonly Entry[] }) {
  const edition = useEdition();
  const panel = useStore((state) => state.panel && state.collation !== null);
  const pair = useStore((state) => state.pair);
  const narrow = useNarrow();
  const only = panel && narrow && pair ? pair : null;
  const shown = useMemo(() => (edition && only ? narrowed(edition, only) : edition), [edition, only]);
  return shown ? <Collation edition={shown} failed={only ? NONE : failed} /> : null;
}

const NONE: readonly Entry[] = [];

/** Least width of a column of text with its gutter, in pixels: narrower ones are scrolled sideways. */
const COLUMN_LEAST = 300;

function columnsName(count: number, width: number): string {
  if (count === 1) return 'one';
  if (count > 3 || (width > 0 && width / count < COLUMN_LEAST)) return 'many';
  return count === 2 ? 'two' : 'three';
}

const firstRowOf = (item: Item | undefined): number => (item?.kind === 'fold' ? item.from : (item?.row ?? 0));
const lastRowOf = (item: Item | undefined): number =>
  item?.kind === 'fold' ? item.to - 1 : (item?.row ?? 0);

function Collation({ edition, failed }: { readonly edition: Edition; readonly failed: readonly Entry[] }) {
  const items = useItems();
  const drawing = useDrawingOf(edition);
  const scroller = useRef<HTMLDivElement>(null);
  const [surveyor] = useState(() => new Surveyor());
  const headHeight = useMeasured(scroller, '.heads', 'height', 56);
  const width = useMeasured(scroller, null, 'width', 0);
  const { virtual, container, topOf, moves } = useRows(edition, items, scroller, headHeight);
  const shown = virtual.getVirtualItems();
  const places = useCallback(() => virtual.measurementsCache, [virtual]);
  const columns = edition.columns.length + failed.length;
  // before the rows of the next collation are measured, which they are as soon as they stand
  useLayoutEffect(() => () => surveyor.clear(), [edition, surveyor]);
  useFontsReady(surveyor);
  const arrangement = columnsName(columns, width);
  usePanelRoom(scroller, arrangement);

  return (
    <DrawingProvider value={drawing}>
      <div className="collation" data-columns={arrangement} data-detail={drawing.detail}>
        <div className="scroller" ref={scroller} data-scroller>
          <div
            className="table"
            role="grid"
            aria-label="Collation"
            aria-rowcount={edition.collation.rows.length + 1}
            aria-colcount={columns + 1}
            style={{ '--count': columns } as CSSProperties}
            onClick={clicked}
            onKeyDown={pressed}
            onFocus={focused}
          >
            <ColumnHeads edition={edition} failed={failed} />
            <div className="rows" role="rowgroup" ref={container}>
              <RowList {...{ edition, items, virtual, surveyor }} />
              <Ribbons
                {...{ surveyor, topOf, moves, places }}
                from={(shown[0]?.start ?? 0) - headHeight}
                to={(shown.at(-1)?.end ?? 0) - headHeight}
                firstRow={firstRowOf(items[shown[0]?.index ?? -1])}
                lastRow={lastRowOf(items[shown.at(-1)?.index ?? -1])}
              />
              {failed.length > 0 && <FailedColumns failed={failed} first={edition.columns.length} />}
            </div>
          </div>
          <Counterparts edition={edition} scroller={scroller} />
        </div>
        <Minimap {...{ items, virtual, moves, scroller, headHeight }} />
      </div>
    </DrawingProvider>
  );
}
