import { resolve } from 'node:path';
import type { Preferences } from './preferences';

/**
 * Which paths a page may touch: those that the user named, chose in a dialog or opened in an earlier run. A
 * page names paths, it never gets further than these.
 */
export interface Access {
  /** From now on these absolute paths may be read and saved. */
  allow(paths: readonly string[]): void;
  mayRead(path: string): Promise<boolean>;
  mayWrite(path: string): Promise<boolean>;
  mayOpenFolder(path: string): Promise<boolean>;
}

interface AccessOptions {
  readonly samples: readonly string[];
  /** A folder named on the command line, for a model. */
  readonly modelFolder?: string;
}

export function createAccess(
  { recentFiles, folders }: Pick<Preferences, 'recentFiles' | 'folders'>,
  options: AccessOptions,
): Access {
  const chosen = new Set<string>();
  // The sample stories ship with the app: they may be read, not written.
  const samples = options.samples.map((path) => resolve(path));
  const modelFolder = options.modelFolder === undefined ? null : resolve(options.modelFolder);

  async function mayWrite(path: string): Promise<boolean> {
    return chosen.has(path) || (await recentFiles()).some((recent) => recent.path === path);
  }

  return {
    allow(paths) {
      for (const path of paths) chosen.add(path);
    },
    mayWrite,
    mayRead: async (path) => samples.includes(path) || (await mayWrite(path)),
    mayOpenFolder: async (path) => path === modelFolder || (await folders()).includes(path),
  };
}
