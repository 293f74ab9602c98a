import { env, InferenceSession } from 'onnxruntime-web/wasm';
import { EmbeddingError, reason } from './errors';
import type { Graph } from './files';

/** How a WebAssembly module begins: `\0asm`. */
const MAGIC = [0x00, 0x61, 0x73, 0x6d];

/**
 * Opens a graph in onnxruntime-web. Its WebAssembly is handed in as bytes, with one thread and no proxy: then
 * the runtime looks for no file and starts no worker, so there is nothing left that it could fetch.
 */
export async function openSession(graph: Graph, wasm: Uint8Array): Promise<InferenceSession> {
  // The runtime starts once in the life of a page or process and cannot be started again after a failure, so bytes that
  // cannot be right never reach it.
  if (!MAGIC.every((byte, index) => wasm[index] === byte)) {
    throw new EmbeddingError('runtime-failed', 'The WebAssembly of the model runtime is missing or damaged.');
  }
  env.wasm.wasmBinary = wasm;
  env.wasm.numThreads = 1;
  env.wasm.proxy = false;
  env.logLevel = 'fatal';
  try {
    return await InferenceSession.create(graph.bytes, {
      executionProviders: ['wasm'],
      externalData: [...graph.external],
      // Nothing on the console: errors are thrown, and what else the runtime has to say helps nobody here.
      logSeverityLevel: 4,
    });
  } catch (error) {
    throw explain(graph.path, error);
  }
}

/** The runtime tells its failures apart by their wording alone. Its own words come after ours. */
function explain(path: string, error: unknown): EmbeddingError {
  const message = reason(error);
  if (/no available backend|initializeWebAssembly/u.test(message)) {
    const what = 'The model runtime cannot start: its WebAssembly is damaged, or may not run here';
    return new EmbeddingError('runtime-failed', `${what} (${message})`, { cause: error });
  }
  const what = /protobuf parsing failed|No graph was found/u.test(message)
    ? 'is not an ONNX model'
    : /external data/iu.test(message)
      ? 'keeps its weights in a file that is missing'
      : 'cannot be opened';
  return new EmbeddingError('damaged-file', `${path} ${what} (${message})`, { cause: error });
}
