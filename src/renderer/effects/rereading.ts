import type { Encodings, Look, Reading } from '../worker/readings';
import type { VersionId } from '../../engine';
import { MAX_VERSIONS, type Trouble } from '../state/model';
import { columnsAdded, columnsOfFile, readOtherwise, type FileKey } from '../state/reading';
import { act, current } from '../state/store';
import { room, type ReadVersion } from '../state/versions';
import { WorkError } from '../worker/line';
import type { ReadDocument } from '../worker/messages';
import type { KeptFile } from './kept-files';
import type { Services } from './services';

export const troubleOf = (error: unknown): Trouble =>
  error instanceof WorkError
    ? {
        code: error.code,
        message: error.message,
        ...(error.detail === undefined ? {} : { detail: error.detail }),
      }
    : { code: 'failed', message: 'The file could not be read.', detail: String(error) };

/** What was read of a file, with the files inside it kept by themselves from now on. */
export function keptParts(
  { files }: Services,
  file: FileKey,
  documents: readonly ReadDocument[],
): readonly ReadVersion[] {
  const about = files.about(file);
  const keys = new Map<Uint8Array, FileKey>();
  const keyOf = (inner: NonNullable<ReadDocument['inner']>): FileKey => {
    const known = keys.get(inner.bytes);
    if (known !== undefined) return known;
    const key = files.keep({ name: inner.name, path: about?.path ?? null, inner: inner.name }, inner.bytes);
    keys.set(inner.bytes, key);
    return key;
  };
  const read = documents.map(({ inner, ...rest }): ReadVersion =>
    inner ? { ...rest, file: keyOf(inner) } : rest,
  );
  for (const { version, file: own = file } of read) files.note(own, version.source?.checksum);
  if (documents.every(({ inner }) => inner)) files.forget(file);
  return read;
}

/** The bytes of a file that is open: those that are kept, else once more from where it lies. */
async function bytesOf({ files, shell }: Services, key: FileKey): Promise<KeptFile & { bytes: Uint8Array }> {
  const about = files.about(key);
  if (!about) throw new WorkError('failed', 'The file is no longer kept: open it again.');
  const kept = await files.bytes(key);
  if (kept) return { ...about, bytes: kept };
  const [outcome] = about.path !== null && about.inner === null ? await shell.readPaths([about.path]) : [];
  if (outcome?.ok) return { ...about, bytes: outcome.file.bytes };
  throw new WorkError(
    'failed',
    outcome?.error.message ?? `${about.name} is no longer kept, because much else was opened: open it again.`,
  );
}

/** In which encodings the file of a column can be read; null where that is no question. */
export async function encodingsFor(
  services: Services,
  file: FileKey,
  reading: Reading,
): Promise<Encodings | null> {
  const { name, bytes } = await bytesOf(services, file);
  return services.work.encodings(name, bytes, reading);
}

/** How the file of a column would begin if it were read like this. @throws WorkError where it cannot be */
export async function lookInto(
  services: Services,
  file: FileKey,
  reading: Reading,
  signal: AbortSignal,
): Promise<readonly Look[]> {
  const { name, bytes } = await bytesOf(services, file);
  const against = columnsOfFile(current(), file).flatMap(({ version }) => version ?? []);
  return services.work.look({ name, bytes, reading, against }, { signal });
}

/** The versions of a file that is open, read like this; their ids are those of its columns. */
export async function readFile(
  services: Services,
  file: FileKey,
  reading: Reading,
): Promise<readonly ReadVersion[]> {
  const { name, path, bytes } = await bytesOf(services, file);
  const columns = columnsOfFile(current(), file).map(({ id, part }) => ({ id, part }));
  const taken = current().entries.flatMap(({ id }) => (columns.some((one) => one.id === id) ? [] : [id]));
  const id = columns[0]?.id ?? name;
  const documents = await services.work.read({ id, name, path, bytes, taken, reading, columns });
  return keptParts(services, file, documents);
}

/** Reads the file of a column otherwise. Where that fails nothing changes; what went wrong, else null. */
export async function readAgain(services: Services, id: VersionId, reading: Reading): Promise<string | null> {
  const entry = current().entries.find((one) => one.id === id);
  if (!entry?.file) return 'This version came from no file that could be read again.';
  try {
    const read = await readFile(services, entry.file, reading);
    const added = columnsAdded(current(), entry.file, read);
    if (added > room(current()))
      return `Variorum compares up to ${MAX_VERSIONS} versions at a time, and this would be ${added} more than there are. Close a version to make room.`;
    act(readOtherwise, entry.file, read, reading);
    return null;
  } catch (error) {
    const { code, message } = troubleOf(error);
    return code === 'cancelled' ? 'Reading was interrupted: try again.' : message;
  }
}
