import { canStepColumn, stepColumn } from '../state/columns';
import type { State } from '../state/model';
import { act, current } from '../state/store';

/** Whether the column in which the reader stands has a place on that side. */
export const canMoveColumn = (state: State, step: 1 | -1): boolean =>
  canStepColumn(state, state.selection?.version ?? '', step);

export function moveColumn(step: 1 | -1): void {
  const version = current().selection?.version;
  if (typeof version === 'string') act(stepColumn, version, step);
}
