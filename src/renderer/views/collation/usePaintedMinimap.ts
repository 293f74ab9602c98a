import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { itemOfRow, type Item } from '../../state/items';
import { findingPlaces, patchesOf } from '../../state/minimap';
import { useStore } from '../../state/store';
import { useDrawing } from './drawing';
import { EDGE, scaleOf } from './MinimapFrame';
import { paintMinimap, type Box } from './paint';

/**
 * Milliseconds without a new height or mark before the strip is drawn anew: while the hand scrolls, it stays
 * as it is.
 */
const PAUSE = 150;

interface Strip {
  readonly items: readonly Item[];
  /** Where the items stand in the list. */
  readonly places: readonly { readonly start: number; readonly size: number }[];
  /** Height of the list. */
  readonly total: number;
  readonly headHeight: number;
}

/** A canvas on which the whole is painted, anew whenever something of it changes. */
export function usePaintedMinimap({
  items,
  places,
  total,
  headHeight,
}: Strip): RefObject<HTMLCanvasElement | null> {
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
  return canvas;
}
