export const KIN = 1;
export const OTHER = 2;
export const OPPOSITE = 3;

/** Cosine below which two words are not taken for one another anyway, and need not be listed. */
export const LEAST = 0.3;

/**
 * What the words of a table are to each other, nothing at first. `related`: by number of the lower word of a
 * pair those of the others, each with its relation.
 */
export function wordPairs({ words, dimensions, vectors }) {
  const index = new Map(words.map((word, k) => [word, k]));
  const related = words.map(() => new Map());
  const cosineAt = (i, j) => {
    let sum = 0;
    for (let d = 0; d < dimensions; d++) sum += vectors[i * dimensions + d] * vectors[j * dimensions + d];
    return sum;
  };
  return {
    related,
    index,
    cosine: (a, b) => cosineAt(index.get(a), index.get(b)),
    /**
     * Notes a pair of words if the table has both and their cosine is `least` or more. The stronger relation
     * stays, unless the new one `settles` it.
     */
    relate(a, b, relation, { least = LEAST, settles = false } = {}) {
      const [i, j] = [index.get(a), index.get(b)];
      if (i === undefined || j === undefined || i === j || cosineAt(i, j) < least) return;
      const [low, high] = i < j ? [i, j] : [j, i];
      if (settles || (related[low].get(high) ?? 0) < relation) related[low].set(high, relation);
    },
  };
}
