import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAccess } from '../../../src/host/access';

const paths = ['/desk/recent.txt', '/desk/chosen.txt', '/app/seeds/one.txt', '/desk/other.txt'].map((path) =>
  resolve(path),
);
const [recent, chosen, sample, other] = paths as [string, string, string, string];
const folder = resolve('/desk/model');

function access() {
  const preferences = {
    recentFiles: async () => [{ path: recent, name: 'recent.txt' }],
    folders: async () => [folder],
  };
  return createAccess(preferences, { samples: [sample], modelFolder: '/named/model' });
}

describe('what a page may touch', () => {
  it('is what the user chose now or opened before, and samples for reading', async () => {
    const it = access();
    it.allow([chosen]);
    const asked = async (may: (path: string) => Promise<boolean>) => Promise.all(paths.map(may));
    expect(await asked(it.mayRead)).toEqual([true, true, true, false]);
    expect(await asked(it.mayWrite)).toEqual([true, true, false, false]);
  });

  it('is nothing by another way to the same place, and nothing beside it', async () => {
    const it = access();
    expect(await it.mayRead(`${resolve('/desk')}/../desk/recent.txt`)).toBe(false);
    expect(await it.mayRead(`${recent}.bak`)).toBe(false);
    expect(await it.mayRead(other)).toBe(false);
  });

  it('are folders that were chosen or named at the start, not what is in them or above', async () => {
    const it = access();
    expect(await it.mayOpenFolder(folder)).toBe(true);
    expect(await it.mayOpenFolder(resolve('/named/model'))).toBe(true);
    expect(await it.mayOpenFolder(resolve('/desk'))).toBe(false);
    expect(await it.mayOpenFolder(resolve('/desk/model/inner'))).toBe(false);
  });
});
