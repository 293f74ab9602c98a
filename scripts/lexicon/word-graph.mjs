/** Only the first senses of a word count: the rare ones bring in words of other worlds. */
export const SENSES = 4;
/** A set with more kinds than this stands for nothing in particular, as "thing" does; further they are not counted. */
export const MOST_KINDS = 800;
/** Where a word was met so often in tagged texts, a sense counts that makes up at least this share. */
const TAGGED = 10;
const LEAST_SHARE = 0.02;
const PARTS = ['n', 'v', 'a', 'r'];
const HYPERNYM = new Set(['@', '@i']);

/**
 * WordNet (what `readSets` gave) as a graph of sets. Words have their senses that count: `sensesOf(word,
 * part)`, `allSenses(word)`, and `meets(word, set)` where that set is one of them. From a set lead
 * `targetsOf(set, symbols)`, `above(set, steps)`, `narrower(set)` (its own kinds), `below(set)` (their kinds,
 * too), and `kindsOf(set)` counts these, up to `MOST_KINDS + 1`.
 */
export function wordGraph({ sets, senses, countOf }) {
  const isWord = (form, part) => senses.has(part + form);
  const totalOf = remembered((word) =>
    PARTS.flatMap((part) => senses.get(part + word) ?? []).reduce((sum, id) => sum + countOf(word, id), 0),
  );
  const isCommon = (word, id) => totalOf(word) < TAGGED || countOf(word, id) >= LEAST_SHARE * totalOf(word);
  const counting = remembered((key) =>
    (senses.get(key) ?? []).slice(0, SENSES).filter((id) => isCommon(key.slice(1), id)),
  );
  const sensesOf = (word, part) => counting(part + word);
  const targetsOf = (id, symbols) =>
    sets.get(id).pointers.flatMap(({ symbol, target }) => (symbols.has(symbol) ? [target] : []));

  const kinds = new Map();
  for (const id of sets.keys())
    for (const up of targetsOf(id, HYPERNYM)) kinds.set(up, [...(kinds.get(up) ?? []), id]);
  const narrower = (id) => kinds.get(id) ?? [];
  const below = (id, most = Infinity, found = new Set()) => {
    for (const down of narrower(id))
      if (!found.has(down) && found.size < most) below(down, most, found.add(down));
    return found;
  };
  const above = (id, steps, found = new Set()) => {
    if (steps > 0) for (const up of targetsOf(id, HYPERNYM)) above(up, steps - 1, found.add(up));
    return found;
  };
  return {
    sets,
    senses,
    isWord,
    isKnown: (form) => PARTS.some((part) => isWord(form, part)),
    sensesOf,
    allSenses: (word) => PARTS.flatMap((part) => sensesOf(word, part)),
    meets: (word, id) => sensesOf(word, id[0]).includes(id),
    targetsOf,
    narrower,
    below,
    above,
    kindsOf: remembered((id) => below(id, MOST_KINDS + 1).size),
  };
}

function remembered(find) {
  const known = new Map();
  return (key) => {
    if (!known.has(key)) known.set(key, find(key));
    return known.get(key);
  };
}
