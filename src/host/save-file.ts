import writeFileAtomic from 'write-file-atomic';
import { refusal, type SaveOutcome } from '../contract';
import { fileError } from './file-errors';

/** Writes beside the file and renames, so that a crash or a full disk never leaves half a file. Never throws. */
export async function saveFile(path: string, bytes: Uint8Array): Promise<SaveOutcome> {
  try {
    await writeFileAtomic(path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return { ok: true, path };
  } catch (cause) {
    const { code, message } = fileError(path, 'saved', cause);
    return refusal(code, message);
  }
}
