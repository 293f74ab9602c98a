import type { Virtualizer } from '@tanstack/react-virtual';
import { useSyncExternalStore, type PointerEvent, type RefObject } from 'react';
import type { Item } from '../../state/items';
import { EDGE, MinimapFrame, scaleOf } from './MinimapFrame';
import type { Moves } from './moves';
import { usePaintedMinimap } from './usePaintedMinimap';
import './minimap.css';

interface MinimapProps {
  readonly items: readonly Item[];
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  readonly moves: Moves;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly headHeight: number;
}

/**
 * The whole on a strip: what stands where, what is in view, where the findings are. A press or a drag goes
 * there. For the keyboard and screen readers the same is in the grid, the steps and the lists, so the strip
 * stays out of their way.
 */
export function Minimap({ items, virtual, moves, scroller, headHeight }: MinimapProps) {
  const places = useSyncExternalStore(moves.subscribe, () => virtual.measurementsCache);
  const total = (places.at(-1)?.end ?? headHeight) - headHeight;
  const canvas = usePaintedMinimap({ items, places, total, headHeight });
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
