import * as v from 'valibot';
import { EmbeddingError } from './errors';
import { readJson } from './files';
import type { ModelFiles, Pooling } from './model';

/** What the configuration files say of a model, as sentence-transformers and transformers write them. */
export interface Settings {
  readonly maxTokens: number;
  readonly pooling: Pooling;
  /** Length of a vector, and the file that says so; `null` where none does. */
  readonly dimensions: { readonly value: number; readonly file: string } | null;
  readonly padId: number;
  /** Stands before every sentence: some models were trained with an instruction. */
  readonly prompt: string;
  readonly lowerCase: boolean;
  /** A step after pooling that only a graph with a sentence output has in it. */
  readonly extraStep: string | null;
}

const count = v.nullish(v.pipe(v.number(), v.minValue(0)));
const flag = v.nullish(v.boolean());

const Config = v.looseObject({
  model_type: v.nullish(v.string()),
  hidden_size: count,
  max_position_embeddings: count,
  pad_token_id: v.nullish(v.number()),
});
const TokenizerConfig = v.looseObject({ model_max_length: count });
const Truncation = v.looseObject({
  truncation: v.nullish(v.looseObject({ max_length: count })),
  padding: v.nullish(v.looseObject({ pad_id: count })),
});
const SentenceConfig = v.looseObject({ max_seq_length: count, do_lower_case: flag });
const Prompts = v.looseObject({
  prompts: v.nullish(v.record(v.string(), v.string())),
  default_prompt_name: v.nullish(v.string()),
});
const Modules = v.array(v.looseObject({ type: v.string(), path: v.string() }));
const PoolingConfig = v.looseObject({ word_embedding_dimension: count, pooling_mode: v.nullish(v.string()) });

/**
 * Models in which the first position is the one after the padding token's number, so that fewer are left for
 * tokens.
 */
const SHIFTED = new Set(['roberta', 'xlm-roberta', 'xlm-roberta-xl', 'camembert', 'mpnet']);

/** The original BERT's limit, which most of its kind keep: for a folder that names none. */
const USUAL_TOKENS = 512;

/** `model_max_length` is 1e30 where transformers knew no limit; no encoder comes near this. */
const NO_LIMIT = 1_000_000;

/** Both ways in which sentence-transformers has named the modes: flags of old, one word since. */
const MODES: Readonly<Record<string, Pooling>> = {
  pooling_mode_mean_tokens: 'mean',
  pooling_mode_cls_token: 'cls',
  pooling_mode_max_tokens: 'max',
  pooling_mode_lasttoken: 'last',
  mean: 'mean',
  cls: 'cls',
  max: 'max',
  lasttoken: 'last',
};

export function readSettings(files: ModelFiles): Settings {
  const config = readJson(files, 'config.json', Config);
  const tokenizer = readJson(files, 'tokenizer.json', Truncation);
  const sentence = readJson(files, 'sentence_bert_config.json', SentenceConfig);
  const prompts = readJson(files, 'config_sentence_transformers.json', Prompts);
  const modules = readJson(files, 'modules.json', Modules) ?? [];

  const step = (kind: string) => modules.find(({ type }) => type.endsWith(kind));
  const pooling = readPooling(files, `${step('.Pooling')?.path ?? '1_Pooling'}/config.json`);
  const known = ['.Transformer', '.Pooling', '.Normalize'];
  const extra = modules.find(({ type }) => !known.some((kind) => type.endsWith(kind)));

  const limit = [
    sentence?.max_seq_length,
    readJson(files, 'tokenizer_config.json', TokenizerConfig)?.model_max_length,
    tokenizer?.truncation?.max_length,
  ].find((value) => typeof value === 'number' && value > 0 && value < NO_LIMIT);
  const padId = tokenizer?.padding?.pad_id ?? Math.max(0, config?.pad_token_id ?? 0);
  const positions = config?.max_position_embeddings
    ? config.max_position_embeddings - (SHIFTED.has(config.model_type ?? '') ? padId + 1 : 0)
    : Infinity;
  const wanted = limit ?? (positions < NO_LIMIT ? positions : USUAL_TOKENS);

  return {
    maxTokens: Math.min(wanted, positions),
    pooling: pooling.mode,
    dimensions:
      pooling.dimensions ?? (config?.hidden_size ? { value: config.hidden_size, file: 'config.json' } : null),
    padId,
    prompt: prompts?.prompts?.[prompts.default_prompt_name ?? ''] ?? '',
    lowerCase: sentence?.do_lower_case ?? false,
    extraStep: extra?.type ?? null,
  };
}

/** The mean of all tokens unless the folder says otherwise, as sentence-transformers does. */
function readPooling(
  files: ModelFiles,
  path: string,
): { readonly mode: Pooling; readonly dimensions: Settings['dimensions'] } {
  const config = readJson(files, path, PoolingConfig);
  if (!config) return { mode: 'mean', dimensions: null };
  const named = config.pooling_mode
    ? [config.pooling_mode]
    : Object.keys(config).filter((key) => key.startsWith('pooling_mode_') && config[key] === true);
  const mode = MODES[named[0] ?? 'mean'];
  if (named.length > 1 || !mode) {
    throw new EmbeddingError(
      'unsupported-model',
      `${path} asks for ${named.join(' with ')}, which is not supported.`,
    );
  }
  const dimensions = config.word_embedding_dimension;
  return { mode, dimensions: dimensions ? { value: dimensions, file: path } : null };
}
