// Draws the vectors of words that WordNet relates towards each other, and inflected forms towards their base
// (M. Faruqui et al., "Retrofitting word vectors to semantic lexicons", 2015).
import { normalise } from './centre.mjs';

const ROUNDS = 8;
/** Weight of a shared set of synonyms, and of other relations by the symbol of their pointers. */
const SYNONYMS = 1;
const POINTERS = new Map([['+', 0.7], ['&', 0.5], ['\\', 0.7], ['@', 0.35], ['*', 0.5]]); // prettier-ignore
/** Only the first senses of a word count: the rare ones bring in words of other worlds. */
const SENSES = 4;
/** Regular endings of English and what stands in the base form instead. */
const ENDINGS = [['ies', 'y'], ['ied', 'y'], ['es', ''], ['es', 'e'], ['s', ''], ['ed', ''], ['ed', 'e'], ['ing', ''], ['ing', 'e'], ['er', ''], ['er', 'e'], ['est', ''], ['ly', ''], ['ness', ''], ["'s", '']]; // prettier-ignore

/** Changes the vectors in place; `wordnet` is what `readSets` gave. */
export function retrofit({ words, dimensions, vectors }, wordnet, strength = 1) {
  const index = new Map(words.map((word, k) => [word, k]));
  const neighbours = words.map(() => new Map());
  const relate = (a, b, weight) => {
    const i = index.get(a);
    const j = index.get(b);
    if (i === undefined || j === undefined || i === j) return;
    neighbours[i].set(j, Math.max(weight, neighbours[i].get(j) ?? 0));
    neighbours[j].set(i, Math.max(weight, neighbours[j].get(i) ?? 0));
  };
  const known = new Set();
  for (const [a, b, weight] of nearPairs(wordnet)) {
    known.add(a).add(b);
    relate(a, b, weight);
  }
  for (const word of words)
    for (const [ending, base] of ENDINGS)
      if (word.endsWith(ending) && word.length > ending.length + 2) {
        const stem = word.slice(0, -ending.length);
        const doubled = stem.at(-1) === stem.at(-2) && !base ? stem.slice(0, -1) : null;
        for (const candidate of [stem + base, doubled])
          if (candidate && known.has(candidate)) relate(word, candidate, 1);
      }
  const original = vectors.slice();
  for (let round = 0; round < ROUNDS; round++)
    for (let word = 0; word < words.length; word++) {
      const near = neighbours[word];
      if (!near.size) continue;
      let total = 0;
      for (const weight of near.values()) total += weight;
      // The word itself weighs as much as all its neighbours together.
      const pull = strength / Math.max(1, total);
      const row = word * dimensions;
      for (let d = 0; d < dimensions; d++) {
        let sum = 0;
        for (const [other, weight] of near) sum += weight * vectors[other * dimensions + d];
        vectors[row + d] = (original[row + d] + pull * sum) / (1 + pull * total);
      }
    }
  normalise(vectors, dimensions);
}

/**
 * Pairs of single words that WordNet holds to be near, `[word, other, weight]`: a rarer sense of the first
 * weighs less.
 */
function* nearPairs({ sets, senses }) {
  for (const [key, own] of senses) {
    const word = key.slice(1);
    if (word.includes('_')) continue;
    for (const [rank, id] of own.slice(0, SENSES).entries())
      for (const [other, weight] of nearIn(sets, id, word))
        if (other !== word && !other.includes('_')) yield [word, other, weight / (1 + rank)];
  }
}

/** Words beside one in a set, and those that its pointers lead to within its part of speech. */
function* nearIn(sets, id, word) {
  const { words, pointers } = sets.get(id);
  const place = words.indexOf(word) + 1;
  for (const other of words) yield [other, SYNONYMS];
  for (const { symbol, target, from, to } of pointers) {
    const weight = POINTERS.get(symbol);
    if (weight === undefined || (from && from !== place) || target[0] !== id[0]) continue;
    const goal = sets.get(target).words;
    for (const other of to ? [goal[to - 1]] : goal) yield [other, weight];
  }
}
