import { MOST_KINDS } from './word-graph.mjs';
import { KIN } from './word-pairs.mjs';

/** How far up a word of a wider meaning may stand. */
const STEPS = 4;
/**
 * Cosine from which words beside each other may stand for each other, and kinds that the doing above them may
 * have at most.
 */
const SIDEWAYS = 0.6;
const MOST_SIDEWAYS = 100;
const KINDRED = new Set(['+', '&', '\\', '<', '$', '*', '>']);
const SIMILAR = new Set(['&']);

/** Words that may well stand for one another: synonyms, what is derived from a word, words of a wider meaning. */
export function relateKin(graph, { index, relate }) {
  for (const key of graph.senses.keys()) {
    const word = key.slice(1);
    if (!index.has(word)) continue;
    for (const id of graph.sensesOf(word, key[0])) {
      for (const other of kindred(graph, id, word)) relate(word, other, KIN);
      // By their place alone these are only near, so that the vectors must say so, too.
      for (const set of beside(graph, id))
        for (const other of membersOf(graph, set)) relate(word, other, KIN, { least: SIDEWAYS });
      for (const up of graph.above(id, STEPS))
        if (graph.kindsOf(up) <= MOST_KINDS)
          for (const other of membersOf(graph, up)) relate(word, other, KIN);
    }
  }
}

/** Words of the same set, and those that its pointers or the word's own lead to. */
function kindred({ sets }, id, word) {
  const { words, pointers } = sets.get(id);
  const place = words.indexOf(word) + 1;
  return words.concat(
    pointers.flatMap(({ symbol, target, from, to }) => {
      if (!KINDRED.has(symbol) || (from && from !== place)) return [];
      const goal = sets.get(target).words;
      return to ? [goal[to - 1]] : goal;
    }),
  );
}

/** Adjectives about one centre, kinds of one doing. */
function beside({ sets, targetsOf, kindsOf, narrower }, id) {
  return sets.get(id).pointers.flatMap(({ symbol, target }) => {
    if (SIMILAR.has(symbol)) return targetsOf(target, SIMILAR);
    return id[0] === 'v' && symbol === '@' && kindsOf(target) <= MOST_SIDEWAYS ? narrower(target) : [];
  });
}

/** Words of a set that are met in this sense. */
function membersOf({ sets, meets }, id) {
  return sets.get(id).words.filter((word) => meets(word, id));
}
