import type { VersionId } from '../../engine';
import { stepFrom } from '../state/changes';
import { changesIn, editionIn, itemsIn } from '../state/derived';
import { findingFrom, findingsInOrder } from '../state/found';
import { narrateChange, narrateFinding } from '../state/narrate';
import { act, current } from '../state/store';
import { narrate, select, selectChange, showView, toggleOpened } from '../state/viewing';
import type { Item } from '../state/items';

/** Where the collation view has to scroll: it subscribes while it is shown. */
type Reveal = (row: number) => void;
const listeners = new Set<Reveal>();

export function onReveal(listener: Reveal): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Opens the fold that hides a row, and brings the row into view with the focus in it. */
export function reveal(row: number): void {
  const fold = itemsIn(current()).find(
    (item) => item.kind === 'fold' && !item.open && item.from <= row && row < item.to,
  );
  if (fold) act(toggleOpened, fold.key);
  // the view is shown after the next paint when another one was there
  requestAnimationFrame(() => {
    for (const listener of listeners) listener(row);
  });
}

export function stepChange(step: 1 | -1): void {
  const state = current();
  const edition = editionIn(state);
  const changes = changesIn(state);
  if (!edition) return;
  const change = stepFrom(changes, { change: state.change, row: state.selection?.row ?? null }, step);
  if (!change) {
    act(narrate, 'No changes are shown');
    return;
  }
  const position = changes.indexOf(change) + 1;
  act(
    selectChange,
    change.id,
    { row: change.row, version: change.version },
    `Change ${position} of ${changes.length}: ${narrateChange(edition, change)}`,
  );
  reveal(change.row);
}

/** Steps through the findings in the order of the text. */
export function stepFinding(step: 1 | -1): void {
  const state = current();
  const edition = editionIn(state);
  if (!edition) return;
  const found = findingsInOrder(edition);
  const next = findingFrom(found, { change: state.change, row: state.selection?.row ?? null }, step);
  if (!next) {
    act(narrate, 'There are no findings');
    return;
  }
  const position = found.indexOf(next) + 1;
  act(showView, 'collation');
  act(
    selectChange,
    next.id,
    { row: next.row, version: next.version },
    `Finding ${position} of ${found.length}: ${narrateFinding(edition, next)}`,
  );
  reveal(next.row);
}

/** Jumps to a row from anywhere: the collation view is shown, and the way back is kept. */
export function jumpTo(row: number, version: VersionId | null): void {
  act(select, { row, version }, true);
  act(showView, 'collation');
  reveal(row);
}

export function jumpToParagraph(version: VersionId, paragraph: number): void {
  const row = editionIn(current())?.rowOf.get(version)?.[paragraph];
  if (row !== undefined) jumpTo(row, version);
}

const rowIn = (item: Item): number => (item.kind === 'row' ? item.row : item.from);

/** Moves the selected cell by items and columns, as the arrow keys do. */
export function moveSelection(items: number, columns: number): void {
  const state = current();
  const edition = editionIn(state);
  const list = itemsIn(state);
  if (!edition || list.length === 0) return;
  const row = state.selection?.row ?? -1;
  const at = list.findIndex((item) =>
    item.kind === 'row' ? item.row === row : !item.open && item.from <= row && row < item.to,
  );
  const next =
    list[Math.min(Math.max((at < 0 ? -1 : at) + (at < 0 ? Math.max(items, 1) : items), 0), list.length - 1)];
  const ids = edition.columns.map((version) => version.id);
  const column = Math.max(0, ids.indexOf(state.selection?.version ?? edition.base.id));
  const version = ids[Math.min(Math.max(column + columns, 0), ids.length - 1)] ?? null;
  if (!next) return;
  act(select, { row: rowIn(next), version });
  requestAnimationFrame(() => {
    for (const listener of listeners) listener(rowIn(next));
  });
}
