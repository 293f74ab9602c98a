import type { Entry, Place, Snapshot, State } from './model';

/** Steps kept: enough to find one's way back, few enough to hold in memory with their remarks. */
const MAX_STEPS = 200;

function snapshot(state: State, label: string): Snapshot {
  const { entries, base, pins, rewording, hidden, detail, fold, opened, remarks } = state;
  return { label, entries, base, pins, rewording, hidden, detail, fold, opened, remarks };
}

/**
 * `next`, with the way back to `state` kept under `label`. Steps that carry the same label and say `joined`
 * (typing in one note) become one.
 */
export function undoable(state: State, next: State, label: string, joined = false): State {
  if (joined && state.past.at(-1)?.label === label) return { ...next, future: [] };
  return { ...next, past: [...state.past, snapshot(state, label)].slice(-MAX_STEPS), future: [] };
}

/**
 * The list as it was, with what has been learnt about its files since; files opened later stay, at the end. A
 * file that was read otherwise since (its `reading` is another object) has the columns again that it had
 * then, and no others.
 */
function restoredEntries(to: Snapshot, now: readonly Entry[]): readonly Entry[] {
  const current = new Map(now.map((entry) => [entry.id, entry]));
  const known = new Set([...to.entries.map((entry) => entry.id), ...(to.closed ?? [])]);
  const readThen = new Map(to.entries.map((entry) => [entry.file, entry.reading]));
  const otherwise = ({ file, reading }: Entry): boolean =>
    file !== null && readThen.has(file) && readThen.get(file) !== reading;
  return [
    ...to.entries.map((entry) => {
      const there = current.get(entry.id);
      return there && !otherwise(there) ? there : entry;
    }),
    ...now.filter((entry) => !known.has(entry.id) && !otherwise(entry)),
  ];
}

function restore(state: State, to: Snapshot): State {
  const { label: _label, closed: _closed, ...rest } = to;
  return { ...state, ...rest, entries: restoredEntries(to, state.entries) };
}

/**
 * Takes the last undoable step back. An entry that was opened since the step stays: opening files is no view change.
 */
export function undo(state: State): State {
  const to = state.past.at(-1);
  if (!to) return { ...state, narration: 'Nothing to undo' };
  const open = new Set(state.entries.map((entry) => entry.id));
  const closed = to.entries.map((entry) => entry.id).filter((id) => !open.has(id));
  const from: Snapshot = { ...snapshot(state, to.label), closed };
  return {
    ...restore(state, to),
    past: state.past.slice(0, -1),
    future: [...state.future, from],
    narration: `Undone: ${to.label}`,
  };
}

export function redo(state: State): State {
  const to = state.future.at(-1);
  if (!to) return { ...state, narration: 'Nothing to redo' };
  const from = snapshot(state, to.label);
  return {
    ...restore(state, to),
    past: [...state.past, from],
    future: state.future.slice(0, -1),
    narration: `Done again: ${to.label}`,
  };
}

const placeOf = (state: State): Place => ({ view: state.view, selection: state.selection });

/** Remembers where the reader is, before a jump. */
export function leaving(state: State): State {
  const here = placeOf(state);
  const last = state.back.at(-1);
  if (last && last.view === here.view && last.selection?.row === here.selection?.row)
    return { ...state, forward: [] };
  return { ...state, back: [...state.back, here].slice(-MAX_STEPS), forward: [] };
}

export function goBack(state: State): State {
  const to = state.back.at(-1);
  if (!to) return state;
  return { ...state, ...to, back: state.back.slice(0, -1), forward: [...state.forward, placeOf(state)] };
}

export function goForward(state: State): State {
  const to = state.forward.at(-1);
  if (!to) return state;
  return { ...state, ...to, forward: state.forward.slice(0, -1), back: [...state.back, placeOf(state)] };
}
