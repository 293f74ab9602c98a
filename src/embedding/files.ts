import * as v from 'valibot';
import { EmbeddingError, reason } from './errors';
import type { ModelFiles } from './model';

/** Tried in this order; the full model goes before the quantised one, whose vectors are coarser. */
const GRAPHS = ['model.onnx', 'onnx/model.onnx', 'model_quantized.onnx', 'onnx/model_quantized.onnx'];

const DESCRIPTIONS = new Set([
  'config.json',
  'tokenizer.json',
  'tokenizer_config.json',
  'sentence_bert_config.json',
  'config_sentence_transformers.json',
  'modules.json',
]);
const POOLING = /^[^/]*_Pooling\/config\.json$/u;

/** Weights that a graph keeps beside it: `model.onnx_data`, `model.onnx.data`, `model.onnx_data_1` ... */
const WEIGHTS = /^[_.]data(?:_\d+)?$/u;

/**
 * Which files of a model's folder `loadModel` wants, so that a folder with ten graphs need not be read whole.
 * Takes and gives paths in the folder, with `/` between folders. Throws `missing-file` where no graph is there.
 */
export function wantedFiles(paths: readonly string[]): readonly string[] {
  const graph = chooseGraph(paths);
  return paths.filter(
    (path) => path === graph || DESCRIPTIONS.has(path) || POOLING.test(path) || holdsWeights(path, graph),
  );
}

/** The graph to run: one of the usual names, else the only `.onnx` file there is. */
function chooseGraph(paths: readonly string[]): string {
  const all = paths.filter((path) => path.endsWith('.onnx'));
  const chosen = GRAPHS.find((name) => all.includes(name)) ?? (all.length === 1 ? all[0] : undefined);
  if (chosen !== undefined) return chosen;
  throw new EmbeddingError(
    'missing-file',
    all.length === 0
      ? 'model.onnx is missing: the folder holds no file that ends in .onnx.'
      : `model.onnx is missing, and which of these to take is not clear: ${all.sort().join(', ')}.`,
  );
}

function holdsWeights(path: string, graph: string): boolean {
  return path.startsWith(graph) && WEIGHTS.test(path.slice(graph.length));
}

export interface Graph {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Weights that the graph keeps in files beside it, by the name it calls them. */
  readonly external: readonly { readonly path: string; readonly data: Uint8Array }[];
}

export function findGraph(files: ModelFiles): Graph {
  const path = chooseGraph(Object.keys(files));
  const bytes = files[path]!;
  if (bytes.length === 0) throw new EmbeddingError('damaged-file', `${path} is empty.`);
  const folder = path.lastIndexOf('/') + 1;
  const external = Object.entries(files)
    .filter(([other]) => holdsWeights(other, path))
    .map(([other, data]) => ({ path: other.slice(folder), data }));
  return { path, bytes, external };
}

/**
 * Reads a JSON file by a schema; `undefined` where the file is not there. Throws `damaged-file` with the name
 * of the file and of the field that is not as expected.
 */
export function readJson<S extends v.GenericSchema>(
  files: ModelFiles,
  path: string,
  schema: S,
): v.InferOutput<S> | undefined {
  const bytes = files[path];
  if (!bytes) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new EmbeddingError('damaged-file', `${path} is not JSON: ${reason(error)}.`, { cause: error });
  }
  const read = v.safeParse(schema, value);
  if (!read.success) {
    const [issue] = read.issues;
    const field = v.getDotPath(issue);
    throw new EmbeddingError('damaged-file', `${path}: ${field ? `${field}: ` : ''}${issue.message}.`);
  }
  return read.output;
}
