import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constant, elsewhere, FLOAT, floats, INT64, model, node, port } from './onnx';

/**
 * A model of some forty words and eight dimensions, made here, and what it must give, worked out by hand in
 * plain loops.
 */

export const wasm: Uint8Array = readFileSync(
  createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm'),
);

export const WORDS = (
  '[PAD] [UNK] [CLS] [SEP] the a of in on to and for its was is not will said ship paint ##er ##s harbour port storm ' +
  'night morning crew rescue ##d council vote budget cut school teach museum open cafe . ,'
).split(' ');
export const id = (word: string): number => WORDS.indexOf(word);

export const SIZE = 8;
/** The padding word's row is the largest of all: a mistake in the mask shows. */
export const TABLE = WORDS.map((_, word) =>
  Array.from({ length: SIZE }, (_, d) => (word === 0 ? 50 : (((word * 7 + d * 13 + word * d) % 17) - 8) / 8)),
);

export const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

export const wordPiece = {
  version: '1.0',
  truncation: null,
  padding: null,
  added_tokens: ['[PAD]', '[UNK]', '[CLS]', '[SEP]'].map((content) => ({
    id: id(content),
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  })),
  normalizer: {
    type: 'BertNormalizer',
    clean_text: true,
    handle_chinese_chars: true,
    strip_accents: null,
    lowercase: true,
  },
  pre_tokenizer: { type: 'BertPreTokenizer' },
  post_processor: {
    type: 'TemplateProcessing',
    single: [
      { SpecialToken: { id: '[CLS]', type_id: 0 } },
      { Sequence: { id: 'A', type_id: 0 } },
      { SpecialToken: { id: '[SEP]', type_id: 0 } },
    ],
    pair: [],
    special_tokens: {
      '[CLS]': { id: '[CLS]', ids: [id('[CLS]')], tokens: ['[CLS]'] },
      '[SEP]': { id: '[SEP]', ids: [id('[SEP]')], tokens: ['[SEP]'] },
    },
  },
  decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
  model: {
    type: 'WordPiece',
    unk_token: '[UNK]',
    continuing_subword_prefix: '##',
    max_input_chars_per_word: 100,
    vocab: Object.fromEntries(WORDS.map((word, index) => [word, index])),
  },
};

type Shape = readonly (number | string)[];
const FREE: Shape = ['batch', 'sequence'];

export interface Variation {
  readonly inputs?: readonly number[][];
  readonly shape?: Shape;
  readonly type?: number;
  readonly output?: string;
  readonly outputType?: number;
  readonly external?: boolean;
  /** What the graph calls the numbers of the words. */
  readonly ids?: string;
}

const ends = ({ inputs, shape = FREE, type = INT64 }: Variation): readonly number[][] =>
  inputs ?? [port('input_ids', type, shape), port('attention_mask', type, shape)];

/** Looks each word up in the table: `last_hidden_state[i] = TABLE[input_ids[i]]`. */
export function lookup(variation: Variation = {}): Uint8Array {
  const {
    output = 'last_hidden_state',
    outputType = FLOAT,
    external = false,
    shape = FREE,
    ids = 'input_ids',
  } = variation;
  const dims = [WORDS.length, SIZE];
  return model({
    nodes: [node('Gather', ['table', ids], 'found'), node('Cast', ['found'], output, { to: outputType })],
    constants: [
      external
        ? elsewhere('table', dims, 'model.onnx_data', dims[0]! * SIZE * 4)
        : constant('table', dims, TABLE.flat()),
    ],
    inputs: ends(variation),
    outputs: [port(output, outputType, [...shape, SIZE])],
  });
}

export const weights = floats(TABLE.flat());

/** One head of attention without weights: softmax(T·Tᵀ + mask)·T, with T the rows of the table. */
export function attention(): Uint8Array {
  return model({
    nodes: [
      node('Gather', ['table', 'input_ids'], 'rows'),
      node('Transpose', ['rows'], 'columns', { perm: [0, 2, 1] }),
      node('MatMul', ['rows', 'columns'], 'likeness'),
      node('Cast', ['attention_mask'], 'mask', { to: FLOAT }),
      node('Unsqueeze', ['mask', 'middle'], 'wide'),
      node('Sub', ['wide', 'one'], 'hidden'),
      node('Mul', ['hidden', 'huge'], 'penalty'),
      node('Add', ['likeness', 'penalty'], 'masked'),
      node('Softmax', ['masked'], 'attended', { axis: -1 }),
      node('MatMul', ['attended', 'rows'], 'last_hidden_state'),
    ],
    constants: [
      constant('table', [WORDS.length, SIZE], TABLE.flat()),
      constant('middle', [1], [1], INT64),
      constant('one', [1], [1]),
      constant('huge', [1], [1e9]),
    ],
    inputs: ends({}),
    outputs: [port('last_hidden_state', FLOAT, [...FREE, SIZE])],
  });
}

/** Gives a vector for the whole: the largest value of each dimension over all tokens. */
export function pooling(): Uint8Array {
  return model({
    nodes: [
      node('Gather', ['table', 'input_ids'], 'token_embeddings'),
      node('ReduceMax', ['token_embeddings'], 'sentence_embedding', { axes: [1], keepdims: 0 }),
    ],
    constants: [constant('table', [WORDS.length, SIZE], TABLE.flat())],
    inputs: ends({}),
    outputs: [
      port('token_embeddings', FLOAT, [...FREE, SIZE]),
      port('sentence_embedding', FLOAT, ['batch', SIZE]),
    ],
  });
}

/** Rows of the table, added up and scaled to length 1. */
export function meanOf(words: readonly string[]): number[] {
  return unit(sumOf(words.map((word) => TABLE[id(word)]!)));
}

export function sumOf(rows: readonly (readonly number[])[]): number[] {
  return Array.from({ length: SIZE }, (_, d) => rows.reduce((sum, row) => sum + row[d]!, 0));
}

export function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

/** What `attention` must give for one sentence, mean-pooled. */
export function attended(words: readonly string[]): number[] {
  const rows = words.map((word) => TABLE[id(word)]!);
  const dot = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, x, d) => sum + x * b[d]!, 0);
  const mixed = rows.map((row) => {
    const powers = rows.map((other) => Math.exp(dot(row, other)));
    const total = powers.reduce((sum, power) => sum + power, 0);
    return sumOf(rows.map((other, index) => other.map((value) => (value * powers[index]!) / total)));
  });
  return unit(sumOf(mixed));
}
