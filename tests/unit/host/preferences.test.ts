import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings, maxRecentFiles } from '../../../src/contract';
import { createPreferences, type Preferences } from '../../../src/host/preferences';

describe('createPreferences', () => {
  let folder = '';
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'variorum-preferences-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const preferences = (): Preferences => createPreferences(folder, () => undefined);
  const path = (name: string): string => resolve('/desk', name);

  it('puts the file named last in front, once', async () => {
    const { remember, recentFiles } = preferences();
    await remember([path('a'), path('b')]);
    await remember([path('a')]);
    expect((await recentFiles()).map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('forgets the oldest', async () => {
    const { remember, recentFiles } = preferences();
    await remember(Array.from({ length: maxRecentFiles + 3 }, (_, at) => path(String(at))));
    const names = (await recentFiles()).map(({ name }) => name);
    expect(names).toHaveLength(maxRecentFiles);
    expect(names[0]).toBe(String(maxRecentFiles + 2));
  });

  it('fills in what an older version did not know and drops what a newer one added', async () => {
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ theme: 'dark', future: true }));
    expect(await preferences().settings()).toEqual({ ...defaultSettings, theme: 'dark' });
  });

  it('changes the views that are named and leaves the others', async () => {
    const { changeSettings } = preferences();
    await changeSettings({ views: { a: 1, b: 2 } });
    expect((await changeSettings({ views: { b: 3 } })).views).toEqual({ a: 1, b: 3 });
  });
});
