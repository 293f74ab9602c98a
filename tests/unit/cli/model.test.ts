import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openModel } from '../../../src/cli/model';
import { json, lookup, meanOf, weights, wordPiece } from '../embedding/tiny';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'variorum-model-'));
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

function folder(name: string, files: Readonly<Record<string, Uint8Array>>): string {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(home, name, path)), { recursive: true });
    writeFileSync(join(home, name, path), bytes);
  }
  return join(home, name);
}

describe('openModel', () => {
  it('opens a folder as published, and reads nothing that it does not need', async () => {
    const path = folder('news-encoder', {
      'tokenizer.json': json(wordPiece),
      'config.json': json({ hidden_size: 8 }),
      '1_Pooling/config.json': json({ pooling_mode_mean_tokens: true, word_embedding_dimension: 8 }),
      'onnx/model.onnx': lookup({ external: true }),
      'onnx/model.onnx_data': weights,
      // Would be refused if it were looked at.
      'onnx/model_quantized.onnx': new Uint8Array(),
      'README.md': new Uint8Array(3),
    });
    const model = await openModel(path);
    const [vector] = await model.embed(['ship']);
    meanOf(['[CLS]', 'ship', '[SEP]']).forEach((value, d) => {
      expect(vector![d]).toBeCloseTo(value, 5);
    });
    await model.close();
  });

  it('names the model after its folder and its bytes', async () => {
    const files = { 'tokenizer.json': json(wordPiece), 'model.onnx': lookup() };
    const [first, same, other] = await Promise.all([
      openModel(folder('tiny', files)),
      openModel(`${folder('tiny', files)}/`),
      openModel(folder('tiny-2', { ...files, 'model.onnx': lookup({ output: 'output_0' }) })),
    ]);
    expect(first.name).toMatch(/^tiny@[0-9a-f]{12}$/);
    expect(same.name).toBe(first.name);
    expect(other.name).toMatch(/^tiny-2@/);
    expect(other.name.slice(-12)).not.toBe(first.name.slice(-12));
    for (const model of [first, same, other]) await model.close();
  });

  it('follows links, of which download caches are made', async () => {
    const store = folder('store', { a: lookup(), b: json(wordPiece) });
    const path = folder('linked', {});
    mkdirSync(path, { recursive: true });
    symlinkSync(join(store, 'a'), join(path, 'model.onnx'));
    symlinkSync(join(store, 'b'), join(path, 'tokenizer.json'));
    const model = await openModel(path);
    expect(model.dimensions).toBe(8);
    await model.close();
  });

  it.each([
    ['a folder that is not there', 'nowhere', {}, 'missing-file', /nowhere is missing/],
    [
      'a folder without a graph',
      'x',
      { 'a.txt': new Uint8Array(1) },
      'missing-file',
      /model\.onnx is missing/,
    ],
    [
      'a folder without a tokeniser',
      'x',
      { 'model.onnx': lookup() },
      'missing-file',
      /tokenizer\.json is missing/,
    ],
  ])('says what is wrong with %s', async (_, name, files, code, message) => {
    folder(name, files);
    const attempt = openModel(join(home, name));
    await expect(attempt).rejects.toMatchObject({ name: 'EmbeddingError', code });
    await expect(attempt).rejects.toThrow(message);
  });

  it('refuses a file that is too big before it reads it', async () => {
    const path = folder('big', { 'model.onnx': lookup(), 'tokenizer.json': new Uint8Array() });
    // A hole in the file: it takes no room on the disk.
    truncateSync(join(path, 'tokenizer.json'), 65 * 2 ** 20);
    await expect(openModel(path)).rejects.toThrow('tokenizer.json is too big: 65 MB, where 64 MB');
  });
});
