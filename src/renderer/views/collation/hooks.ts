import { useEffect, useState, useSyncExternalStore, type RefObject } from 'react';
import { useStore } from '../../state/store';
import type { Surveyor } from './survey';
import { showSelected } from './useRows';

/** Below this width an open panel leaves room for the two columns under review only. */
const NARROW = '(max-width: 1200px)';

export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(NARROW);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia(NARROW).matches,
  );
}

/** A measure of the view or of a part of it, followed as it changes. */
export function useMeasured(
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
export function useFontsReady(surveyor: Surveyor): void {
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

/** The panel takes its room from the columns: the selected cell stays in view when it opens. */
export function usePanelRoom(scroller: RefObject<HTMLElement | null>, arrangement: string): void {
  const panel = useStore((state) => state.panel);
  useEffect(() => {
    if (!panel) return;
    const frame = requestAnimationFrame(() => {
      if (scroller.current) showSelected(scroller.current);
    });
    return () => cancelAnimationFrame(frame);
    // columns that are too narrow now are arranged anew a moment later, and may be out of view only then
  }, [panel, scroller, arrangement]);
}
