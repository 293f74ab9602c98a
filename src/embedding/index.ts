/**
 * An optional scorer: sentence vectors from a local model that the user chose. The engine is synchronous, so
 * the vectors are made here first and handed to it:
 *
 *     const model = await loadModel(files, { wasm, name: 'all-MiniLM-L6-v2@c2a1f0e3b9d4' });
 *     const embeddings = await embedVersions(model, versions, { progress, cancelled });
 *     const collation = collate(versions, { embeddings });
 *
 * The room knows no disk and no network: the model's files and the WebAssembly of the runtime come in as bytes.
 *
 * - In Node, `src/cli/model.ts` reads both.
 * - In the renderer's worker, the build puts the WebAssembly beside the app's other files:
 *
 *       import wasmUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
 *       const wasm = new Uint8Array(await (await fetch(wasmUrl)).arrayBuffer());
 *       const { loadModel, embedVersions } = await import('../../embedding');
 *
 *   The page's policy needs `script-src 'wasm-unsafe-eval'`, which lets WebAssembly be compiled and no text be run, and
 *   `connect-src 'self'`. Import this room only when a model was chosen: the runtime is 14 MB.
 *
 * A folder as published with sentence-transformers, or as exported by Optimum, works as it is; see
 * docs/decisions/0090 to 0092.
 */
export { EmbeddingError, type EmbeddingErrorCode } from './errors';
export { wantedFiles } from './files';
export { loadModel } from './load';
export type { LoadOptions, ModelFiles, SentenceModel } from './model';
export { type EmbedOptions, embedVersions } from './versions';
