import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { Line } from './filter';
import { placeAt, useLedgerState } from './filter-state';

const HEAD_HEIGHT = 48;
const ROW_HEIGHT = 52;
/** Rows drawn beyond those in view. */
const OVERSCAN = 8;
/** Frames to wait for a row that is being scrolled to. */
const PATIENCE = 20;

const STEPS: Readonly<Record<string, readonly [lines: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [10, 0],
  PageUp: [-10, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

const keyOf = (line: Line): string => (line.kind === 'head' ? `head ${line.section}` : line.entry.key);

/** The nearest entry at or beyond `from`, walking in the direction of the step; heads are passed over. */
export function nextEntry(lines: readonly Line[], from: number, step: number): number {
  const entries = lines.flatMap((line, index) => (line.kind === 'entry' ? [index] : []));
  const at = entries.indexOf(from);
  const to = Math.min(Math.max(at + step, 0), entries.length - 1);
  return entries[to] ?? -1;
}

/**
 * Which lines are drawn, which cell is in the tab order, and what the arrows do: one cell of the grid at a
 * time takes the focus.
 */
export function useGrid(lines: readonly Line[], columns: number, scroller: RefObject<HTMLDivElement | null>) {
  const at = useLedgerState((state) => state.at);
  const first = lines.findIndex((line) => line.kind === 'entry');
  const indexOf = useMemo(() => new Map(lines.map((line, index) => [keyOf(line), index])), [lines]);
  const known = at === null ? undefined : indexOf.get(at.key);
  const line = known ?? first;
  const column = known === undefined ? 0 : Math.min(at?.column ?? 0, columns - 1);

  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'head' ? HEAD_HEIGHT : ROW_HEIGHT),
    getItemKey: (index) => (lines[index] ? keyOf(lines[index]) : index),
    overscan: OVERSCAN,
    scrollPaddingStart: 64,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const from = Math.max(0, startIndex - overscan);
      const to = Math.min(count - 1, endIndex + overscan);
      const shown = Array.from({ length: to - from + 1 }, (_, index) => from + index);
      // the line with the focus stays on the page, wherever the reader scrolls
      if (line >= 0 && line < from) shown.unshift(line);
      if (line > to && line < count) shown.push(line);
      return shown;
    },
  });

  const focusCell = useCallback(
    (toLine: number, toColumn: number) => {
      virtual.scrollToIndex(toLine, { align: 'auto' });
      focusWhenThere(scroller, `[data-line="${toLine}"][data-column="${toColumn}"]`, PATIENCE);
    },
    [virtual, scroller],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const target = event.target as HTMLElement;
    if (!step || event.altKey || event.metaKey || event.shiftKey || !target.matches('[data-line]')) return;
    const whole = event.ctrlKey && (event.key === 'Home' || event.key === 'End');
    if (event.ctrlKey && !whole) return;
    event.preventDefault();
    const toLine = nextEntry(lines, line, whole ? step[1] : step[0]);
    const toColumn = whole ? column : Math.min(Math.max(column + step[1], 0), columns - 1);
    const entry = lines[toLine];
    if (entry?.kind !== 'entry') return;
    placeAt(entry.entry.key, toColumn);
    focusCell(toLine, toColumn);
  };

  useReturn(known, column, focusCell);
  return { virtual, line, column, onKeyDown };
}

/** Coming back from a jump, the reader stands where they left. */
function useReturn(
  line: number | undefined,
  column: number,
  focusCell: (line: number, column: number) => void,
): void {
  const done = useRef(false);
  useEffect(() => {
    if (done.current) return;
    done.current = true;
    if (line === undefined || (document.activeElement && document.activeElement !== document.body)) return;
    focusCell(line, column);
  }, [line, column, focusCell]);
}

function focusWhenThere(scroller: RefObject<HTMLElement | null>, selector: string, tries: number): void {
  const cell = scroller.current?.querySelector<HTMLElement>(selector);
  if (cell) {
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  } else if (tries > 0) requestAnimationFrame(() => focusWhenThere(scroller, selector, tries - 1));
}
