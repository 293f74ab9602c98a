import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import { choose, handKey } from '../../effects/linking';
import { moveSelection } from '../../effects/stepping';
import { act, useStore } from '../../state/store';
import { narrate, select, togglePanel } from '../../state/viewing';

/** A press anywhere in a cell selects it. */
export function clicked(event: MouseEvent): void {
  const target = event.target as HTMLElement;
  if (target.closest('button, a')) return;
  const cell =
    target.closest<HTMLElement>('[data-row][data-version]') ?? target.closest<HTMLElement>('.row[data-row]');
  if (!cell || !getSelection()?.isCollapsed) return;
  act(select, { row: Number(cell.dataset['row']), version: cell.dataset['version'] ?? null });
  const sentence = target.closest<HTMLElement>('[data-sentence]')?.dataset['sentence'];
  const version = cell.dataset['version'];
  if (useStore.getState().hand && sentence !== undefined && version !== undefined)
    choose({ version, sentence: Number(sentence) });
}

/**
 * The cell that takes the focus is selected; a button in a cell that is only passed on the way elsewhere
 * selects nothing.
 */
export function focused(event: FocusEvent): void {
  if ((event.target as HTMLElement).matches('button')) return;
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
export function pressed(event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  if (event.altKey || event.ctrlKey || event.metaKey || target.closest('.head')) return;
  if (!target.closest('button, a') && handKey(event.key)) {
    event.preventDefault();
    return;
  }
  const move = MOVES[event.key];
  if (move) {
    moveSelection(...move);
    event.preventDefault();
  } else if (event.key === 'Enter' && target.matches('[role="gridcell"]')) {
    act(togglePanel, true);
    act(narrate, 'Review panel: Tab leads into it, Escape back to the text');
    event.preventDefault();
  }
}
