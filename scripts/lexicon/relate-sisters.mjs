import { CLASSES, KINDS, NO_MEMBERS } from './sisters.mjs';
import { OTHER } from './word-pairs.mjs';

/** Inflected forms may be nearer than the bases are. */
const LEAST = 0.2;
/** A word is a member in so many of its first senses. */
const SENSES = 3;
/** Steps up to the top of a class. */
const STEPS = 9;
const PART = new Set(['#p', '#m', '#s']);
const PERTAINS = new Set(['\\']);

/** Members of closed classes, which exclude each other whatever else was found of them. */
export function relateSisters(graph, pairs) {
  for (const kind of KINDS) relateKind(graph, pairs, kind);
  for (const line of CLASSES) {
    const members = line.split(' ').map((member) => member.split('|'));
    for (const [own, others] of couples(members))
      for (const a of own) for (const b of others) pairs.relate(a, b, OTHER, { least: -1, settles: true });
  }
}

function relateKind(graph, { index, cosine, relate }, kind) {
  const isKindOf = (own, others) =>
    own.some((id) => [...graph.above(id, STEPS)].some((up) => others.includes(up)));
  for (const [[a, own], [b, others]] of couples([...membersOf(graph, index, kind)]))
    if (cosine(a, b) >= LEAST && !isKindOf(own, others) && !isKindOf(others, own) && !meet(graph, a, b))
      relate(a, b, OTHER, { least: LEAST, settles: true });
}

/** Words below the roots of a class, each with its sets there. */
function membersOf(graph, index, { roots, names = false }) {
  const members = new Map();
  const isMember = (word, id) =>
    index.has(word) &&
    word.length > (names ? 2 : 1) &&
    !NO_MEMBERS.has(word) &&
    graph.sensesOf(word, 'n').slice(0, SENSES).includes(id);
  for (const [root, sense] of roots)
    for (const id of graph.below(graph.senses.get('n' + root)[sense - 1])) {
      const { words, pointers } = graph.sets.get(id);
      if (pointers.some(({ symbol }) => symbol === '@i') !== names) continue;
      for (const word of words) if (isMember(word, id)) members.set(word, [...(members.get(word) ?? []), id]);
    }
  return members;
}

/** Whether two words have a sense in common, or one of them a sense that is a part of the other's. */
function meet(graph, a, b) {
  const within = (x, y) => {
    const wholes = graph.targetsOf(x, PART);
    return wholes.includes(y) || wholes.some((whole) => graph.targetsOf(whole, PART).includes(y));
  };
  const others = placesOf(graph, b);
  return placesOf(graph, a).some((x) => others.some((y) => x === y || within(x, y) || within(y, x)));
}

/** The senses of a word as a noun or an adjective, and what an adjective is about. */
function placesOf({ sensesOf, targetsOf }, word) {
  return [...sensesOf(word, 'n'), ...sensesOf(word, 'a')].flatMap((id) => [id, ...targetsOf(id, PERTAINS)]);
}

/** Every two of a list, the earlier one first. */
function* couples(list) {
  for (const [k, one] of list.entries()) for (const other of list.slice(k + 1)) yield [one, other];
}
