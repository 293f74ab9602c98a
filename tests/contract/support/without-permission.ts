import { chmodSync } from 'node:fs';

/** Any user but root; the number need not have a name. */
const somebody = 65534;

/**
 * Runs `work` while `folder` is closed to the user who runs it. Permissions do not stop root, so that root
 * steps down for as long: the operating system itself refuses, nothing is made up. Null where the system
 * knows no such thing.
 */
export async function withoutPermission<T>(folder: string, work: () => Promise<T>): Promise<T | null> {
  if (!process.getuid || !process.seteuid) return null;
  const isRoot = process.getuid() === 0;
  chmodSync(folder, 0o000);
  if (isRoot) process.seteuid(somebody);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid(0);
    chmodSync(folder, 0o700);
  }
}
