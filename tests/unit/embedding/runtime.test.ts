import { afterEach, expect, it, vi } from 'vitest';
import { loadModel } from '../../../src/embedding';
import { json, lookup, wasm, wordPiece } from './tiny';

afterEach(() => {
  vi.restoreAllMocks();
});

// In a file of its own: the runtime starts once in a process, and a failed start cannot be repeated.
it('blames the runtime, not the model, when its WebAssembly is cut short', async () => {
  // The compiled glue of the runtime writes what happened to the console before it throws.
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(console, 'warn').mockReturnValue();
  const files = { 'model.onnx': lookup(), 'tokenizer.json': json(wordPiece) };
  for (const bytes of [wasm.slice(0, 5_000_000), wasm]) {
    const attempt = loadModel(files, { wasm: bytes, name: 'tiny' });
    await expect(attempt).rejects.toMatchObject({ name: 'EmbeddingError', code: 'runtime-failed' });
    await expect(attempt).rejects.toThrow(/^The model runtime cannot start/);
  }
});
