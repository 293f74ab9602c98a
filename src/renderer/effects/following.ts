import type { FileOutcome } from '../../contract/shell';
import type { Entry } from '../state/model';
import { columnsOfFile, readAnew, type FileKey } from '../state/reading';
import { act, current, useStore } from '../state/store';
import { freeId, versionFailed } from '../state/versions';
import { dismiss, notify } from '../state/viewing';
import { readAgain, readFile, troubleOf } from './rereading';
import type { Services } from './services';

const STAYS = 'The text as it was stays open.';

/**
 * A file changed on disk: what is open of it is read again, in the reading that was chosen, unless it was
 * edited here.
 */
export async function fileChanged(services: Services, path: string): Promise<void> {
  const open = current().entries.filter((entry) => entry.path === path);
  if (open.length === 0) return;
  const outcome = await keepAnew(services, path, open);
  if (outcome === null) return;
  if (!outcome.ok) {
    const edited = open.find((entry) => entry.edited);
    if (!edited) act(notify, 'error', `${outcome.error.message} ${STAYS}`);
    return;
  }
  for (const key of keysOf(open)) await follow(services, key);
}

/**
 * Takes what the file of an edited version has now in place of the edits, which undo brings back. What went wrong,
 * else null.
 */
export async function reload(services: Services, { id, name, path, reading }: Entry): Promise<string | null> {
  if (path !== null) {
    const open = current().entries.filter((entry) => entry.path === path);
    const outcome = await keepAnew(services, path, open);
    if (outcome?.ok === false) return outcome.error.message;
  }
  const trouble = await readAgain(services, id, reading);
  if (trouble === null)
    for (const notice of current().notices) if (notice.text === keptSays(name)) act(dismiss, notice.id);
  return trouble;
}

const keptSays = (name: string): string => `${name} changed on disk. Your edits here are kept.`;

const keysOf = (open: readonly Entry[]): readonly FileKey[] => [
  ...new Set(open.flatMap(({ file }) => file ?? [])),
];

/** Keeps the bytes that a file has now in place of those it had. Null where the shell gives no answer. */
async function keepAnew(
  services: Services,
  path: string,
  open: readonly Entry[],
): Promise<FileOutcome | null> {
  const [outcome] = await services.shell.readPaths([path]);
  if (!outcome?.ok) return outcome ?? null;
  const { bytes } = outcome.file;
  const keys = keysOf(open);
  const inside = keys.filter((key) => services.files.about(key)?.inner);
  for (const key of keys) if (!inside.includes(key)) services.files.replace(key, bytes);
  if (inside.length > 0) await replaceInside(services, inside, path, bytes);
  return outcome;
}

/** Puts the files that an archive has now in the place of those it had. */
async function replaceInside(
  { work, files }: Services,
  keys: readonly FileKey[],
  path: string,
  bytes: Uint8Array,
): Promise<void> {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const taken = current().entries.map(({ id }) => id);
  try {
    const documents = await work.read({ id: freeId(name, taken), name, path, bytes, taken });
    for (const key of keys) {
      const there = documents.find(({ inner }) => inner?.name === files.about(key)?.inner)?.inner;
      if (there) files.replace(key, there.bytes);
      else act(notify, 'error', `${name} no longer has ${files.about(key)?.inner} as a text. ${STAYS}`);
    }
  } catch (error) {
    act(notify, 'error', `${troubleOf(error).message} ${STAYS}`);
  }
}

/** Reads the bytes that a file has now. */
async function follow(services: Services, key: FileKey): Promise<void> {
  const columns = columnsOfFile(current(), key);
  const [first] = columns;
  if (!first) return;
  if (columns.some((entry) => entry.edited)) {
    act(notify, 'info', keptSays(first.name));
    return;
  }
  try {
    act(readAnew, key, await readFile(services, key, first.reading));
  } catch (error) {
    const trouble = troubleOf(error);
    if (first.status === 'failed') act(versionFailed, first.id, trouble, first.choices);
    else act(notify, 'error', `${trouble.message} ${STAYS}`);
  }
}

/**
 * Whether a column shows bytes that its file no longer has: undo brought back a reading from before a change
 * on disk.
 */
const isStale = ({ files }: Services, { file, version, status }: Entry): boolean => {
  const now = file === null ? null : files.about(file)?.checksum;
  const shown = version?.source?.checksum;
  return status === 'ready' && typeof now === 'string' && shown !== undefined && shown !== now;
};

/** Keeps what undo brings back in step with the files. */
export function keepUpToDate(services: Services): () => void {
  const under = new Set<FileKey>();
  return useStore.subscribe(({ entries }, before) => {
    if (entries === before.entries) return;
    for (const { file } of entries.filter((entry) => isStale(services, entry))) {
      if (file === null || under.has(file)) continue;
      under.add(file);
      void follow(services, file).finally(() => under.delete(file));
    }
  });
}
