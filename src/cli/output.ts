import { resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { put, type Streams } from './streams';
import { fileTrouble } from './trouble';

/** To standard output, or whole or not at all into a file. */
export async function deliver(
  data: string | Uint8Array,
  out: string | undefined,
  streams: Streams,
): Promise<void> {
  if (out === undefined || out === '-') return put(streams.stdout, data);
  const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(data);
  try {
    await writeFileAtomic(resolve(streams.cwd, out), bytes);
  } catch (cause) {
    throw fileTrouble(out, 'written', cause);
  }
}
