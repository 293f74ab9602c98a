import type { Stats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileOutcome, ShellError } from '../contract';
import { fileError, shownName } from './file-errors';

const megabytes = (bytes: number): string => `${Math.ceil(bytes / (1024 * 1024))} MB`;

const tooLarge = (path: string, size: number, maxBytes: number): ShellError => ({
  code: 'too-large',
  message: `${shownName(path)} has ${megabytes(size)}; files of up to ${megabytes(maxBytes)} can be opened.`,
});

/**
 * Reads one file whole. Never throws: what goes wrong is the outcome. A file above `maxBytes` is refused by
 * its size, unread. Pipes and devices are refused too, since they need never end.
 */
export async function readFileOutcome(path: string, maxBytes: number): Promise<FileOutcome> {
  const name = basename(path);
  try {
    const before = await stat(path);
    const error = refusalOf(path, before, maxBytes);
    if (error) return { ok: false, name, error };
    const file = await open(path, 'r');
    try {
      // Looked at again through the open file: it may be another one than a moment ago, or have grown.
      const now = await file.stat();
      const late = refusalOf(path, now, maxBytes);
      if (late) return { ok: false, name, error: late };
      const { buffer, byteOffset, length } = await file.readFile();
      const bytes = new Uint8Array(buffer, byteOffset, length);
      return { ok: true, file: { name, path, bytes, modified: now.mtimeMs } };
    } finally {
      await file.close();
    }
  } catch (cause) {
    return { ok: false, name, error: fileError(path, 'read', cause) };
  }
}

function refusalOf(path: string, stats: Stats, maxBytes: number): ShellError | null {
  if (stats.isDirectory())
    return { code: 'is-directory', message: `${shownName(path)} is a folder, not a file.` };
  if (!stats.isFile()) return { code: 'failed', message: `${shownName(path)} is not an ordinary file.` };
  if (stats.size > maxBytes) return tooLarge(path, stats.size, maxBytes);
  return null;
}
