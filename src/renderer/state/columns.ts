import type { VersionId } from '../../engine';
import type { State } from './model';
import { moveVersion } from './versions';

/** The columns as they stand in the window, the base first. */
function columnsOf({ entries, base }: State): readonly VersionId[] {
  const ready = entries.filter((entry) => entry.version !== null).map((entry) => entry.id);
  return [...ready.filter((id) => id === base), ...ready.filter((id) => id !== base)];
}

/**
 * Puts the column of `id` right before another one's; null puts it last. The base stands first whatever its
 * place in the list, so that it is not moved and nothing comes before it.
 */
export function placeColumn(state: State, id: VersionId, before: VersionId | null): State {
  if (id === state.base || id === before) return state;
  const others = columnsOf(state).filter((one) => one !== state.base);
  const next = before === state.base ? others.find((one) => one !== id) : before;
  if (next === undefined || (next !== null && !others.includes(next))) return state;
  if (others[others.indexOf(id) + 1] === (next ?? undefined)) return state;
  const rest = state.entries.filter((entry) => entry.id !== id);
  const to = next === null ? rest.length : rest.findIndex((entry) => entry.id === next);
  return to < 0 ? state : moveVersion(state, id, to);
}

/** Before which column (null: last) that of `id` stands after one step; undefined where there is no such step. */
function beforeAfter(state: State, id: VersionId, step: 1 | -1): VersionId | null | undefined {
  const columns = columnsOf(state);
  const at = columns.indexOf(id);
  const to = at + step;
  if (at < 1 || to < 1 || to >= columns.length) return undefined;
  return (step === 1 ? columns[to + 1] : columns[to]) ?? null;
}

export const canStepColumn = (state: State, id: VersionId, step: 1 | -1): boolean =>
  beforeAfter(state, id, step) !== undefined;

/** One column to the left or to the right. */
export function stepColumn(state: State, id: VersionId, step: 1 | -1): State {
  const before = beforeAfter(state, id, step);
  return before === undefined ? state : placeColumn(state, id, before);
}
