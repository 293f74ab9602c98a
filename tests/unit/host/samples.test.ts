import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleFiles } from '../../../src/host';

describe('the sample stories', () => {
  let folder = '';
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'variorum-samples-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("begin with the agency's report, which becomes the base; the others follow by name", () => {
    expect(sampleFiles(resolve('seeds')).map((path) => basename(path))).toEqual([
      '001_d8078e1bd6dae867.txt',
      '000_95ac1f7326fa371e.txt',
      '004_c66c99d77e959bb8.txt',
    ]);
  });

  it('are in the order of their names where the report is not among them, without hidden files', () => {
    for (const name of ['b.txt', '.DS_Store', 'c.txt', 'a.txt']) writeFileSync(join(folder, name), 'Kept.');
    expect(sampleFiles(folder)).toEqual(['a.txt', 'b.txt', 'c.txt'].map((name) => join(folder, name)));
  });

  it('are none where the folder is missing', () => {
    expect(sampleFiles(join(folder, 'gone'))).toEqual([]);
  });
});
