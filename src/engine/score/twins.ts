import type { Phrase } from './sentence';
import type { Term, Terms } from './term';
import { hashOf } from './wordings';

/** Phrases, found again by their terms: a sentence that another text has as it stands is worked out once. */
export interface Twins {
  of(sentence: Terms): Phrase | undefined;
  add(phrase: Phrase): Phrase;
}

export function createTwins(phrases: readonly Phrase[]): Twins {
  const known = new Map<number, Phrase>();
  const add = (phrase: Phrase): Phrase => {
    known.set(hashOf(phrase.ids), phrase);
    return phrase;
  };
  phrases.forEach(add);
  return {
    add,
    of({ terms }) {
      const found = known.get(hashOf(terms.map(({ entry }) => entry.id)));
      return found && areSame(found.terms, terms) ? found : undefined;
    },
  };
}

/** Terms of one vocabulary that are the same are one object. */
function areSame(a: readonly Term[], b: readonly Term[]): boolean {
  return a.length === b.length && a.every((term, at) => term === b[at]);
}
