import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { EmbeddingError, loadModel, type ModelFiles, type SentenceModel, wantedFiles } from '../embedding';

/** The largest tokenisers, those of multilingual models, take about 20 MB. */
const MAX_DESCRIPTION = 64 * 2 ** 20;

/** The runtime's memory ends at 4 GB, and it holds a model twice while it opens it. */
const MAX_WEIGHTS = 1.5 * 2 ** 30;

/**
 * Opens the model in a folder. Import this file only when a model was asked for: it brings the model runtime
 * with it. The model's name is the folder's with the first digits of the SHA-256 of what was read, so that a
 * result tells which model made it. Throws `EmbeddingError`.
 */
export async function openModel(folder: string): Promise<SentenceModel> {
  const files = await readModelFolder(folder);
  const hash = createHash('sha256');
  for (const path of Object.keys(files).sort()) hash.update(`${path}\0`).update(files[path]!);
  const name = `${basename(resolve(folder))}@${hash.digest('hex').slice(0, 12)}`;
  return await loadModel(files, { wasm: await readRuntime(), name });
}

/** The WebAssembly of the installed onnxruntime-web. */
async function readRuntime(): Promise<Uint8Array> {
  return await readFile(
    createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm'),
  );
}

/** Reads the files of a model, by path in the folder. Links are followed: download caches are made of them. */
async function readModelFolder(folder: string): Promise<ModelFiles> {
  const files: Record<string, Uint8Array> = {};
  for (const path of wantedFiles(await list(folder))) {
    const onDisk = join(folder, path);
    const { size } = await stat(onDisk).catch((error: unknown) => fail(path, error));
    const limit = path.endsWith('.json') ? MAX_DESCRIPTION : MAX_WEIGHTS;
    if (size > limit) {
      const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;
      throw new EmbeddingError(
        'unsupported-model',
        `${path} is too big: ${megabytes(size)}, where ${megabytes(limit)} is the most that can be opened.`,
      );
    }
    files[path] = await readFile(onDisk).catch((error: unknown) => fail(path, error));
  }
  return files;
}

/** What lies in the folder and one below, with `/` between folders. */
async function list(folder: string): Promise<readonly string[]> {
  const top = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => fail(folder, error));
  const paths = top.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  for (const entry of top.filter((each) => each.isDirectory())) {
    // One that may not be read is not the model's: what the model lacks then is told by name.
    const below = await readdir(join(folder, entry.name)).catch(() => []);
    paths.push(...below.map((name) => `${entry.name}/${name}`));
  }
  return paths.sort();
}

function fail(path: string, error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') {
    throw new EmbeddingError('missing-file', `${path} is missing.`, { cause: error });
  }
  const why = error instanceof Error ? error.message : String(error);
  throw new EmbeddingError('damaged-file', `${path} cannot be read: ${why}`, { cause: error });
}
