import type { Embeddings, Version } from '../engine';
import { Trouble } from './trouble';

/**
 * Vectors of a local model for `--model FOLDER`, or none without one. The model runtime is loaded only then.
 * @throws Trouble when the folder holds no model that can be run
 */
export async function sentenceVectors(
  folder: string | undefined,
  versions: readonly Version[],
): Promise<{ readonly embeddings?: Embeddings }> {
  if (folder === undefined) return {};
  const [{ openModel }, { embedVersions, EmbeddingError }] = await Promise.all([
    import('./model'),
    import('../embedding'),
  ]);
  try {
    const model = await openModel(folder);
    try {
      return { embeddings: await embedVersions(model, versions) };
    } finally {
      await model.close();
    }
  } catch (cause) {
    if (cause instanceof EmbeddingError) throw new Trouble(`--model ${folder}: ${cause.message}`, { cause });
    throw cause;
  }
}
