import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { onReveal } from '../../effects/stepping';
import { cellOf } from '../../state/blocks';
import type { Edition } from '../../state/edition';
import { itemOfRow, type Item } from '../../state/items';
import { Moves } from './moves';

/** Rows drawn beyond those in view, so that a flick of the wheel meets drawn rows. */
const OVERSCAN = 6;
const FOLD_HEIGHT = 35;
const LINE = 24;

/** A guess of a row's height before it is measured: by its longest text at some 55 characters a line. */
function guess(edition: Edition, item: Item): number {
  if (item.kind === 'fold') return FOLD_HEIGHT;
  const heights = edition.columns.map((version) =>
    cellOf(edition, item.row, version.id).reduce((sum, number) => {
      const paragraph = version.paragraphs[number];
      return paragraph ? sum + Math.ceil((paragraph.end - paragraph.start) / 55) * LINE + 12 : sum;
    }, 24),
  );
  return Math.max(...heights);
}

/** Milliseconds without a scroll after which it has ended. */
const REST = 150;

/**
 * Tells where the list is scrolled to, and when that has ended. The library's own reads the place anew at the
 * end; when the next scroll has begun by then, its event tells nothing new, and its rows are drawn a frame
 * late: a blank on a busy machine.
 */
function observePlace(
  virtual: Virtualizer<HTMLDivElement, Element>,
  tell: (offset: number, isScrolling: boolean) => void,
): () => void {
  const element = virtual.scrollElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const scrolled = () => {
    clearTimeout(timer);
    timer = setTimeout(() => tell(virtual.scrollOffset ?? 0, false), REST);
    tell(element?.scrollTop ?? 0, true);
  };
  element?.addEventListener('scroll', scrolled, { passive: true });
  return () => {
    clearTimeout(timer);
    element?.removeEventListener('scroll', scrolled);
  };
}

/** The list of rows, of which only those near the view are on the page. */
export function useRows(
  edition: Edition,
  items: readonly Item[],
  scroller: RefObject<HTMLDivElement | null>,
  headHeight: number,
) {
  const all = usePrinting();
  const [moves] = useState(() => new Moves());
  // asked for all rows whenever one was measured
  const guesses = useMemo(() => Float64Array.from(items, (item) => guess(edition, item)), [edition, items]);
  // the same function for the same rows: with another one all places are reckoned anew
  const getItemKey = useCallback((index: number) => items[index]?.key ?? index, [items]);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => guesses[index] ?? FOLD_HEIGHT,
    getItemKey,
    overscan: OVERSCAN,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    // a row that turns out higher or lower than guessed moves those below it in the same frame, without
    // drawing any of them again
    directDomUpdates: true,
    directDomUpdatesMode: 'position',
    onChange: moves.happened,
    observeElementOffset: observePlace,
    ...(all ? { rangeExtractor: () => items.map((_, index) => index) } : {}),
  });
  const indexOf = useMemo(() => {
    const map = new Map<number, number>();
    items.forEach((item, index) => {
      if (item.kind === 'row') map.set(item.row, index);
    });
    return map;
  }, [items]);
  const latest = useRef(items);
  useEffect(() => {
    latest.current = items;
  }, [items]);
  useEffect(
    () =>
      onReveal((row) => {
        const index = itemOfRow(latest.current, row);
        const element = scroller.current;
        if (index < 0 || !element) return;
        const place = virtual.measurementsCache[index];
        const top = element.scrollTop + headHeight;
        const inView = place && place.start >= top && place.end <= element.scrollTop + element.clientHeight;
        if (!inView)
          virtual.scrollToIndex(index, {
            align: place && place.size > element.clientHeight / 2 ? 'start' : 'center',
          });
        focusRow(element, row);
      }),
    [virtual, scroller, headHeight],
  );
  const topOf = useCallback(
    (row: number): number | null => {
      const index = indexOf.get(row);
      return index === undefined
        ? null
        : (virtual.measurementsCache[index]?.start ?? headHeight) - headHeight;
    },
    [virtual, indexOf, headHeight],
  );
  return { virtual, topOf, moves, container: virtual.containerRef };
}

/** Frames to wait for a row that is being scrolled to. */
const PATIENCE = 20;

/** Where a reader is at work and stays when the text moves on: in the panel, in a field, on a button that steps. */
const STAYS = '.review, input, textarea, select, [data-steps]';

/** Shows the selected cell of a row, with the focus in it unless the reader is at work elsewhere. */
function focusRow(scroller: HTMLElement, row: number, tries = PATIENCE): void {
  const active = document.activeElement;
  const elsewhere = Boolean(active?.closest(STAYS)) && !scroller.contains(active);
  const target =
    scroller.querySelector<HTMLElement>(`[data-row="${row}"][tabindex="0"]`) ??
    scroller.querySelector<HTMLElement>(`.fold-row[data-selected] [tabindex="0"]`);
  if (target) {
    if (!elsewhere) target.focus({ preventScroll: true });
    showSideways(scroller, target);
  } else if (tries > 0) requestAnimationFrame(() => focusRow(scroller, row, tries - 1));
}

/** Scrolls sideways as far as it takes to see a cell, right of the base's column where that is pinned. */
function showSideways(scroller: HTMLElement, cell: HTMLElement): void {
  const pinned = scroller.querySelector('.head[data-base]');
  if (!pinned || cell.matches('[data-base], [data-fold]')) return;
  const { left, right } = cell.getBoundingClientRect();
  const cut = pinned.getBoundingClientRect().right - left;
  const over = right - scroller.getBoundingClientRect().right;
  if (cut > 0) scroller.scrollLeft -= cut;
  else if (over > 0) scroller.scrollLeft += over;
}

/** Brings the column of the selected cell into view. */
export function showSelected(scroller: HTMLElement): void {
  const cell = scroller.querySelector<HTMLElement>('.row[data-selected] [role="gridcell"][tabindex="0"]');
  if (cell) showSideways(scroller, cell);
}

/**
 * On paper all rows are needed. They have to be there when the event ends: the browser lays the paper out
 * right then.
 */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
