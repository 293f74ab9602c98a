import { afterEach, describe, expect, it, vi } from 'vitest';
import { type LoadOptions, loadModel, type ModelFiles, type SentenceModel } from '../../../src/embedding';
import { INT32, INT64, port } from './onnx';
import {
  attended,
  attention,
  id,
  json,
  lookup,
  meanOf,
  pooling,
  SIZE,
  TABLE,
  unit,
  wasm,
  weights,
  wordPiece,
} from './tiny';

const opened: SentenceModel[] = [];
afterEach(async () => {
  vi.unstubAllGlobals();
  for (const model of opened.splice(0)) await model.close();
});

async function open(files: ModelFiles = {}, options: Partial<LoadOptions> = {}): Promise<SentenceModel> {
  const all = { 'model.onnx': lookup(), 'tokenizer.json': json(wordPiece), ...files };
  const model = await loadModel(all, { wasm, name: 'tiny', ...options });
  opened.push(model);
  return model;
}

async function vector(model: SentenceModel, text: string): Promise<Float32Array> {
  return (await model.embed([text]))[0]!;
}

function expectClose(actual: Float32Array, expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, d) => {
    expect(actual[d], `dimension ${d}`).toBeCloseTo(value, 5);
  });
}

const length = (vector: Float32Array): number => Math.hypot(...vector);

describe('the vector of a sentence', () => {
  it('is the mean of its tokens, special ones included, at length 1', async () => {
    const model = await open();
    expect(model.dimensions).toBe(SIZE);
    const actual = await vector(model, 'The rescued crew will paint ships.');
    expectClose(
      actual,
      meanOf(['[CLS]', 'the', 'rescue', '##d', 'crew', 'will', 'paint', 'ship', '##s', '.', '[SEP]']),
    );
    expect(length(actual)).toBeCloseTo(1, 6);
  });

  it('takes case and accents as the tokeniser says, and one token for what it does not know', async () => {
    const model = await open();
    expectClose(await vector(model, 'CAFÉ zeppelin'), meanOf(['[CLS]', 'cafe', '[UNK]', '[SEP]']));
  });

  it('lets tokens look at each other, but never at padding', async () => {
    const model = await open({ 'model.onnx': attention() }, { batch: 3 });
    const [long, short, shortest] = await model.embed([
      'storm in the harbour on the night of the vote',
      'the council cut its budget',
      'school',
    ]);
    expectClose(
      long!,
      attended(['[CLS]', ...'storm in the harbour on the night of the vote'.split(' '), '[SEP]']),
    );
    expectClose(short!, attended(['[CLS]', ...'the council cut its budget'.split(' '), '[SEP]']));
    expectClose(shortest!, attended(['[CLS]', 'school', '[SEP]']));
  });

  it('is the same to the bit in every run, alone or in company', async () => {
    const model = await open({}, { batch: 2 });
    const alone = await vector(model, 'ship in port');
    const [inCompany] = await model.embed([
      'ship in port',
      'the crew said it was not on the ship that night',
    ]);
    const again = await open();
    expect(inCompany).toEqual(alone);
    expect(await vector(again, 'ship in port')).toEqual(alone);
  });

  it('is the zero vector where the tokeniser finds nothing', async () => {
    const model = await open({ 'tokenizer.json': json({ ...wordPiece, post_processor: null }) });
    const [nothing, something] = await model.embed(['\u200b', 'ship']);
    expect(nothing).toEqual(new Float32Array(SIZE));
    expectClose(something!, meanOf(['ship']));
  });
});

describe('a sentence that is too long', () => {
  it.each([
    ['sentence_bert_config.json', { max_seq_length: 5 }],
    ['tokenizer_config.json', { model_max_length: 5 }],
    ['tokenizer.json', { ...wordPiece, truncation: { max_length: 5 } }],
    ['config.json', { max_position_embeddings: 5 }],
    // Two positions of this kind of model stand before the first token: padding's number and the one after it.
    ['config.json', { max_position_embeddings: 7, model_type: 'roberta', pad_token_id: 1 }],
  ])('is cut at its end, as %s says, and keeps its special tokens', async (file, content) => {
    const model = await open({ [file]: json(content) });
    expect(model.maxTokens).toBe(5);
    expectClose(
      await vector(model, 'storm in the harbour on the night'),
      meanOf(['[CLS]', 'storm', 'in', 'the', '[SEP]']),
    );
    expectClose(await vector(model, 'storm in the'), meanOf(['[CLS]', 'storm', 'in', 'the', '[SEP]']));
  });

  it('is measured by sentence-transformers first, and never beyond the positions that there are', async () => {
    const files = {
      'sentence_bert_config.json': json({ max_seq_length: 256 }),
      'tokenizer_config.json': json({ model_max_length: 384 }),
    };
    expect((await open(files)).maxTokens).toBe(256);
    expect((await open({ ...files, 'config.json': json({ max_position_embeddings: 200 }) })).maxTokens).toBe(
      200,
    );
    expect((await open({ 'tokenizer_config.json': json({ model_max_length: 1e30 }) })).maxTokens).toBe(512);
  });

  it('stays readable when it is a megabyte without an end', async () => {
    const model = await open({ 'tokenizer_config.json': json({ model_max_length: 4 }) });
    expectClose(await vector(model, 'ship '.repeat(200_000)), meanOf(['[CLS]', 'ship', 'ship', '[SEP]']));
  });
});

describe('pooling', () => {
  const rows = ['[CLS]', 'storm', 'night', '[SEP]'].map((word) => TABLE[id(word)]!);
  const largest = unit(rows[0]!.map((_, d) => Math.max(...rows.map((row) => row[d]!))));

  it.each([
    [
      { pooling_mode_mean_tokens: true, pooling_mode_cls_token: false },
      meanOf(['[CLS]', 'storm', 'night', '[SEP]']),
    ],
    [{ pooling_mode_mean_tokens: false, pooling_mode_cls_token: true }, unit(rows[0]!)],
    [{ pooling_mode_max_tokens: true }, largest],
    [{ pooling_mode_lasttoken: true }, unit(rows[3]!)],
    [{ pooling_mode: 'cls' }, unit(rows[0]!)],
  ])('follows 1_Pooling/config.json: %o', async (config, expected) => {
    const model = await open({ '1_Pooling/config.json': json(config) }, { batch: 2 });
    // The companion is longer, so that the last token of the first does not stand last.
    const [actual] = await model.embed(['storm night', 'the crew said it was not on the ship']);
    expectClose(actual!, expected);
  });

  it('is looked up where modules.json says', async () => {
    const model = await open({
      'modules.json': json([
        { idx: 0, name: '0', path: '', type: 'sentence_transformers.models.Transformer' },
        { idx: 1, name: '1', path: '7_Pooling', type: 'sentence_transformers.models.Pooling' },
        { idx: 2, name: '2', path: '2_Normalize', type: 'sentence_transformers.models.Normalize' },
      ]),
      '7_Pooling/config.json': json({ pooling_mode_cls_token: true }),
    });
    expectClose(await vector(model, 'storm night'), unit(rows[0]!));
  });

  it('is left to a graph that gives a vector for the whole', async () => {
    const model = await open({
      'model.onnx': pooling(),
      '1_Pooling/config.json': json({ pooling_mode_cls_token: true }),
    });
    expectClose(await vector(model, 'storm night'), largest);
  });
});

describe('graphs as exporters write them', () => {
  const expected = meanOf(['[CLS]', 'ship', '[SEP]']);

  it('may take token types and positions, and numbers of 32 bits', async () => {
    const inputs = ['input_ids', 'attention_mask', 'token_type_ids', 'position_ids'].map((name) =>
      port(name, INT32, ['batch', 'sequence']),
    );
    expectClose(await vector(await open({ 'model.onnx': lookup({ inputs }) }), 'ship'), expected);
  });

  it('may be fixed to one sentence of one length', async () => {
    const model = await open({ 'model.onnx': lookup({ shape: [1, 4] }) }, { batch: 8 });
    expect(model).toMatchObject({ batch: 1, maxTokens: 4 });
    expectClose(await vector(model, 'ship'), expected);
    expectClose(await vector(model, 'storm in the harbour'), meanOf(['[CLS]', 'storm', 'in', '[SEP]']));
  });

  it('may stand in a folder of their own and keep their weights beside them', async () => {
    const files = {
      'tokenizer.json': json(wordPiece),
      'onnx/model.onnx': lookup({ external: true }),
      'onnx/model.onnx_data': weights,
    };
    const model = await loadModel(files, { wasm, name: 'tiny' });
    opened.push(model);
    expectClose(await vector(model, 'ship'), expected);
  });

  it('may call their only output as they like', async () => {
    const model = await open({ 'model.onnx': lookup({ output: 'output_0' }) });
    expectClose(await vector(model, 'ship'), expected);
  });
});

describe('other settings', () => {
  it('puts the prompt that the model was trained with before each sentence', async () => {
    const model = await open({
      'config_sentence_transformers.json': json({
        prompts: { query: 'storm , ', passage: 'school , ' },
        default_prompt_name: 'query',
      }),
    });
    expectClose(await vector(model, 'ship'), meanOf(['[CLS]', 'storm', ',', 'ship', '[SEP]']));
  });

  it('writes small where sentence-transformers did so before the tokeniser', async () => {
    const cased = { ...wordPiece, normalizer: null };
    const model = await open({ 'tokenizer.json': json(cased) });
    expectClose(await vector(model, 'Ship'), meanOf(['[CLS]', '[UNK]', '[SEP]']));
    const small = await open({
      'tokenizer.json': json(cased),
      'sentence_bert_config.json': json({ do_lower_case: true }),
    });
    expectClose(await vector(small, 'Ship'), meanOf(['[CLS]', 'ship', '[SEP]']));
  });
});

describe('other tokenisers', () => {
  it('reads Unigram: the likeliest split', async () => {
    const pieces = ['[PAD]', '[UNK]', '▁ship', 's', '▁s', 'hip', '▁port'];
    const vocab = pieces.map((piece, index) => [piece, piece === '▁ship' ? -1 : -3 - index / 10]);
    const unigram = {
      added_tokens: [],
      normalizer: null,
      pre_tokenizer: { type: 'Metaspace', replacement: '▁', prepend_scheme: 'always', split: true },
      post_processor: null,
      decoder: null,
      model: { type: 'Unigram', unk_id: 1, vocab },
    };
    const model = await open({ 'tokenizer.json': json(unigram) });
    // The numbers 2, 3 and 6 of the table: that is all the model sees.
    expectClose(
      await vector(model, 'ships port'),
      unit(TABLE[2]!.map((_, d) => TABLE[2]![d]! + TABLE[3]![d]! + TABLE[6]![d]!)),
    );
  });

  it('reads byte-level BPE: merges in their order', async () => {
    const vocab = { s: 0, h: 1, i: 2, p: 3, Ġ: 4, sh: 5, ip: 6, ship: 7, Ġship: 8 };
    const bpe = {
      added_tokens: [],
      normalizer: null,
      pre_tokenizer: { type: 'ByteLevel', add_prefix_space: true, trim_offsets: true, use_regex: true },
      post_processor: null,
      decoder: null,
      model: { type: 'BPE', unk_token: null, vocab, merges: ['s h', 'i p', 'sh ip', 'Ġ ship'] },
    };
    const model = await open({
      'tokenizer.json': json({ ...bpe, added_tokens: [{ id: 9, content: 'news' }] }),
    });
    expectClose(
      await vector(model, 'ship ships'),
      unit(TABLE[8]!.map((value, d) => 2 * value + TABLE[0]![d]!)),
    );
  });
});

it('never asks the network, nor starts a worker', async () => {
  const forbidden = vi.fn(() => {
    throw new Error('no network');
  });
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'Worker', 'importScripts']) {
    vi.stubGlobal(name, forbidden);
  }
  expectClose(await vector(await open(), 'ship'), meanOf(['[CLS]', 'ship', '[SEP]']));
  expect(forbidden).not.toHaveBeenCalled();
});

describe('what cannot work', () => {
  const noVocabulary = {
    ...wordPiece,
    model: { ...wordPiece.model, vocab: { news: 5 }, unk_token: '[UNK]' },
  };
  const beyond = { ...wordPiece.model.vocab, ship: 4_000 };

  it.each<[string, string, RegExp, Record<string, Uint8Array | undefined>]>([
    ['no graph', 'missing-file', /model\.onnx is missing/, { 'model.onnx': undefined }],
    [
      'a choice of graphs',
      'missing-file',
      /not clear: a\.onnx, b\.onnx/,
      { 'model.onnx': undefined, 'b.onnx': lookup(), 'a.onnx': lookup() },
    ],
    ['an empty graph', 'damaged-file', /model\.onnx is empty/, { 'model.onnx': new Uint8Array() }],
    [
      'a graph that is text',
      'damaged-file',
      /model\.onnx is not an ONNX model/,
      { 'model.onnx': new TextEncoder().encode('version https://git-lfs.example/spec/v1') },
    ],
    [
      'a graph cut short',
      'damaged-file',
      /model\.onnx is not an ONNX model/,
      { 'model.onnx': lookup().slice(0, 700) },
    ],
    [
      'weights that are not there',
      'damaged-file',
      /model\.onnx keeps its weights in a file that is missing/,
      { 'model.onnx': lookup({ external: true }) },
    ],
    ['no tokeniser', 'missing-file', /tokenizer\.json is missing/, { 'tokenizer.json': undefined }],
    [
      'a tokeniser that is no JSON',
      'damaged-file',
      /tokenizer\.json is not JSON/,
      { 'tokenizer.json': new TextEncoder().encode('{"model":') },
    ],
    [
      'a tokeniser in no encoding',
      'damaged-file',
      /tokenizer\.json is not JSON/,
      { 'tokenizer.json': Uint8Array.of(0x22, 0xff, 0x22) },
    ],
    [
      'a tokeniser without a model',
      'damaged-file',
      /tokenizer\.json: model: /,
      { 'tokenizer.json': json({ ...wordPiece, model: undefined }) },
    ],
    [
      'a tokeniser of an unknown kind',
      'damaged-file',
      /tokenizer\.json cannot be used: .*Normalizer/,
      { 'tokenizer.json': json({ ...wordPiece, normalizer: { type: 'Shuffle' } }) },
    ],
    [
      'a vocabulary without a token for unknown words',
      'damaged-file',
      /tokenizer\.json has no token for words/,
      { 'tokenizer.json': json({ ...noVocabulary, added_tokens: [], post_processor: null }) },
    ],
    [
      'a setting of the wrong type',
      'damaged-file',
      /^sentence_bert_config\.json: max_seq_length: /,
      { 'sentence_bert_config.json': json({ max_seq_length: 'many' }) },
    ],
    [
      'room for no word',
      'unsupported-model',
      /takes 2 tokens/,
      { 'sentence_bert_config.json': json({ max_seq_length: 2 }) },
    ],
    [
      'an unknown pooling',
      'unsupported-model',
      /1_Pooling\/config\.json asks for pooling_mode_weightedmean_tokens/,
      { '1_Pooling/config.json': json({ pooling_mode_weightedmean_tokens: true }) },
    ],
    [
      'two poolings at once',
      'unsupported-model',
      /pooling_mode_cls_token with pooling_mode_mean_tokens/,
      { '1_Pooling/config.json': json({ pooling_mode_cls_token: true, pooling_mode_mean_tokens: true }) },
    ],
    [
      'a model of pictures',
      'unsupported-model',
      /no input input_ids \(its inputs: pixel_values\)/,
      {
        'model.onnx': lookup({ ids: 'pixel_values', inputs: [port('pixel_values', INT64, ['batch', 'x'])] }),
      },
    ],
    [
      'an input that a sentence does not give',
      'unsupported-model',
      /needs past_key_values/,
      {
        'model.onnx': lookup({
          inputs: ['input_ids', 'attention_mask', 'past_key_values'].map((name) =>
            port(name, INT64, ['b', 's']),
          ),
        }),
      },
    ],
    [
      'an input of another type',
      'unsupported-model',
      /attention_mask takes float32/,
      {
        'model.onnx': lookup({
          inputs: [port('input_ids', INT64, ['b', 's']), port('attention_mask', 1, ['b', 's'])],
        }),
      },
    ],
    [
      'a graph for eight sentences at once',
      'unsupported-model',
      /exactly 8 sentences/,
      { 'model.onnx': lookup({ shape: [8, 'sequence'] }) },
    ],
    [
      'a classifier',
      'unsupported-model',
      /its outputs: logits/,
      { 'model.onnx': lookup({ output: 'logits' }) },
    ],
    [
      'an output of another type',
      'unsupported-model',
      /last_hidden_state gives int64, not float32/,
      { 'model.onnx': lookup({ outputType: INT64 }) },
    ],
    [
      'another length of vectors than pooling expects',
      'unsupported-model',
      /vectors of length 8, 1_Pooling\/config\.json says 384/,
      {
        '1_Pooling/config.json': json({ word_embedding_dimension: 384 }),
        'config.json': json({ hidden_size: 8 }),
      },
    ],
    [
      'another length of vectors than the model says',
      'unsupported-model',
      /vectors of length 8, config\.json says 768/,
      { 'config.json': json({ hidden_size: 768 }) },
    ],
    [
      'a step that the graph does not hold',
      'unsupported-model',
      /modules\.json asks for .*Dense/,
      { 'modules.json': json([{ path: '2_Dense', type: 'sentence_transformers.models.Dense' }]) },
    ],
    [
      'a tokeniser of another model',
      'runtime-failed',
      /model\.onnx failed to run/,
      {
        'tokenizer.json': json({
          ...wordPiece,
          model: { ...wordPiece.model, vocab: { ...beyond, news: 4_001 } },
        }),
      },
    ],
  ])('%s: %s', async (_, code, message, change) => {
    const files: Record<string, Uint8Array> = {};
    for (const [path, bytes] of Object.entries({
      'model.onnx': lookup(),
      'tokenizer.json': json(wordPiece),
      ...change,
    })) {
      if (bytes) files[path] = bytes;
    }
    const attempt = loadModel(files, { wasm, name: 'tiny' });
    await expect(attempt).rejects.toMatchObject({ name: 'EmbeddingError', code });
    await expect(attempt).rejects.toThrow(message);
  });

  it('refuses what is no WebAssembly, and works with the right bytes afterwards', async () => {
    const wrong = new TextEncoder().encode('<!doctype html>');
    await expect(open({}, { wasm: wrong })).rejects.toMatchObject({ code: 'runtime-failed' });
    expect((await open()).dimensions).toBe(SIZE);
  });

  it('says which sentence has no numbers', async () => {
    const table = await open({ 'model.onnx': lookup({ external: true }), 'model.onnx_data': poisoned() });
    await expect(table.embed(['the crew', 'the ship'])).rejects.toThrow(/no numbers for “the ship”/);
  });
});

/** The table with a NaN in the row of one word. */
function poisoned(): Uint8Array {
  const values = Float32Array.from(TABLE.flat());
  values[id('ship') * SIZE + 3] = Number.NaN;
  return new Uint8Array(values.buffer);
}
