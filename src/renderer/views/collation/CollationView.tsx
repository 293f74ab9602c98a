import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import { moveSelection } from '../../effects/stepping';
import { useEdition, useItems, usePartial } from '../../state/derived';
import { narrowed, type Edition } from '../../state/edition';
import type { Entry } from '../../state/model';
import { findingOverlays, placeOverlays } from '../../state/overlays';
import { rowFlags } from '../../state/remarks';
import { act, useStore } from '../../state/store';
import { select, togglePanel } from '../../state/viewing';
import { useHits } from '../find/useHits';
import { ColumnHeads } from './ColumnHeads';
import { Counterparts } from './Counterparts';
import { DrawingProvider, type Drawing } from './drawing';
import { FailedColumns } from './FailedColumns';
import { FoldRow } from './FoldRow';
import { Minimap } from './Minimap';
import { Ribbons } from './Ribbons';
import { Row } from './Row';
import { Surveyor } from './survey';
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

/** Below this width an open panel leaves room for the two columns under review only. */
const NARROW = '(max-width: 1200px)';

function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(NARROW);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia(NARROW).matches,
  );
}

/** Least width of a column of text with its gutter, in pixels: narrower ones are scrolled sideways. */
const COLUMN_LEAST = 280;

function columnsName(count: number, width: number): string {
  if (count === 1) return 'one';
  if (count > 3 || (width > 0 && width / count < COLUMN_LEAST)) return 'many';
  return count === 2 ? 'two' : 'three';
}

function useDrawingOf(edition: Edition): Drawing {
  const detail = useStore((state) => state.detail);
  const hidden = useStore((state) => state.hidden);
  const fold = useStore((state) => state.fold);
  const opened = useStore((state) => state.opened);
  const partial = usePartial();
  const remarks = useStore((state) => state.remarks);
  const hits = useHits();
  const overlays = useMemo(
    () => placeOverlays(edition, [...findingOverlays(edition), ...hits]),
    [edition, hits],
  );
  const flags = useMemo(() => rowFlags(edition, remarks), [edition, remarks]);
  const two = edition.columns.length <= 2;
  return useMemo(
    () => ({ edition, detail, hidden, fold, opened, two, partial, overlays, flags }),
    [edition, detail, hidden, fold, opened, two, partial, overlays, flags],
  );
}

function Collation({ edition, failed }: { readonly edition: Edition; readonly failed: readonly Entry[] }) {
  const items = useItems();
  const drawing = useDrawingOf(edition);
  const selection = useStore((state) => state.selection);
  const pair = useStore((state) => state.pair);
  const scroller = useRef<HTMLDivElement>(null);
  const [surveyor] = useState(() => new Surveyor());
  const headHeight = useMeasured(scroller, '.heads', 'height', 56);
  const width = useMeasured(scroller, null, 'width', 0);
  const { virtual, topOf } = useRows(edition, items, scroller, headHeight);
  const shown = virtual.getVirtualItems();
  const columns = edition.columns.length + failed.length;
  // before the rows of the next collation are measured, which they are as soon as they stand
  useLayoutEffect(() => () => surveyor.clear(), [edition, surveyor]);
  useFontsReady(surveyor);

  const against = pair && pair[0] === edition.base.id ? pair[1] : null;
  return (
    <DrawingProvider value={drawing}>
      <div className="collation" data-columns={columnsName(columns, width)} data-detail={drawing.detail}>
        <div className="scroller" ref={scroller} data-scroller>
          <div
            className="table"
            role="grid"
            aria-label="Collation"
            aria-rowcount={edition.collation.rows.length + 1}
            aria-colcount={columns + 1}
            style={{ '--count': columns } as React.CSSProperties}
            onClick={clicked}
            onKeyDown={pressed}
            onFocus={focused}
          >
            <ColumnHeads edition={edition} failed={failed} />
            <div className="rows" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
              {shown.map(({ index, key, start }) => {
                const item = items[index];
                if (!item) return null;
                const place = { index, top: start - headHeight, measure: virtual.measureElement };
                if (item.kind === 'fold') {
                  const inside =
                    selection !== null && !item.open && item.from <= selection.row && selection.row < item.to;
                  return (
                    <FoldRow
                      key={key}
                      item={item}
                      {...place}
                      selected={inside || (selection === null && index === 0)}
                    />
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
              })}
              <Ribbons
                surveyor={surveyor}
                topOf={topOf}
                from={(shown[0]?.start ?? 0) - headHeight}
                to={(shown.at(-1)?.end ?? 0) - headHeight}
              />
              {failed.length > 0 && <FailedColumns failed={failed} first={edition.columns.length} />}
            </div>
          </div>
          <Counterparts edition={edition} scroller={scroller} />
        </div>
        <Minimap items={items} virtual={virtual} scroller={scroller} headHeight={headHeight} />
      </div>
    </DrawingProvider>
  );
}

/** A press anywhere in a cell selects it. */
function clicked(event: MouseEvent): void {
  const target = event.target as HTMLElement;
  if (target.closest('button, a')) return;
  const cell =
    target.closest<HTMLElement>('[data-row][data-version]') ?? target.closest<HTMLElement>('.row[data-row]');
  if (!cell || !getSelection()?.isCollapsed) return;
  act(select, { row: Number(cell.dataset['row']), version: cell.dataset['version'] ?? null });
}

function focused(event: React.FocusEvent): void {
  const cell = (event.target as HTMLElement).closest<HTMLElement>('[role="gridcell"][data-version]');
  if (!cell) return;
  const { selection } = useStore.getState();
  const row = Number(cell.dataset['row']);
  const version = cell.dataset['version'] ?? null;
  if (selection?.row !== row || selection.version !== version) act(select, { row, version });
}

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageDown: [5, 0],
  PageUp: [-5, 0],
  Home: [-Infinity, 0],
  End: [Infinity, 0],
};

/** The arrows move by cells, Enter opens the review of the passage. */
function pressed(event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  if (event.altKey || event.ctrlKey || event.metaKey || target.closest('.head')) return;
  const move = MOVES[event.key];
  if (move) {
    moveSelection(...move);
    event.preventDefault();
  } else if (event.key === 'Enter' && target.matches('[role="gridcell"]')) {
    act(togglePanel, true);
    event.preventDefault();
  }
}

/** A measure of the view or of a part of it, followed as it changes. */
function useMeasured(
  root: RefObject<HTMLElement | null>,
  selector: string | null,
  side: 'width' | 'height',
  first: number,
): number {
  const [measured, setMeasured] = useState(first);
  useEffect(() => {
    const element = selector === null ? root.current : root.current?.querySelector(selector);
    if (!element) return;
    const observer = new ResizeObserver(() => setMeasured(Math.round(element.getBoundingClientRect()[side])));
    observer.observe(element);
    return () => observer.disconnect();
  }, [root, selector, side]);
  return measured;
}

/** Text is measured again once its typeface is there. */
function useFontsReady(surveyor: Surveyor): void {
  useEffect(() => {
    let live = true;
    void document.fonts.ready.then(() => {
      if (live) surveyor.again();
    });
    return () => {
      live = false;
    };
  }, [surveyor]);
}
