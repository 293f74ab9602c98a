import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createJsonStore, type JsonStore } from '../../../src/host/json-store';

describe('createJsonStore', () => {
  let folder = '';
  let trouble: string[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'variorum-store-'));
    trouble = [];
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const store = (file = 'deep/er/n.json'): JsonStore<number> =>
    createJsonStore(join(folder, file), v.number(), 0, (message) => trouble.push(message));

  it('starts with the fallback and keeps what is written', async () => {
    expect(await store().read()).toBe(0);
    await store().update((n) => n + 1);
    expect(await store().read()).toBe(1);
    expect(trouble).toEqual([]);
  });

  it('makes updates follow one another', async () => {
    const one = store();
    await Promise.all(Array.from({ length: 20 }, () => one.update((n) => n + 1)));
    expect(await store().read()).toBe(20);
  });

  it.each(['', '{', '"text"', 'null', '[1]'])('puts a damaged file aside: %j', async (damaged) => {
    writeFileSync(join(folder, 'n.json'), damaged);
    expect(await store('n.json').read()).toBe(0);
    expect(readFileSync(join(folder, 'n.json.damaged'), 'utf8')).toBe(damaged);
    expect(existsSync(join(folder, 'n.json'))).toBe(false);
    expect(trouble).toHaveLength(1);
  });

  it('keeps the value for this run where nothing can be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    const blocked = store('file/n.json');
    await blocked.update(() => 5);
    expect(await blocked.read()).toBe(5);
    expect(trouble.join()).toContain('could not be written');
  });

  it('goes on after an update that throws', async () => {
    const one = store();
    await expect(
      one.update(() => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await one.update((n) => n + 1)).toBe(1);
  });
});
