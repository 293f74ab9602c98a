import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import writeFileAtomic from 'write-file-atomic';
import { refusal, type SaveOutcome } from '../contract';
import { fileError, shownName } from './file-errors';

/**
 * Writes beside the file and renames, so that a crash or a full disk never leaves half a file. With `replaces`,
 * the SHA-256 of what the file should hold, other bytes are left alone. Never throws.
 */
export async function saveFile(path: string, bytes: Uint8Array, replaces?: string): Promise<SaveOutcome> {
  try {
    const there = replaces === undefined ? null : await sumOf(path);
    if (there !== null && there !== replaces)
      return refusal(
        'changed-on-disk',
        `${shownName(path)} was changed by another program since it was read here, so it was left alone.`,
      );
    await writeFileAtomic(path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return { ok: true, path };
  } catch (cause) {
    const { code, message } = fileError(path, 'saved', cause);
    return refusal(code, message);
  }
}

/** SHA-256, hexadecimal, of what a file holds; null where there is none. */
async function sumOf(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw cause;
  }
  return hash.digest('hex');
}
