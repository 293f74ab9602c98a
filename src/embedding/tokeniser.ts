import { Tokenizer } from '@huggingface/tokenizers';
import * as v from 'valibot';
import { EmbeddingError, reason } from './errors';
import { readJson } from './files';
import type { ModelFiles, Tokens } from './model';
import type { Settings } from './settings';

const FILE = 'tokenizer.json';

/**
 * More characters than `maxTokens` tokens ever cover (a token of news text has about four): a "sentence" of a
 * megabyte is cut before it is read, since some tokenisers take quadratic time.
 */
const CHARACTERS_A_TOKEN = 32;

/**
 * Gives what splits a text into the model's tokens, special tokens included, at most `maxTokens` of them. Throws where
 * `tokenizer.json` is missing or of no use.
 */
export function readTokeniser(
  files: ModelFiles,
  settings: Settings,
): (text: string, maxTokens: number) => Tokens {
  const json = readJson(files, FILE, v.looseObject({ model: v.looseObject({}) }));
  if (!json) {
    throw new EmbeddingError(
      'missing-file',
      `${FILE} is missing: without it the model cannot read a text (vocab.txt alone does not tell how to split one).`,
    );
  }
  const config = readJson(files, 'tokenizer_config.json', v.looseObject({})) ?? {};
  const tokenizer = usable(() => new Tokenizer({ added_tokens: [], ...json }, config));
  // Some faults of the file show only in use: on a word, or on a sign that few vocabularies hold.
  tokensOf(tokenizer, 'news ☃', true);
  return (text, maxTokens) => {
    const plain = settings.lowerCase ? text.toLowerCase() : text;
    return encode(tokenizer, settings.prompt + plain.slice(0, maxTokens * CHARACTERS_A_TOKEN), maxTokens);
  };
}

function encode(tokenizer: Tokenizer, text: string, maxTokens: number): Tokens {
  const whole = tokensOf(tokenizer, text, true);
  if (whole.ids.length <= maxTokens) return whole;
  const kept = keep(whole.ids, tokensOf(tokenizer, text, false).ids, maxTokens);
  return { ids: kept.map((index) => whole.ids[index]!), types: kept.map((index) => whole.types[index]!) };
}

function tokensOf(tokenizer: Tokenizer, text: string, special: boolean): Tokens {
  const encoded = usable(() =>
    tokenizer.encode(text, { add_special_tokens: special, return_token_type_ids: true }),
  );
  // Wider than the library declares: it gives `undefined` for an unknown word when the vocabulary has no
  // token for those, and no types where the tokeniser has no post-processor.
  const found: readonly (number | undefined)[] = encoded.ids;
  const types = encoded.token_type_ids as readonly number[] | undefined;
  return {
    ids: found.map((id) => {
      if (id !== undefined) return id;
      throw new EmbeddingError('damaged-file', `${FILE} has no token for words that it does not know.`);
    }),
    types: found.map((_, index) => types?.[index] ?? 0),
  };
}

/** Whatever the library throws comes from its reading of the file. */
function usable<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new EmbeddingError('damaged-file', `${FILE} cannot be used: ${reason(error)}.`, { cause: error });
  }
}

/**
 * Which tokens stay when a text is too long: the special ones on both sides and the first words between them.
 * `[CLS] a b c d [SEP]` cut to 4 is `[CLS] a b [SEP]`.
 */
function keep(whole: readonly number[], bare: readonly number[], maxTokens: number): readonly number[] {
  const extra = whole.length - bare.length;
  if (extra >= maxTokens) {
    throw new EmbeddingError('unsupported-model', `The model takes ${maxTokens} tokens: too few for a word.`);
  }
  let before = 0;
  while (before < extra && !bare.every((id, index) => id === whole[before + index])) before += 1;
  const cut = before + maxTokens - extra;
  const resume = before + bare.length;
  return [...whole.keys()].filter((index) => index < cut || index >= resume);
}
