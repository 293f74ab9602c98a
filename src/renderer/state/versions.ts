import { NO_CHOICES, WHOLE, type Choices, type Part, type Reading } from '../worker/readings';
import type { Pin, Version, VersionId } from '../../engine';
import { undoable } from './history';
import { MAX_VERSIONS, type Entry, type State, type Trouble } from './model';

export interface Arrival {
  readonly id: VersionId;
  readonly name: string;
  readonly path: string | null;
}

/**
 * Nothing chosen: the file is read as it suggests itself. One object, so that it tells whether a choice was
 * made since.
 */
export const AS_FOUND: Reading = {};

/** Of a text that came from no file. */
const NO_FILE = { file: null, reading: AS_FOUND, part: WHOLE, choices: NO_CHOICES } as const;

/** One version that a file turned out to hold. */
export interface ReadVersion {
  readonly version: Version;
  readonly notices: readonly string[];
  readonly part?: Part;
  readonly choices?: Choices;
  /** Set where it is a file of its own inside the one that was opened. */
  readonly file?: string;
}

/** An id for a file of this name that no other version has: the name itself, else with a number. */
export function freeId(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  let number = 2;
  while (taken.includes(`${name} (${number})`)) number += 1;
  return `${name} (${number})`;
}

/** How many more versions fit. */
export const room = (state: State): number => Math.max(0, MAX_VERSIONS - state.entries.length);

/** Columns for files that are about to be read. */
export function expectVersions(state: State, arrivals: readonly Arrival[]): State {
  const entries = arrivals.map(({ id, name, path }): Entry => ({
    ...NO_FILE,
    id,
    name,
    path,
    status: 'reading',
    version: null,
    notices: [],
    error: null,
    edited: false,
  }));
  return withBase({ ...state, entries: [...state.entries, ...entries] });
}

/** The expected version `id` turned out to be these (an archive holds several; a plain file one). */
export function versionsRead(state: State, id: VersionId, read: readonly ReadVersion[]): State {
  const at = state.entries.findIndex((entry) => entry.id === id);
  const expected = state.entries[at];
  if (!expected) return state;
  const entries = read.map(({ version, notices, part = WHOLE, choices = NO_CHOICES, file }): Entry => ({
    ...expected,
    part,
    choices,
    file: file ?? expected.file,
    id: version.id,
    name: read.length === 1 ? expected.name : version.title || version.id,
    status: 'ready',
    version,
    notices,
    error: null,
  }));
  const next = { ...state, entries: state.entries.toSpliced(at, 1, ...entries).slice(0, MAX_VERSIONS) };
  // before anything is compared or chosen the base is the first file opened, whichever was read first
  const open = state.collation !== null || state.past.length > 0;
  return withBase(open ? next : { ...next, base: null });
}

/** The bytes of an expected version are kept under this key. */
export const fileKept = (state: State, id: VersionId, file: string): State =>
  changeEntry(state, id, { file });

export function versionFailed(
  state: State,
  id: VersionId,
  error: Trouble,
  choices: Choices = NO_CHOICES,
): State {
  return withBase(changeEntry(state, id, { status: 'failed', error, version: null, choices }));
}

/** A saved review takes the place of what is open. */
export function reviewOpened(
  state: State,
  name: string,
  versions: readonly Version[],
  base: VersionId,
  pins: readonly Pin[],
  rewording: number | null,
): State {
  const entries = versions.map((version): Entry => ({
    ...NO_FILE,
    id: version.id,
    name: version.source?.name ?? version.title,
    path: null,
    status: 'ready',
    version,
    notices: [],
    error: null,
    edited: false,
  }));
  const opened: State = {
    ...state,
    entries,
    base,
    pins,
    rewording,
    remarks: {},
    saved: { remarks: {}, pins },
    selection: null,
    change: null,
    pair: null,
    opened: [],
  };
  return withBase(undoable(state, opened, `open ${name}`));
}

/** The text of a version was edited in the window, or read again from disk. */
export function versionChanged(state: State, version: Version, edited: boolean): State {
  return changeEntry(state, version.id, { version, edited, status: 'ready', error: null });
}

export function removeVersion(state: State, id: VersionId): State {
  const entries = state.entries.filter((entry) => entry.id !== id);
  const name = state.entries.find((entry) => entry.id === id)?.name ?? id;
  return undoable(
    state,
    withBase({ ...state, entries, selection: null, change: null, pair: null, narration: `${name} closed` }),
    `close ${name}`,
  );
}

/** Moves a version to another place in the order of columns; the base stays first on screen whatever its place. */
export function moveVersion(state: State, id: VersionId, to: number): State {
  const from = state.entries.findIndex((entry) => entry.id === id);
  const entry = state.entries[from];
  const place = Math.min(Math.max(to, 0), state.entries.length - 1);
  if (!entry || from === place) return state;
  const entries = state.entries.toSpliced(from, 1).toSpliced(place, 0, entry);
  return undoable(
    state,
    { ...state, entries, narration: `${entry.name} is now column ${place + 1}` },
    'reorder versions',
  );
}

export function chooseBase(state: State, id: VersionId): State {
  if (state.base === id || !state.entries.some((entry) => entry.id === id && entry.status === 'ready'))
    return state;
  const name = state.entries.find((entry) => entry.id === id)?.name ?? id;
  const next: State = {
    ...state,
    base: id,
    selection: null,
    change: null,
    pair: null,
    opened: [],
    narration: `Base: ${name}`,
  };
  return undoable(state, next, 'choose base');
}

function changeEntry(state: State, id: VersionId, change: Partial<Entry>): State {
  return {
    ...state,
    entries: state.entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)),
  };
}

/** Keeps the base on a version that can be compared: the one chosen, else the first readable one. */
export function withBase(state: State): State {
  const ready = state.entries.filter((entry) => entry.status === 'ready');
  if (ready.some((entry) => entry.id === state.base)) return state;
  return { ...state, base: ready[0]?.id ?? null };
}

/** The versions that take part in the comparison, in the order of the list. */
export function comparable(state: Pick<State, 'entries'>): readonly Version[] {
  return state.entries.flatMap((entry) => (entry.version ? [entry.version] : []));
}
