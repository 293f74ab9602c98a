import { useEffect, useRef, type RefObject } from 'react';

/** Height of the map for a pixel of text: short stories are not blown up to the window's height. */
const SCALE = 0.34;
/** Pixels above and below the map. */
export const EDGE = 8;

/** Pixels of the strip for a pixel of the text. */
export const scaleOf = (height: number, total: number): number =>
  Math.min((height - 2 * EDGE) / Math.max(1, total), SCALE);

interface MinimapFrameProps {
  /** Height of the whole text, in pixels. */
  readonly total: number;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly headHeight: number;
}

/**
 * The frame around what is in view. It notes heights when they change: asking for them while scrolling would
 * lay out the page before its frame.
 */
export function MinimapFrame({ total, scroller, headHeight }: MinimapFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const known = useRef({ total, headHeight, strip: 0, room: 0 });
  const place = useRef(() => {});
  useEffect(() => {
    const element = scroller.current;
    const strip = frame.current?.parentElement;
    if (!element || !strip) return;
    place.current = () => {
      if (!frame.current) return;
      const scale = scaleOf(known.current.strip, known.current.total);
      const height = (known.current.room - known.current.headHeight) * scale + 6;
      frame.current.style.transform = `translateY(${EDGE - 3 + element.scrollTop * scale}px)`;
      frame.current.style.height = `${Math.min(known.current.strip - 6, height)}px`;
    };
    const follow = () => place.current();
    const observer = new ResizeObserver(() => {
      Object.assign(known.current, { strip: strip.clientHeight, room: element.clientHeight });
      follow();
    });
    observer.observe(element);
    // ahead of the list, which changes the page for the same event: its place is read while nothing waits for layout
    element.addEventListener('scroll', follow, { passive: true, capture: true });
    return () => {
      element.removeEventListener('scroll', follow, { capture: true });
      observer.disconnect();
    };
  }, [scroller]);
  useEffect(() => {
    Object.assign(known.current, { total, headHeight });
    place.current();
  }, [total, headHeight]);
  return <div ref={frame} className="minimap-view" />;
}
