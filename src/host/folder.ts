import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { maxFolderFiles, refusal, type FolderFile, type FolderOutcome } from '../contract';
import { fileError } from './file-errors';

/**
 * What lies in a folder and in those right below it. Links are followed: download caches are made of them.
 * Never throws; a folder below that may not be read is left out.
 */
export async function listFolder(path: string): Promise<FolderOutcome> {
  try {
    const top = await readdir(path, { withFileTypes: true });
    const files = await filesOf(path, top);
    for (const { name } of top.filter((entry) => entry.isDirectory())) {
      if (files.length >= maxFolderFiles) break;
      const below = await readdir(join(path, name), { withFileTypes: true }).catch(() => []);
      files.push(...(await filesOf(join(path, name), below, `${name}/`)));
    }
    return {
      ok: true,
      folder: {
        id: path,
        name: basename(path) || path,
        lasting: true,
        files: files.slice(0, maxFolderFiles),
      },
    };
  } catch (cause) {
    const { code, message } = fileError(path, 'read', cause);
    return refusal(code, message);
  }
}

async function filesOf(folder: string, entries: readonly Dirent[], prefix = ''): Promise<FolderFile[]> {
  const files: FolderFile[] = [];
  for (const { name } of entries.filter((entry) => !entry.isDirectory()).slice(0, maxFolderFiles)) {
    const found = await stat(join(folder, name)).catch(() => null);
    if (found?.isFile()) files.push({ path: prefix + name, size: found.size });
  }
  return files;
}
