import { type Bench, layOut } from '../../src/engine/align/layout/bench';
import type { Embeddings, Lexicon, Version, WordRelation } from '../../src/engine/model';
import { createShelf } from '../../src/engine/score/terms/shelf';
import { versionFromSentences } from '../../src/engine/version';

/** Two texts handed in sentence by sentence, each a paragraph of its own, laid out to be compared. */
export function laidOut(
  a: readonly string[],
  b: readonly string[],
  {
    lexicon = null,
    language = 'en',
    embeddings = null,
  }: { lexicon?: Lexicon | null; language?: string; embeddings?: Embeddings | null } = {},
): Bench {
  return layOut(
    inSentences('a', a, language),
    inSentences('b', b, language),
    createShelf(lexicon),
    embeddings,
  );
}

export function inSentences(id: string, sentences: readonly string[], language = 'en'): Version {
  return versionFromSentences(
    sentences.map((sentence) => [sentence]),
    { id, language },
  );
}

/** A lexicon that knows what these pairs of words are to each other, and nothing else. */
export function knowing(
  pairs: readonly (readonly [a: string, b: string, relation: WordRelation])[],
): Lexicon {
  return {
    name: 'pairs',
    likeness: () => 0,
    rarity: () => undefined,
    relation: (a, b) => pairs.find(([x, y]) => (x === a && y === b) || (x === b && y === a))?.[2] ?? null,
  };
}

/** Two sentences held against each other. */
export function held(a: string, b: string, options: Parameters<typeof laidOut>[2] = {}) {
  const bench = laidOut([a], [b], options);
  const [x, y] = [bench.a[0]!, bench.b[0]!];
  return { x, y, vocabulary: bench.vocabulary, comparison: bench.measure(x, y).comparison };
}
