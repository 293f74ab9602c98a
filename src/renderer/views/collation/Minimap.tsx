import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useSyncExternalStore, type PointerEvent, type RefObject } from 'react';
import { itemOfRow, type Item } from '../../state/items';
import { findingPlaces, patchesOf } from '../../state/minimap';
import { useStore } from '../../state/store';
import { useDrawing } from './drawing';
import { EDGE, MinimapFrame, scaleOf } from './MinimapFrame';
import type { Moves } from './moves';
import { paintMinimap, type Box } from './paint';
import './minimap.css';

interface MinimapProps {
  readonly items: readonly Item[];
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  readonly moves: Moves;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly headHeight: number;
}

/**
 * Milliseconds without a new height or mark before the strip is drawn anew: while the hand scrolls, it stays
 * as it is.
 */
const PAUSE = 150;

/**
 * The whole on a strip: what stands where, what is in view, where the findings are. A press or a drag goes
 * there. For the keyboard and screen readers the same is in the grid, the steps and the lists, so the strip
 * stays out of their way.
 */
export function Minimap({ items, virtual, moves, scroller, headHeight }: MinimapProps) {
  const { edition, hidden, partial } = useDrawing();
  const theme = useStore((state) => state.appearance.theme);
  const selected = useStore((state) => state.selection?.row ?? null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const patches = useMemo(
    () => (partial ? [] : patchesOf(edition, items, hidden)),
    [edition, items, hidden, partial],
  );
  const findings = useMemo(
    () =>
      findingPlaces(edition).flatMap(({ row, column }) => {
        const item = itemOfRow(items, row);
        return item < 0 ? [] : [{ item, column }];
      }),
    [edition, items],
  );
  const marked = useMemo(() => (selected === null ? -1 : itemOfRow(items, selected)), [items, selected]);
  const places = useSyncExternalStore(moves.subscribe, () => virtual.measurementsCache);
  const total = (places.at(-1)?.end ?? headHeight) - headHeight;

  const paint = useRef<() => void>(() => {});
  useEffect(() => {
    paint.current = () => {
      const sheet = canvas.current;
      if (!sheet) return;
      const scale = scaleOf(sheet.clientHeight, total);
      const box = (item: number): Box => {
        const place = places[item];
        return {
          top: EDGE + ((place?.start ?? headHeight) - headHeight) * scale,
          height: (place?.size ?? 0) * scale,
        };
      };
      paintMinimap(sheet, {
        columns: edition.columns.length,
        patches,
        findings,
        selected: marked < 0 ? null : marked,
        box,
      });
    };
    const timer = setTimeout(() => paint.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [edition, patches, findings, places, total, marked, headHeight, theme]);

  useEffect(() => {
    const strip = canvas.current?.parentElement;
    if (!strip) return;
    const again = () => paint.current();
    const observer = new ResizeObserver(again);
    observer.observe(strip);
    const themes = new MutationObserver(again);
    themes.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-theme', 'data-palette', 'data-marking'],
    });
    return () => {
      observer.disconnect();
      themes.disconnect();
    };
  }, []);

  const go = (event: PointerEvent<HTMLDivElement>) => {
    const element = scroller.current;
    if (!element || event.buttons === 0) return;
    const strip = event.currentTarget;
    const scale = scaleOf(strip.clientHeight, total);
    const y = event.clientY - strip.getBoundingClientRect().top - EDGE;
    element.scrollTo({ top: y / scale - (element.clientHeight - headHeight) / 2 });
  };
  return (
    <div
      className="minimap"
      aria-hidden="true"
      data-testid="minimap"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={go}
    >
      <canvas ref={canvas} />
      <MinimapFrame {...{ total, scroller, headHeight }} />
    </div>
  );
}
