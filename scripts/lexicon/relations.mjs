// What vectors cannot tell of two words, from WordNet: that one is the opposite of the other, that both are members of a closed class, and
// that one may well stand for the other. Between base forms; `bases.mjs` leads there from inflected ones.
import { basesOf } from './bases.mjs';
import { CLASSES, KINDS, NO_MEMBERS } from './sisters.mjs';
import { OPPOSITES, NEVER_OPPOSITE } from './opposites.mjs';

export const KIN = 1;
export const OTHER = 2;
export const OPPOSITE = 3;

/** Only the first senses of a word count: the rare ones bring in words of other worlds. */
const SENSES = 4;
/** Where a word was met so often in tagged texts, a sense counts that makes up at least this share. */
const TAGGED = 10;
const LEAST_SHARE = 0.02;
/** How far up a word of a wider meaning may stand, and how many kinds it may have at most: "thing" stands for nothing in particular. */
const STEPS = 4;
const MOST_KINDS = 800;
/** Cosine from which such neighbours may stand for each other, and kinds that the doing above them may have at most. */
const SIDEWAYS = 0.6;
const MOST_SIDEWAYS = 100;
/** Cosine below which two words are not taken for one another anyway, and need not be listed. */
const LEAST = 0.3;
/** Inflected forms may be nearer than the bases are. */
const LEAST_SISTERS = 0.2;
const HYPERNYM = new Set(['@', '@i']);
const KINDRED = new Set(['+', '&', '\\', '<', '$', '*', '>']);
const PART = new Set(['#p', '#m', '#s']);
const DENYING = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non'];

/**
 * `related`: by number of the lower word of a pair those of the others, each with its relation, both ascending: `[[other, relation], ...]`; `bases`: by number of a
 * word those of its base forms.
 */
export function relationsOf({ words, dimensions, vectors }, { sets, senses, countOf }) {
  const index = new Map(words.map((word, k) => [word, k]));
  const isWord = (form, part) => senses.has(part + form);
  const isKnown = (form) => ['n', 'v', 'a', 'r'].some((part) => isWord(form, part));
  const bases = words.map((word) => basesOf(word, isWord).flatMap((base) => (index.has(base) ? [index.get(base)] : []))); // prettier-ignore
  const totals = new Map();
  const totalOf = (word) => {
    if (!totals.has(word))
      totals.set(word, ['n', 'v', 'a', 'r'].flatMap((part) => senses.get(part + word) ?? []).reduce((sum, id) => sum + countOf(word, id), 0)); // prettier-ignore
    return totals.get(word);
  };
  const isCommon = (word, id) => totalOf(word) < TAGGED || countOf(word, id) >= LEAST_SHARE * totalOf(word);
  const known = new Map();
  const sensesOf = (word, part) => {
    const key = part + word;
    if (!known.has(key)) known.set(key, (senses.get(key) ?? []).slice(0, SENSES).filter((id) => isCommon(word, id))); // prettier-ignore
    return known.get(key);
  };
  const meets = (word, id) => sensesOf(word, id[0]).includes(id);
  const allSenses = (word) => ['n', 'v', 'a', 'r'].flatMap((part) => sensesOf(word, part));
  const cosine = (a, b) => {
    let sum = 0;
    for (let d = 0; d < dimensions; d++) sum += vectors[a * dimensions + d] * vectors[b * dimensions + d];
    return sum;
  };
  const related = words.map(() => new Map());
  const origin = new Map();
  const relate = (a, b, relation, from, least = LEAST, settles = false) => {
    const [i, j] = [index.get(a), index.get(b)];
    if (i === undefined || j === undefined || i === j || cosine(i, j) < least) return;
    const [low, high] = i < j ? [i, j] : [j, i];
    if (!settles && (related[low].get(high) ?? 0) >= relation) return;
    related[low].set(high, relation);
    origin.set(low * 0x20000 + high, from);
  };

  const wider = (id) => sets.get(id).pointers.flatMap(({ symbol, target }) => (HYPERNYM.has(symbol) ? [target] : [])); // prettier-ignore
  const narrower = new Map();
  for (const id of sets.keys())
    for (const up of wider(id)) narrower.set(up, [...(narrower.get(up) ?? []), id]);
  const below = (id, most = Infinity, found = new Set()) => {
    for (const down of narrower.get(id) ?? [])
      if (!found.has(down) && found.size < most) below(down, most, found.add(down));
    return found;
  };
  const above = (id, steps, found = new Set()) => {
    if (steps > 0) for (const up of wider(id)) above(up, steps - 1, found.add(up));
    return found;
  };
  const counts = new Map();
  const kindsOf = (id) => {
    if (!counts.has(id)) counts.set(id, below(id, MOST_KINDS + 1).size);
    return counts.get(id);
  };

  // Kin.
  for (const [key] of senses) {
    const word = key.slice(1);
    if (!index.has(word)) continue;
    for (const id of sensesOf(word, key[0])) {
      const { words: own, pointers } = sets.get(id);
      const place = own.indexOf(word) + 1;
      for (const other of own) relate(word, other, KIN, '=');
      for (const { symbol, target, from, to } of pointers) {
        if (!KINDRED.has(symbol) || (from && from !== place)) continue;
        const goal = sets.get(target).words;
        for (const other of to ? [goal[to - 1]] : goal) relate(word, other, KIN, symbol);
      }
      // Adjectives about one centre, kinds of one doing: by that alone they are only near, so that the vectors must say so, too.
      for (const { symbol, target } of pointers)
        if (symbol === '&' || (key[0] === 'v' && symbol === '@' && kindsOf(target) <= MOST_SIDEWAYS))
          for (const near of symbol === '&'
            ? sets.get(target).pointers.flatMap((next) => (next.symbol === '&' ? [next.target] : []))
            : narrower.get(target))
            for (const other of sets.get(near).words)
              if (meets(other, near)) relate(word, other, KIN, 'side', SIDEWAYS);
      for (const up of above(id, STEPS))
        if (kindsOf(up) <= MOST_KINDS)
          for (const other of sets.get(up).words) if (meets(other, up)) relate(word, other, KIN, '@');
    }
  }
  const sameSet = (a, b) => {
    const own = allSenses(a);
    return allSenses(b).some((id) => own.includes(id));
  };

  // Opposites: the pointers first, then words of the same set, near adjectives, what is derived from both in the same way.
  const direct = new Map();
  const oppose = (a, b) => {
    direct.set(a, (direct.get(a) ?? new Set()).add(b));
    direct.set(b, (direct.get(b) ?? new Set()).add(a));
  };
  const contrary = (a, b, from, least, relation = OPPOSITE) => {
    if (!sameSet(a, b) && !NEVER_OPPOSITE.has([a, b].sort().join(' '))) relate(a, b, relation, from, least);
  };
  /** Nouns are mostly two of a kind, man and woman; one that denies the other by a syllable is its opposite. */
  const opposes = (a, b, part) =>
    part !== 'n' || DENYING.some((prefix) => a === prefix + b || b === prefix + a);
  for (const [a, b] of OPPOSITES) oppose(a, b);
  for (const [key, own] of senses) {
    const word = key.slice(1);
    for (const id of own.slice(0, 2 * SENSES)) {
      const { words: mine, pointers } = sets.get(id);
      const place = mine.indexOf(word) + 1;
      for (const { symbol, target, from, to } of pointers) {
        if (symbol !== '!' || from !== place) continue;
        const goal = sets.get(target);
        const relation = opposes(word, goal.words[to - 1], key[0]) ? OPPOSITE : OTHER;
        if (relation === OPPOSITE) oppose(word, goal.words[to - 1]);
        else contrary(word, goal.words[to - 1], 'noun', -1, OTHER);
        // Others of either set, where it is a frequent sense of theirs.
        const frequent = (set, at) => sets.get(set).words.filter((other) => sensesOf(other, set[0]).slice(0, 2).includes(at)); // prettier-ignore
        for (const x of frequent(id, id)) contrary(x, goal.words[to - 1], 'set', LEAST, relation);
        if (key[0] !== 'a') continue;
        for (const near of pointers)
          if (near.symbol === '&')
            for (const x of frequent(near.target, near.target))
              if (!sameSet(x, goal.words[to - 1])) relate(x, goal.words[to - 1], OTHER, 'similar');
      }
    }
  }
  const derived = (word) =>
    ['n', 'v', 'a', 'r'].flatMap((part) =>
      sensesOf(word, part).flatMap((id) => {
        const { words: own, pointers } = sets.get(id);
        return pointers.flatMap(({ symbol, target, from, to }) => (['+', '\\'].includes(symbol) && own[from - 1] === word ? [[target[0], sets.get(target).words[to - 1]]] : [])); // prettier-ignore
      }),
    );
  for (const [a, others] of direct)
    for (const b of others) {
      contrary(a, b, '!', -1);
      for (const [part, x] of derived(a)) for (const [same, y] of derived(b)) if (part === same) contrary(x, y, 'derived'); // prettier-ignore
    }
  for (const word of words)
    for (const prefix of DENYING) {
      const plain = word.slice(prefix.length).replace(/^-/, '');
      if (!word.startsWith(prefix) || plain.length < 4 || !index.has(plain)) continue;
      const part = ['a', 'r'].find((part) => isWord(word, part) && isWord(plain, part));
      if (part) contrary(word, plain, 'prefix', 0);
      else if (!isKnown(word) && ['un', 'non'].includes(prefix)) contrary(word, plain, 'prefix?', 0.2);
    }

  // Members of closed classes.
  const isPart = (x, y) => [[x, y], [y, x]].some(([part, whole]) => sets.get(part).pointers.some(({ symbol, target }) => PART.has(symbol) && (target === whole || sets.get(target).pointers.some((next) => PART.has(next.symbol) && next.target === whole)))); // prettier-ignore
  const placesOf = (word) => sensesOf(word, 'n').concat(sensesOf(word, 'a')).flatMap((id) => [id, ...sets.get(id).pointers.flatMap(({ symbol, target }) => (symbol === '\\' ? [target] : []))]); // prettier-ignore
  const exclude = (a, b, from) => {
    for (const x of placesOf(a)) for (const y of placesOf(b)) if (x === y || isPart(x, y)) return;
    relate(a, b, OTHER, from, LEAST_SISTERS, true);
  };
  for (const { roots, names = false } of KINDS) {
    const members = new Map();
    for (const [word, sense] of roots)
      for (const id of below(senses.get('n' + word)[sense - 1])) {
        const named = sets.get(id).pointers.some(({ symbol }) => symbol === '@i');
        if (named !== names) continue;
        for (const word of sets.get(id).words)
          if (
            index.has(word) &&
            word.length > (names ? 2 : 1) &&
            !NO_MEMBERS.has(word) &&
            sensesOf(word, 'n').slice(0, 3).includes(id)
          )
            members.set(word, [...(members.get(word) ?? []), id]);
      }
    const list = [...members];
    const kindOf = (own, others) => own.some((id) => [...above(id, 9)].some((up) => others.includes(up)));
    list.forEach(([a, own], k) => {
      for (const [b, others] of list.slice(k + 1))
        if (
          cosine(index.get(a), index.get(b)) >= LEAST_SISTERS &&
          !kindOf(own, others) &&
          !kindOf(others, own)
        )
          exclude(a, b, roots[0][0]);
    });
  }
  for (const line of CLASSES) {
    const members = line.split(' ').map((member) => member.split('|'));
    members.forEach((own, k) => {
      for (const others of members.slice(k + 1))
        for (const a of own) for (const b of others) relate(a, b, OTHER, line, -1, true);
    });
  }
  return { related, bases, origin };
}
