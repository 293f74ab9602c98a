import type { Embeddings, Version, VersionId } from '../engine';
import { EmbeddingError } from './errors';
import type { SentenceModel } from './model';

export interface EmbedOptions {
  /**
   * Told after each run how many of the different sentences are done. What it returns is awaited: a worker
   * that wants to hear a cancellation lets its message queue run there.
   */
  readonly progress?: (done: number, total: number) => void | Promise<void>;
  /** Asked before each run; true ends the work with an `EmbeddingError` of code `cancelled`. */
  readonly cancelled?: () => boolean;
  /**
   * Vectors by sentence from earlier calls with the same model, read and added to: then a keystroke costs one
   * sentence. It is the caller's, who decides when it is too big.
   */
  readonly known?: Map<string, Float32Array>;
}

/**
 * The vectors that the engine takes as `options.embeddings`: for each version one a sentence, in order. A
 * sentence's vector depends on its wording alone (white space collapsed), never on its version or its
 * neighbours. Throws `EmbeddingError`.
 */
export async function embedVersions(
  model: SentenceModel,
  versions: readonly Version[],
  { progress, cancelled, known = new Map() }: EmbedOptions = {},
): Promise<Embeddings> {
  const sentences = versions.map((version) =>
    version.sentences.map(({ start, end }) => version.text.slice(start, end).replace(/\s+/gu, ' ').trim()),
  );
  // Sentences of like length share a run, so that little of it is padding.
  const wanted = [...new Set(sentences.flat())]
    .filter((sentence) => !known.has(sentence))
    .sort((a, b) => a.length - b.length);
  for (let done = 0; done < wanted.length;) {
    if (cancelled?.())
      throw new EmbeddingError('cancelled', 'Reading the sentences with the model was cancelled.');
    const run = wanted.slice(done, done + model.batch);
    const vectors = await model.embed(run);
    run.forEach((sentence, index) => known.set(sentence, vectors[index]!));
    done += run.length;
    await progress?.(done, wanted.length);
  }
  const vectors: Record<VersionId, readonly Float32Array[]> = Object.fromEntries(
    versions.map(({ id }, index) => [id, sentences[index]!.map((sentence) => known.get(sentence)!)]),
  );
  return { name: model.name, vectors };
}
