import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type PointerEvent, type RefObject } from 'react';
import { itemOfRow, type Item } from '../../state/items';
import { findingPlaces, patchesOf } from '../../state/minimap';
import { useStore } from '../../state/store';
import { useDrawing } from './drawing';
import { paintMinimap, type Box } from './paint';
import './minimap.css';

interface MinimapProps {
  readonly items: readonly Item[];
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly headHeight: number;
}

/** Height of the map for a pixel of text: short stories are not blown up to the window's height. */
const SCALE = 0.34;
const EDGE = 8;
/** Milliseconds. */
const PAUSE = 60;

/**
 * The whole on a strip: what stands where, what is in view, where the findings are. A press or a drag goes there. For the keyboard
 * and screen readers the same is in the grid, the steps and the lists, so the strip stays out of their way.
 */
export function Minimap({ items, virtual, scroller, headHeight }: MinimapProps) {
  const { edition, hidden, partial } = useDrawing();
  const theme = useStore((state) => state.appearance.theme);
  const selected = useStore((state) => state.selection?.row ?? null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const view = useRef<HTMLDivElement>(null);
  const patches = useMemo(
    () => (partial ? [] : patchesOf(edition, items, hidden)),
    [edition, items, hidden, partial],
  );
  const findings = useMemo(() => findingPlaces(edition), [edition]);
  const total = virtual.getTotalSize();
  const places = virtual.measurementsCache;

  useEffect(() => {
    const sheet = canvas.current;
    const strip = sheet?.parentElement;
    if (!sheet || !strip) return;
    const paint = () => {
      const scale = scaleOf(strip.clientHeight, total);
      const box = (item: number): Box => {
        const place = places[item];
        return {
          top: EDGE + ((place?.start ?? headHeight) - headHeight) * scale,
          height: (place?.size ?? 0) * scale,
        };
      };
      const marked = selected === null ? null : itemOfRow(items, selected);
      paintMinimap(sheet, {
        columns: edition.columns.length,
        patches,
        findings: findings.flatMap(({ row, column }) => {
          const item = itemOfRow(items, row);
          return item < 0 ? [] : [{ item, column }];
        }),
        selected: marked === null || marked < 0 ? null : marked,
        box,
      });
    };
    // heights are learnt row by row while scrolling: the strip follows when the hand rests
    const timer = setTimeout(paint, PAUSE);
    const observer = new ResizeObserver(paint);
    observer.observe(strip);
    const themes = new MutationObserver(paint);
    themes.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-theme', 'data-palette'],
    });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      themes.disconnect();
    };
  }, [edition, items, patches, findings, places, total, selected, headHeight, theme]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const follow = () => {
      const strip = view.current?.parentElement;
      if (!view.current || !strip) return;
      const scale = scaleOf(strip.clientHeight, total);
      view.current.style.transform = `translateY(${EDGE - 3 + element.scrollTop * scale}px)`;
      view.current.style.height = `${Math.min(strip.clientHeight - 6, (element.clientHeight - headHeight) * scale + 6)}px`;
    };
    follow();
    element.addEventListener('scroll', follow, { passive: true });
    const observer = new ResizeObserver(follow);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', follow);
      observer.disconnect();
    };
  }, [scroller, total, headHeight]);

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
      <div ref={view} className="minimap-view" />
    </div>
  );
}

const scaleOf = (height: number, total: number): number =>
  Math.min((height - 2 * EDGE) / Math.max(1, total), SCALE);
