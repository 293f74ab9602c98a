import type { FileBytes, FileOutcome } from '../../contract/shell';
import { act, current } from '../state/store';
import {
  expectVersions,
  fileKept,
  freeId,
  removeVersion,
  room,
  versionFailed,
  versionsRead,
  versionChanged,
} from '../state/versions';
import { notify, openDialog } from '../state/viewing';
import { listed, plural } from '../state/words';
import { MAX_VERSIONS } from '../state/model';
import { WorkError } from '../worker/line';
import { keptParts, troubleOf } from './rereading';
import { isReview, openReview } from './reviewing';
import type { Services } from './services';

const ids = (): string[] => current().entries.map((entry) => entry.id);

/** Says which files found no place any more, and returns those that do. */
function withinRoom<T extends { readonly name: string }>(files: readonly T[]): readonly T[] {
  const places = room(current());
  if (files.length <= places) return files;
  const left = files.slice(places).map((file) => file.name);
  const named =
    left.length > 3 ? `${left.slice(0, 3).join(', ')} and ${plural(left.length - 3, 'other')}` : listed(left);
  act(
    notify,
    'error',
    `Variorum compares up to ${MAX_VERSIONS} versions at a time. Not opened: ${named}. Close a version to make room.`,
  );
  return files.slice(0, places);
}

async function readInto(services: Services, id: string, { name, path, bytes }: FileBytes): Promise<void> {
  const file = services.files.keep({ name, path, inner: null }, bytes);
  act(fileKept, id, file);
  try {
    const taken = ids().filter((other) => other !== id);
    const read = await services.work.read({ id, name, path, bytes, taken });
    act(versionsRead, id, keptParts(services, file, read));
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble.code === 'cancelled') act(removeVersion, id);
    else act(versionFailed, id, trouble, error instanceof WorkError ? error.choices : undefined);
  }
}

async function openReviewFile({ name, path, bytes }: FileBytes): Promise<void> {
  try {
    await openReview(name, path, bytes);
  } catch (error) {
    act(notify, 'error', `${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Opens what a shell handed over: readable files as versions, the others as columns that say why they cannot
 * be read.
 */
export async function openOutcomes(services: Services, all: readonly FileOutcome[]): Promise<void> {
  const outcomes = all.filter((outcome) => !(outcome.ok && isReview(outcome.file.name)));
  for (const outcome of all)
    if (outcome.ok && isReview(outcome.file.name)) await openReviewFile(outcome.file);
  const named = outcomes.map((outcome) => ({ outcome, name: outcome.ok ? outcome.file.name : outcome.name }));
  const reading = withinRoom(named).map(({ outcome, name }) => {
    const id = freeId(name, ids());
    act(expectVersions, [{ id, name, path: outcome.ok ? outcome.file.path : null }]);
    if (outcome.ok) return readInto(services, id, outcome.file);
    act(versionFailed, id, outcome.error);
    return Promise.resolve();
  });
  await Promise.all(reading);
  await services.shell.watch(current().entries.flatMap((entry) => (entry.path ? [entry.path] : [])));
}

const MEGABYTE = 1024 * 1024;

async function outcomeOf(file: File, maxBytes: number): Promise<FileOutcome> {
  const trouble = (code: 'too-large' | 'is-directory' | 'failed', message: string): FileOutcome => ({
    ok: false,
    name: file.name,
    error: { code, message },
  });
  if (file.size > maxBytes) {
    const size = `${Math.round(file.size / MEGABYTE)} MB`;
    return trouble(
      'too-large',
      `${file.name} has ${size}; files of up to ${Math.round(maxBytes / MEGABYTE)} MB can be opened.`,
    );
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { ok: true, file: { name: file.name, path: null, bytes, modified: file.lastModified } };
  } catch {
    return trouble(
      'failed',
      `${file.name} could not be read: it is a folder, or it was moved or locked in the meantime.`,
    );
  }
}

/** Opens files dropped on the window. */
export async function openDropped(services: Services, files: readonly File[]): Promise<void> {
  const fitting = files.slice(0, room(current()) + 1);
  const outcomes = await Promise.all(fitting.map((file) => outcomeOf(file, services.shell.maxBytes)));
  const unread = files.slice(fitting.length).map((file): FileOutcome => ({
    ok: false,
    name: file.name,
    error: { code: 'failed', message: 'No room' },
  }));
  await openOutcomes(services, [...outcomes, ...unread]);
}

export async function openByDialog({ shell, work, ...rest }: Services): Promise<void> {
  const { documents } = await work.formats();
  const extensions = [...new Set(documents.flatMap((format) => format.extensions)), 'variorum'];
  const filters = [
    { name: 'Stories', extensions },
    { name: 'All files', extensions: ['*'] },
  ];
  await openOutcomes({ shell, work, ...rest }, await shell.openDialog(filters));
}

/** A pasted text becomes a version of its own. */
export async function openText(services: Services, text: string, title: string): Promise<void> {
  act(openDialog, null);
  const name = title.trim() || 'Pasted text';
  if (withinRoom([{ name }]).length === 0) return;
  const id = freeId(name, ids());
  act(expectVersions, [{ id, name, path: null }]);
  try {
    act(versionsRead, id, await services.work.text(id, name, text));
  } catch (error) {
    act(versionFailed, id, troubleOf(error));
  }
}

/** The text of a version was edited in the window: the comparison follows. */
export async function editText(services: Services, id: string, text: string): Promise<void> {
  const entry = current().entries.find((one) => one.id === id);
  if (!entry) return;
  const [read] = await services.work.text(id, entry.name, text, entry.version?.title);
  if (read) act(versionChanged, read.version, true);
}
