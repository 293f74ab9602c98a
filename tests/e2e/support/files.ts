import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach } from 'vitest';

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

/** A drag of files from outside the window that ends at a point of it: what the system sends, not events made by a script. */
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

const BEGINNINGS = [
  'bar',
  'cor',
  'den',
  'fal',
  'gri',
  'hol',
  'jan',
  'kel',
  'lor',
  'mar',
  'nor',
  'pel',
  'ros',
  'sil',
  'tam',
  'ven',
];
const ENDINGS = [
  'ack',
  'ble',
  'den',
  'ford',
  'gate',
  'ham',
  'ing',
  'ley',
  'mont',
  'ner',
  'ock',
  'row',
  'stead',
  'ton',
  'vale',
  'wick',
];

/** A word for every number: neighbours differ, and one comes back after some thousands. */
const wordOf = (number: number): string => {
  const spread = Math.imul(number + 1, 0x9e3779b1) >>> 16;
  return `${BEGINNINGS[spread & 15]}${BEGINNINGS[(spread >> 4) & 15]}${ENDINGS[(spread >> 8) & 15]}`;
};

/**
 * A story of `paragraphs` paragraphs, each in words of its own. Another `telling` words every few of them differently, so that there
 * is something to see.
 */
export function storyOf(paragraphs: number, telling = 0): string {
  return Array.from({ length: paragraphs }, (_, index) => {
    const word = (place: number): string => wordOf(index * 11 + place);
    const told = telling > 0 && index % (telling + 4) === 0 ? `the late ${wordOf(telling)}` : word(9);
    return `The ${word(0)} of ${word(1)} sold ${word(2)} and ${word(3)} to ${told} in ${1900 + (index % 97)}. Its ${word(4)} told ${word(5)} that ${word(6)} would never ${word(7)} the ${word(8)}.`;
  }).join('\n');
}
