import { type InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { EmbeddingError, reason } from './errors';
import type { Tokens } from './model';

type Port = InferenceSession.ValueMetadata;
type Input = 'input_ids' | 'attention_mask' | 'token_type_ids' | 'position_ids';

/** What a text encoder takes; the first two it must take. */
const INPUTS: readonly Input[] = ['input_ids', 'attention_mask', 'token_type_ids', 'position_ids'];

/** What exporters call a whole sentence's vector, and the vectors of its tokens; the first there is is taken. */
const OUTPUTS = ['sentence_embedding', 'sentence_embeddings', 'last_hidden_state', 'token_embeddings'];

/** The ends of a graph, looked at once. */
export interface Ends {
  readonly inputs: readonly { readonly name: Input; readonly type: 'int64' | 'int32' }[];
  readonly output: string;
  /** Whether the graph was exported for one sentence a run. */
  readonly single: boolean;
  /** Where it was exported for one length only: tokens a sentence. */
  readonly columns: number | null;
}

/**
 * What a run gave: `columns` vectors of length `dimensions` a sentence, one where the graph itself makes one
 * of all.
 */
export interface States {
  readonly data: Float32Array;
  readonly pooled: boolean;
  readonly columns: number;
  readonly dimensions: number;
}

/** Checks that the graph is an encoder of sentences. Throws `unsupported-model` with what it is instead. */
export function readEnds(session: InferenceSession, path: string): Ends {
  const names = session.inputNames.join(', ');
  for (const needed of INPUTS.slice(0, 2)) {
    if (!session.inputNames.includes(needed)) {
      throw unsupported(path, `it has no input ${needed} (its inputs: ${names})`);
    }
  }
  const inputs = session.inputMetadata.map((port) => readInput(port, path));
  const first = session.inputMetadata.find(({ name }) => name === 'input_ids');
  const [rows, columns] = first?.isTensor ? first.shape : [];
  if (typeof rows === 'number' && rows !== 1)
    throw unsupported(path, `it takes exactly ${rows} sentences a run`);
  return {
    inputs,
    output: readOutput(session.outputMetadata, path),
    single: rows === 1,
    columns: typeof columns === 'number' ? columns : null,
  };
}

function readInput(port: Port, path: string): Ends['inputs'][number] {
  const name = INPUTS.find((input) => input === port.name);
  if (!name) throw unsupported(path, `it needs ${port.name}, which a sentence does not give`);
  if (!port.isTensor || (port.type !== 'int64' && port.type !== 'int32')) {
    throw unsupported(
      path,
      `its input ${name} takes ${port.isTensor ? port.type : 'no tensor'}, not int64 or int32`,
    );
  }
  return { name, type: port.type };
}

function readOutput(ports: readonly Port[], path: string): string {
  const usual = OUTPUTS.map((name) => ports.find((port) => port.name === name)).find(
    (port) => port !== undefined,
  );
  // The logits of a classifier are no likeness in meaning; any other single output is what the model is for.
  const output = usual ?? (ports.length === 1 && ports[0]?.name !== 'logits' ? ports[0] : undefined);
  const names = ports.map(({ name }) => name).join(', ');
  if (!output) throw unsupported(path, `none of its outputs is a sentence's vector (its outputs: ${names})`);
  if (!output.isTensor || output.type !== 'float32') {
    throw unsupported(
      path,
      `its output ${output.name} gives ${output.isTensor ? output.type : 'no tensor'}, not float32`,
    );
  }
  return output.name;
}

/** Runs the graph over sentences, shorter ones padded to the longest. */
export async function run(
  session: InferenceSession,
  ends: Ends,
  path: string,
  sentences: readonly Tokens[],
  padId: number,
): Promise<States> {
  const rows = sentences.length;
  const columns = ends.columns ?? Math.max(...sentences.map(({ ids }) => ids.length));
  const cell: Record<Input, (sentence: Tokens, column: number) => number> = {
    input_ids: ({ ids }, column) => ids[column] ?? padId,
    attention_mask: ({ ids }, column) => (column < ids.length ? 1 : 0),
    token_type_ids: ({ types }, column) => types[column] ?? 0,
    position_ids: (_, column) => column,
  };
  const feeds: Record<string, Tensor> = {};
  for (const { name, type } of ends.inputs) {
    const values = sentences.flatMap((sentence) =>
      Array.from({ length: columns }, (_, column) => cell[name](sentence, column)),
    );
    feeds[name] =
      type === 'int64'
        ? new Tensor('int64', BigInt64Array.from(values, BigInt), [rows, columns])
        : new Tensor('int32', Int32Array.from(values), [rows, columns]);
  }
  let output;
  try {
    output = (await session.run(feeds, [ends.output], { logSeverityLevel: 4 }))[ends.output];
  } catch (error) {
    throw new EmbeddingError('runtime-failed', `${path} failed to run: ${reason(error)}`, { cause: error });
  }
  const { data, dims } = output ?? { data: [], dims: [] };
  const fits =
    data instanceof Float32Array &&
    dims[0] === rows &&
    (dims.length === 2 || (dims.length === 3 && dims[1] === columns));
  if (!fits) {
    throw unsupported(
      path,
      `its output ${ends.output} is ${dims.join('×')} for ${rows} sentence of ${columns} tokens`,
    );
  }
  const pooled = dims.length === 2;
  return { data, pooled, columns: pooled ? 1 : columns, dimensions: dims.at(-1) ?? 0 };
}

function unsupported(path: string, what: string): EmbeddingError {
  return new EmbeddingError('unsupported-model', `${path} is no sentence encoder: ${what}.`);
}
