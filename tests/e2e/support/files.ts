import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach } from 'vitest';
import type { Settings } from '../../../src/contract';
import { becomes } from './window';

/** A folder for each spec; `write` puts a file into it and returns its path. */
export function useFolder(): { write(name: string, content: string | Uint8Array): string } {
  let folder: string | null = null;
  afterEach(() => {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
    folder = null;
  });
  return {
    write(name, content) {
      folder ??= mkdtempSync(join(tmpdir(), 'variorum-e2e-files-'));
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
  };
}

/** Waits until the settings on disk hold what was changed: they are written a moment after. */
export const settled = (dataDir: string, holds: (settings: Settings) => boolean): Promise<void> =>
  becomes(async () => {
    try {
      return holds(JSON.parse(readFileSync(join(dataDir, 'settings.json'), 'utf8')) as Settings);
    } catch {
      return false;
    }
  }, true);

/**
 * A drag of files from outside the window that ends at a point of it: what the system sends, not events made
 * by a script.
 */
export async function dropFiles(
  page: Page,
  files: readonly string[],
  at: { readonly x: number; readonly y: number },
  onTheWay: () => Promise<void> = async () => undefined,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  await session.send('Input.dispatchDragEvent', { type: 'dragEnter', ...at, data });
  await session.send('Input.dispatchDragEvent', { type: 'dragOver', ...at, data });
  await onTheWay();
  await session.send('Input.dispatchDragEvent', { type: 'drop', ...at, data });
  await session.detach();
}
