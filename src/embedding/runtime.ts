import { env, InferenceSession } from 'onnxruntime-web/wasm';
import { EmbeddingError, reason } from './errors';
import type { Graph } from './files';

/** How a WebAssembly module begins: `\0asm`. */
const MAGIC = [0x00, 0x61, 0x73, 0x6d];

/**
 * Opens a graph in onnxruntime-web. Its WebAssembly is handed in as bytes, with one thread and no proxy: then the runtime
 * looks for no file and starts no worker, so there is nothing left that it could fetch.
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
    throw new EmbeddingError('damaged-file', explain(graph.path, reason(error)), { cause: error });
  }
}

/** The runtime's own words, after ours where the reason is one that can be told. */
function explain(path: string, message: string): string {
  if (/protobuf parsing failed|No graph was found/u.test(message))
    return `${path} is not an ONNX model (${message})`;
  if (/external data/iu.test(message))
    return `${path} keeps its weights in a file that is missing (${message})`;
  return `${path} cannot be opened: ${message}`;
}
