import { NO_CHOICES, WHOLE, type Reading } from '../worker/readings';
import type { VersionId } from '../../engine';
import { undoable } from './history';
import { MAX_VERSIONS, type Entry, type State } from './model';
import { AS_FOUND, withBase, type ReadVersion } from './versions';

/** A file that the window keeps, to be read again otherwise. */
export type FileKey = string;

/** Whether there is another way to read the file of this column. */
export const canReadAgain = ({ file, choices, status }: Entry): boolean =>
  status !== 'reading' && file !== null && (choices.encoding || choices.plain || choices.variants.length > 1);

/** The columns that can be read otherwise, in their order. */
export const rereadable = (state: State): readonly Entry[] => state.entries.filter(canReadAgain);

/** The columns of one file. */
export const columnsOfFile = (state: State, file: FileKey): readonly Entry[] =>
  state.entries.filter((entry) => entry.file === file);

export const sameReading = (one: Reading, other: Reading): boolean =>
  one.encoding === other.encoding && one.variant === other.variant && one.format === other.format;

/** What was chosen of a column, for a reader; null where nothing was. */
export function readingSays({ reading, part, choices }: Entry): string | null {
  // two versions of one file have it in their names
  const single = reading.variant !== undefined && part.of === 1;
  const variant = single ? choices.variants.find(({ id }) => id === part.variant)?.label : undefined;
  const parts = [
    ...(variant ? [`${variant.charAt(0).toLowerCase()}${variant.slice(1)}`] : []),
    ...(reading.format === 'text' ? ['as plain text'] : []),
    ...(reading.encoding === undefined ? [] : [reading.encoding]),
  ];
  return parts.length > 0 ? parts.join(', ') : null;
}

/** Where the text of a column is from and how it was read, a line each: for a tooltip. */
export function sourceSays(entry: Entry): string {
  const { name, version, reading } = entry;
  const { path, encoding } = version?.source ?? {};
  const by = reading.encoding === undefined ? 'found out' : 'chosen';
  return [
    name,
    version && version.title !== name ? version.title : '',
    path ?? '',
    version?.source?.reading ?? '',
    reading.format === 'text' ? 'Read as plain text' : '',
    encoding === undefined ? '' : `Encoding: ${encoding} (${by})`,
  ]
    .filter(Boolean)
    .join('\n');
}

/**
 * Opens the dialog on a column, or on the one in which the reader stands, or else on the first that leaves a
 * choice.
 */
export function openReading(state: State, id: VersionId | null = null): State {
  const able = rereadable(state);
  const chosen =
    able.find((entry) => entry.id === (id ?? state.selection?.version)) ??
    able.find((entry) => entry.status === 'failed') ??
    able[0];
  return chosen ? { ...state, dialog: 'reading', rereading: chosen.id } : state;
}

/**
 * The file of some columns was read otherwise: each version takes the place of the column with its id; new
 * ones stand beside the version that they came with. Base, order and what was noted stay; what the new
 * reading lacks goes. Taken back by undo.
 */
export function readOtherwise(
  state: State,
  file: FileKey,
  read: readonly ReadVersion[],
  reading: Reading,
): State {
  const columns = columnsOfFile(state, file);
  if (columns.length === 0 || read.length === 0) return state;
  // an object of its own even where nothing else was chosen, so that undo knows this reading from the one before
  const next = replaced(state, file, read, { ...reading });
  const name = columns[0]?.name ?? file;
  const gone = (id: VersionId | null | undefined): boolean =>
    typeof id === 'string' && !next.entries.some((entry) => entry.id === id);
  const told: State = {
    ...next,
    selection: gone(state.selection?.version) ? null : state.selection,
    pair: state.pair?.some(gone) ? null : state.pair,
    change: null,
    narration: `${name} was read again`,
  };
  return undoable(state, told, `read ${name} again`);
}

/** The file changed and was read anew, in the reading that it had: no step to undo. */
export function readAnew(state: State, file: FileKey, read: readonly ReadVersion[]): State {
  const reading = columnsOfFile(state, file)[0]?.reading;
  return reading && read.length > 0 ? replaced(state, file, read, reading) : state;
}

/** How many columns more there would be. */
export function columnsAdded(state: State, file: FileKey, read: readonly ReadVersion[]): number {
  return wanted(columnsOfFile(state, file), read).length - columnsOfFile(state, file).length;
}

/** What of a file is shown: as many versions as before leave those closed that the reader closed. */
function wanted(columns: readonly Entry[], read: readonly ReadVersion[]): readonly ReadVersion[] {
  const asBefore = columns.some((entry) => entry.status === 'ready' && entry.part.of === read.length);
  return asBefore ? read.filter(({ version }) => columns.some(({ id }) => id === version.id)) : read;
}

function replaced(state: State, file: FileKey, read: readonly ReadVersion[], reading: Reading): State {
  const columns = columnsOfFile(state, file);
  const versions = wanted(columns, read);
  const made = versions.map((one) => entryOf(columns, file, versions.length, one, reading));
  const entries = state.entries.flatMap((entry): readonly Entry[] => {
    if (entry.file !== file) return [entry];
    return made.filter((one) => one.id === entry.id);
  });
  made.forEach((entry, at) => {
    if (entries.some(({ id }) => id === entry.id)) return;
    const before = entries.findIndex(({ id }) => made.slice(at + 1).some((one) => one.id === id));
    const after = entries.findIndex(({ id }) => id === made[at - 1]?.id);
    const first = state.entries.findIndex((one) => one.file === file);
    entries.splice(before >= 0 ? before : after >= 0 ? after + 1 : first, 0, entry);
  });
  const lost = columns.some(({ id }) => id === state.base) && !made.some(({ id }) => id === state.base);
  return withBase({
    ...state,
    entries: entries.slice(0, MAX_VERSIONS),
    ...(lost ? { base: made[0]?.id ?? null } : {}),
  });
}

function entryOf(
  columns: readonly Entry[],
  file: FileKey,
  of: number,
  { version, notices, part = WHOLE, choices = NO_CHOICES, file: own = file }: ReadVersion,
  reading: Reading,
): Entry {
  const before = columns.find(({ id }) => id === version.id);
  const name = of === 1 && before?.part.of === 1 ? before.name : (version.source?.name ?? version.title);
  return {
    id: version.id,
    name,
    path: (before ?? columns[0])?.path ?? null,
    status: 'ready',
    version,
    notices,
    error: null,
    edited: false,
    file: own,
    reading: own === file ? reading : AS_FOUND,
    part,
    // read as plain text a file does not tell what else it offers
    choices: reading.format === undefined ? choices : (columns[0]?.choices ?? choices),
  };
}
