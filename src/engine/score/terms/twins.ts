import type { Term, Terms } from './term';
import { hashOf } from './wordings';

/** What has terms, and the ids of their words. */
interface Worded extends Pick<Terms, 'terms'> {
  readonly ids: readonly number[];
}

/** Phrases, found again by their terms: a sentence that another text has as it stands is worked out once. */
export interface Twins<P> {
  of(sentence: Terms): P | undefined;
  add(phrase: P): P;
}

/** Twins of these phrases, and of those that are added. */
export function createTwins<P extends Worded>(phrases: readonly P[]): Twins<P> {
  const known = new Map<number, P>();
  const add = (phrase: P): P => {
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
