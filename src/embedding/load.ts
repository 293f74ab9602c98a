import { EmbeddingError } from './errors';
import { findGraph } from './files';
import { readEnds, run, type States } from './graph';
import type { LoadOptions, ModelFiles, SentenceModel, Tokens } from './model';
import { normalise, pool } from './pool';
import { openSession } from './runtime';
import { readSettings, type Settings } from './settings';
import { readTokeniser } from './tokeniser';

/**
 * Loads a sentence-embedding model from the files of its folder: `tokenizer.json` and an `.onnx` graph, and
 * what is there of `config.json`, `tokenizer_config.json`, `sentence_bert_config.json`,
 * `config_sentence_transformers.json`, `modules.json` and `1_Pooling/config.json`. The model reads one word
 * before it is handed over, so that what cannot work fails here. Throws `EmbeddingError`.
 */
export async function loadModel(files: ModelFiles, options: LoadOptions): Promise<SentenceModel> {
  const graph = findGraph(files);
  const settings = readSettings(files);
  // What can be said of the small files is said before the big one is opened.
  const tokenise = readTokeniser(files, settings);
  const session = await openSession(graph, options.wasm);
  try {
    const ends = readEnds(session, graph.path);
    const maxTokens = Math.min(settings.maxTokens, ends.columns ?? Infinity);
    const encode = async (sentences: readonly Tokens[]): Promise<States> =>
      run(session, ends, graph.path, sentences, settings.padId);

    const trial = await encode([tokenise('news', maxTokens)]);
    check(trial, settings, graph.path);
    return {
      name: options.name,
      dimensions: trial.dimensions,
      maxTokens,
      batch: ends.single ? 1 : Math.max(1, Math.floor(options.batch ?? 1)),
      async embed(texts) {
        const tokens = texts.map((text) => tokenise(text, maxTokens));
        const said = tokens.filter(({ ids }) => ids.length > 0);
        const states = said.length > 0 ? await encode(said) : null;
        return tokens.map((sentence, index) => {
          if (!states || sentence.ids.length === 0) return new Float32Array(trial.dimensions);
          const vector = vectorOf(states, said.indexOf(sentence), sentence, settings);
          if (vector) return vector;
          const shown = texts[index]!.slice(0, 60);
          throw new EmbeddingError(
            'runtime-failed',
            `${graph.path} gave values that are no numbers for “${shown}”.`,
          );
        });
      },
      close: () => session.release(),
    };
  } catch (error) {
    await session.release();
    throw error;
  }
}

function vectorOf(states: States, row: number, sentence: Tokens, settings: Settings): Float32Array | null {
  const { data, columns, dimensions } = states;
  // A graph that pools by itself gives one vector a sentence: then there is nothing to pool but that one.
  const tokens = Math.min(sentence.ids.length, columns);
  return normalise(pool(data, row * columns * dimensions, tokens, dimensions, settings.pooling));
}

/** What the trial run shows must be what the configuration files promise. */
function check(trial: States, { dimensions, extraStep }: Settings, path: string): void {
  if (dimensions && dimensions.value !== trial.dimensions && !extraStep) {
    throw new EmbeddingError(
      'unsupported-model',
      `${path} gives vectors of length ${trial.dimensions}, ${dimensions.file} says ${dimensions.value}.`,
    );
  }
  if (extraStep && !trial.pooled) {
    throw new EmbeddingError(
      'unsupported-model',
      `modules.json asks for a step that ${path} does not hold: ${extraStep}.`,
    );
  }
}
