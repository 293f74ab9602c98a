// The base forms of inflected words: irregular ones by list, regular ones by their ending.
import { readFileSync } from 'node:fs';

/** Verbs by base; the engine reads the same list. */
export const VERBS_FILE = new URL('../../src/engine/text/words/irregular-verbs.json', import.meta.url);

/** Nouns, adjectives and adverbs: base, then its forms. */
const IRREGULAR = `man men,woman women,child children,person people,foot feet,tooth teeth,mouse mice,goose geese,wife wives,life lives,knife knives,leaf leaves,half halves,wolf wolves,
thief thieves,shelf shelves,loaf loaves,self selves,good better best,bad worse worst,far farther further furthest,many more most,few fewer fewest,early earlier earliest,analysis analyses,crisis crises`;
/** Regular endings and what stands in the base instead. */
const ENDINGS = [['ies', 'y'], ['ied', 'y'], ['ier', 'y'], ['iest', 'y'], ['es', ''], ['s', ''], ['ed', ''], ['ed', 'e'], ['ing', ''], ['ing', 'e'], ['er', ''], ['er', 'e'], ['est', ''], ['est', 'e']]; // prettier-ignore
/** Endings that only verbs have, and only adjectives and adverbs; others verbs and nouns have. */
const OF_VERBS = /^(?:ed|ing|ied)$/;
const OF_DEGREES = /^i?e(?:r|st)$/;
/** Endings before which a word doubles its last consonant: cut, cutting. */
const DOUBLING = /^([^]*([bdfglmnprt]))\2(?:ed|ing|er|est)$/;
/** Ending in "ss", "us" or "is" a word is no plural. */
const NO_PLURAL = /(?:ss|us|is)$/;

const LISTED = new Map();
for (const [base, forms] of [
  ...Object.entries(JSON.parse(readFileSync(VERBS_FILE, 'utf8'))),
  ...IRREGULAR.split(/,\s*/).map((line) => [line.split(' ')[0], line.split(' ').slice(1)]),
])
  for (const form of forms) LISTED.set(form, [...(LISTED.get(form) ?? []), base]);
/** Irregular forms that are words by themselves, and other than a form of the verb with the same letters. */
const NEVER = new Set(['better', 'further', 'people', 'thing', 'king', 'during', 'evening', 'morning', 'wedding', 'united', 'hundred', 'sacred', 'wicked', 'species', 'news', 'series']); // prettier-ignore

/**
 * Bases that a form may have, itself left out; `isWord` tells what is one, and of a comparative or a verb, by
 * part of speech.
 */
export function basesOf(form, isWord) {
  const listed = LISTED.get(form);
  if (listed) return listed;
  if (NEVER.has(form) || form.length < 4) return [];
  const found = new Set();
  const doubled = DOUBLING.exec(form)?.[1];
  const isBase = (base, ending) => {
    if (base.length < 2) return false;
    const verb = isWord(base, 'v');
    if (OF_VERBS.test(ending)) return verb;
    if (OF_DEGREES.test(ending)) return isWord(base, 'a') || isWord(base, 'r');
    return verb || (isWord(base, 'n') && !NO_PLURAL.test(form));
  };
  const add = (base, ending) => isBase(base, ending) && found.add(base);
  for (const [ending, instead] of ENDINGS)
    if (form.endsWith(ending)) add(form.slice(0, -ending.length) + instead, ending);
  if (doubled) add(doubled, /(?:ed|ing|er|est)$/.exec(form)[0]);
  return [...found];
}
