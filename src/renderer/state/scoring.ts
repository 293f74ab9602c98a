import type { ModelFolder, State } from './model';

export const modelOpening = (state: State, folder: ModelFolder, done = 0, total = 0): State => ({
  ...state,
  model: { status: 'opening', folder, done, total },
});

export const modelOpened = (state: State, folder: ModelFolder, name: string): State => ({
  ...state,
  model: { status: 'on', folder, name },
  narration: `Model ${folder.name} reads along`,
});

export const modelFailed = (state: State, folder: ModelFolder, message: string): State => ({
  ...state,
  model: { status: 'failed', folder, message },
});

export const modelOff = (state: State): State => ({
  ...state,
  model: { status: 'off' },
  ...(state.model.status === 'on' ? { narration: 'Model switched off' } : {}),
});

/** Name of the model that takes part in comparisons; empty without one. */
export const scorerName = ({ model }: State): string => (model.status === 'on' ? model.name : '');

/**
 * The folder of the model, if the next run may ask for it: what failed is tried again, what was switched off
 * is not.
 */
export const keptModel = ({ model }: State): ModelFolder | null =>
  model.status === 'off' || !model.folder.lasting ? null : model.folder;

/** A folder as it was kept. */
export function modelFrom(kept: unknown): ModelFolder | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { id, name } = kept as Readonly<Record<string, unknown>>;
  return typeof id === 'string' && typeof name === 'string' ? { id, name, lasting: true } : null;
}

/** Twice as long may be too little again; this reaches an hour in three steps. */
const MORE = 4;

export const moreTime = (state: State): State => ({ ...state, budget: state.budget * MORE });
