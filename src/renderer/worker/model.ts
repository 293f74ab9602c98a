import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import wasmUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import { EmbeddingError, embedVersions, loadModel, type EmbedOptions } from '../../embedding';
import type { Embeddings, Version } from '../../engine';

/** A model that is open, and what it has read so far. */
export interface SentenceReader {
  /** As results mention it. */
  readonly name: string;
  read(versions: readonly Version[], watching: Omit<EmbedOptions, 'known'>): Promise<Embeddings>;
  close(): Promise<void>;
}

/**
 * Vectors kept from one comparison to the next: twenty long texts, at some 1.5 kB each. What is over this is
 * read anew.
 */
const MOST_KNOWN = 50_000;

/** Digits of the checksum in a model's name: enough to tell two folders of one name apart. */
const DIGITS = 12;

/** Opens the model of a folder. @throws EmbeddingError */
export async function openReader(
  folder: string,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<SentenceReader> {
  const hash = sha256.create();
  const encoder = new TextEncoder();
  for (const path of Object.keys(files).sort()) {
    hash.update(encoder.encode(`${path}\0`));
    hash.update(files[path] ?? new Uint8Array());
  }
  const name = `${folder}@${bytesToHex(hash.digest()).slice(0, DIGITS)}`;
  const model = await loadModel(files, { wasm: await loadRuntime(), name });
  let known = new Map<string, Float32Array>();
  return {
    name,
    read(versions, watching) {
      if (known.size > MOST_KNOWN) known = new Map();
      return embedVersions(model, versions, { ...watching, known });
    },
    close: () => model.close(),
  };
}

/** The WebAssembly that runs a model: one of the app's own files. */
async function loadRuntime(): Promise<Uint8Array> {
  const response = await fetch(wasmUrl);
  if (!response.ok)
    throw new EmbeddingError('runtime-failed', `The model runtime is missing (${response.status}).`);
  return new Uint8Array(await response.arrayBuffer());
}
