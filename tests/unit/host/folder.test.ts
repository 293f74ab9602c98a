import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../../src/host';

let folder = '';
let host: Host;
const start = (modelFolder?: string): Host =>
  createHost({
    dataFolder: join(folder, 'data'),
    files: [],
    samples: [],
    maxBytes: 4,
    ...(modelFolder === undefined ? {} : { modelFolder }),
    onFileChanged: () => undefined,
    onTrouble: (message) => expect.fail(message),
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-folder-'));
  mkdirSync(join(folder, 'model', 'onnx', 'deep'), { recursive: true });
  writeFileSync(join(folder, 'blob'), 'weights');
  writeFileSync(join(folder, 'model', 'tokenizer.json'), '{}');
  symlinkSync(join(folder, 'blob'), join(folder, 'model', 'onnx', 'model.onnx'));
  writeFileSync(join(folder, 'model', 'onnx', 'deep', 'other.onnx'), '');
  host = start();
});
afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a folder that the user chose', () => {
  it('is listed with what lies in it and right below it, links followed', async () => {
    const outcome = await host.openChosenFolder(join(folder, 'model'));
    expect(outcome).toEqual({
      ok: true,
      folder: {
        id: join(folder, 'model'),
        name: 'model',
        lasting: true,
        files: [
          { path: 'tokenizer.json', size: 2 },
          { path: 'onnx/model.onnx', size: 7 },
        ],
      },
    });
  });

  it('is read, larger files than elsewhere too, in this run and the next', async () => {
    await host.openChosenFolder(join(folder, 'model'));
    const next = start();
    for (const one of [host, next]) {
      const outcome = await one.readInFolder(join(folder, 'model'), 'onnx/model.onnx');
      expect(outcome.ok && new TextDecoder().decode(outcome.file.bytes)).toBe('weights');
      expect((await one.openFolder(join(folder, 'model'))).ok).toBe(true);
    }
    await next.close();
  });

  it('is the only one: others are left alone', async () => {
    await host.openChosenFolder(join(folder, 'model'));
    for (const path of [folder, join(folder, 'model', 'onnx'), join(folder, 'model', '..')]) {
      const opened = await host.openFolder(path);
      expect(opened.ok || opened.error.code, path).toBe('not-allowed');
      const read = await host.readInFolder(path, 'blob');
      expect(read.ok || read.error.code, path).toBe('not-allowed');
    }
  });

  it('may be named when the program is started', async () => {
    const named = start(join(folder, 'model'));
    expect((await named.openFolder(join(folder, 'model'))).ok).toBe(true);
    await named.close();
    const next = start();
    expect((await next.openFolder(join(folder, 'model'))).ok).toBe(true);
    await next.close();
  });

  it('that is gone, or a file, is told by name', async () => {
    const gone = await host.openChosenFolder(join(folder, 'nowhere'));
    expect(gone).toMatchObject({ ok: false, error: { code: 'not-found' } });
    const file = await host.openChosenFolder(join(folder, 'blob'));
    expect(file.ok).toBe(false);
    expect(!file.ok && file.error.message).toContain('blob');
    await host.openChosenFolder(join(folder, 'model'));
    const missing = await host.readInFolder(join(folder, 'model'), 'config.json');
    expect(missing).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(!missing.ok && missing.error.message).toContain('config.json');
  });
});
