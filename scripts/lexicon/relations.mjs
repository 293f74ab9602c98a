// What vectors cannot tell of two words, from WordNet: that one is the opposite of the other, that both are
// members of a closed class, and that one may well stand for the other. Between base forms; `bases.mjs` leads
// there from inflected ones.
import { basesOf } from './bases.mjs';
import { relateKin } from './relate-kin.mjs';
import { relateOpposites } from './relate-opposites.mjs';
import { relateSisters } from './relate-sisters.mjs';
import { wordGraph } from './word-graph.mjs';
import { wordPairs } from './word-pairs.mjs';

/**
 * `related`: by number of the lower word of a pair those of the others, each with its relation: `Map { other
 * => relation }`; `bases`: by number of a word those of its base forms. `wordnet` is what `readSets` gave.
 */
export function relationsOf(table, wordnet) {
  const graph = wordGraph(wordnet);
  const pairs = wordPairs(table);
  // Later ones know better: opposites are near each other, and some of both are members of one class.
  relateKin(graph, pairs);
  relateOpposites(graph, pairs);
  relateSisters(graph, pairs);
  const bases = table.words.map((word) =>
    basesOf(word, graph.isWord).flatMap((base) => pairs.index.get(base) ?? []),
  );
  return { related: pairs.related, bases };
}
