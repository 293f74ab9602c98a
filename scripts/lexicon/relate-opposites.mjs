import { NEVER_OPPOSITE, OPPOSITES } from './opposites.mjs';
import { SENSES } from './word-graph.mjs';
import { OPPOSITE, OTHER } from './word-pairs.mjs';

const DENYING = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non'];
/**
 * Cosines that two words which differ by such a syllable alone must have: one that WordNet lacks may have
 * come by it otherwise.
 */
const LEAST_DENIED = 0;
const LEAST_UNLISTED = 0.2;
/** The pointers themselves need no vectors to bear them out. */
const ANY = -1;
/** A word stands for its set in so many of its first senses. */
const FREQUENT = 2;
const SIMILAR = new Set(['&']);
const DERIVED = new Set(['+', '\\']);

/** The pointers first, then words of the same set, near adjectives, what is derived from both in the same way. */
export function relateOpposites(graph, { index, relate }) {
  const { sets, sensesOf, allSenses } = graph;
  const share = (a, b) => {
    const own = allSenses(a);
    return allSenses(b).some((id) => own.includes(id));
  };
  const contrary = (a, b, relation, least) => {
    if (!share(a, b) && !NEVER_OPPOSITE.has([a, b].sort().join(' '))) relate(a, b, relation, { least });
  };
  const frequent = (id) =>
    sets.get(id).words.filter((word) => sensesOf(word, id[0]).slice(0, FREQUENT).includes(id));

  const direct = [...OPPOSITES];
  for (const { id, word, other } of pointedAt(graph)) {
    const relation = areOpposite(word, other, id[0]) ? OPPOSITE : OTHER;
    if (relation === OPPOSITE) direct.push([word, other]);
    else contrary(word, other, OTHER, ANY);
    for (const x of frequent(id)) contrary(x, other, relation);
    if (id[0] !== 'a') continue;
    for (const near of graph.targetsOf(id, SIMILAR))
      for (const x of frequent(near)) if (!share(x, other)) relate(x, other, OTHER);
  }
  for (const [a, b] of direct) {
    contrary(a, b, OPPOSITE, ANY);
    for (const [part, x] of derivedFrom(graph, a))
      for (const [same, y] of derivedFrom(graph, b)) if (part === same) contrary(x, y, OPPOSITE);
  }
  for (const [word, plain, least] of denied(graph, index)) contrary(word, plain, OPPOSITE, least);
}

/** Words and their opposites in WordNet, each with the set that says so. */
function* pointedAt({ sets, senses }) {
  for (const [key, own] of senses) {
    const word = key.slice(1);
    for (const id of own.slice(0, 2 * SENSES)) {
      const { words, pointers } = sets.get(id);
      const place = words.indexOf(word) + 1;
      for (const { symbol, target, from, to } of pointers)
        if (symbol === '!' && from === place) yield { id, word, other: sets.get(target).words[to - 1] };
    }
  }
}

/** Nouns are mostly two of a kind, man and woman; one that denies the other by a syllable is its opposite. */
function areOpposite(a, b, part) {
  return part !== 'n' || DENYING.some((prefix) => a === prefix + b || b === prefix + a);
}

/** What WordNet derives from a word, each with its part of speech. */
function derivedFrom({ sets, allSenses }, word) {
  return allSenses(word).flatMap((id) => {
    const { words, pointers } = sets.get(id);
    return pointers.flatMap(({ symbol, target, from, to }) =>
      DERIVED.has(symbol) && words[from - 1] === word ? [[target[0], sets.get(target).words[to - 1]]] : [],
    );
  });
}

/** Words that deny another by a syllable, with that other one and the cosine that both must have. */
function* denied({ isWord, isKnown }, index) {
  for (const word of index.keys())
    for (const prefix of DENYING) {
      const plain = word.slice(prefix.length).replace(/^-/, '');
      if (!word.startsWith(prefix) || plain.length < 4 || !index.has(plain)) continue;
      if (['a', 'r'].some((part) => isWord(word, part) && isWord(plain, part)))
        yield [word, plain, LEAST_DENIED];
      else if (!isKnown(word) && ['un', 'non'].includes(prefix)) yield [word, plain, LEAST_UNLISTED];
    }
}
