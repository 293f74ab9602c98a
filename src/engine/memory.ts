import { type Study, studyOf } from './findings';
import { type Reading, readingOf } from './reading/reading';
import type { Lexicon, Pair, Version } from './model';
import { type Shelf, createShelf } from './score/terms/shelf';
import { type Words, createWords } from './words';

/** What a pair depends on besides its two versions and the lexicon: equal where all parts are the same. */
export type Conditions = readonly unknown[];

/**
 * What is known of versions by themselves, and of every two of them. Within a run it spares the versions from
 * being read once for each pair; handed in again for the next run, it spares all that did not change. It
 * never changes a result. A version is known by its object: whoever hands in the same one again says that it
 * is the same text. What belongs to it goes when it goes.
 */
export interface Memory {
  readingOf(version: Version): Reading;
  studyOf(version: Version): Study;
  /** The versions as the scorer reads them, with this lexicon. */
  shelfOf(lexicon: Lexicon | null): Shelf;
  /** A pair as it was last made, under the same conditions. */
  pairOf(from: Version, to: Version, conditions: Conditions): Pair | null;
  keepPair(from: Version, to: Version, conditions: Conditions, pair: Pair): void;
}

interface Kept {
  readonly conditions: Conditions;
  readonly pair: Pair;
}

/** `words` hands in what earlier runs came to know of words. */
export function createMemory(words: Words = createWords()): Memory {
  const readings = new WeakMap<Version, Reading>();
  const studies = new WeakMap<Version, Study>();
  const pairs = new WeakMap<Version, WeakMap<Version, Kept>>();
  let shelf: Shelf | null = null;
  const reading = (version: Version): Reading =>
    made(readings, version, (own) => readingOf(own, words.keybookOf(own.language)));
  return {
    readingOf: reading,
    studyOf: (version) =>
      made(studies, version, (own) => {
        const read = reading(own);
        return studyOf(own, { ...read, book: words.wordbookOf(read.forms) });
      }),
    shelfOf(lexicon) {
      if (shelf?.lexicon !== lexicon) shelf = createShelf(lexicon, reading, words.vocabularyOf);
      return shelf;
    },
    pairOf(from, to, conditions) {
      const kept = pairs.get(from)?.get(to);
      const same =
        kept?.conditions.length === conditions.length &&
        conditions.every((part, n) => part === kept.conditions[n]);
      return same ? kept.pair : null;
    },
    keepPair: (from, to, conditions, pair) => {
      made(pairs, from, () => new WeakMap<Version, Kept>()).set(to, { conditions, pair });
    },
  };
}

function made<K extends object, T>(known: WeakMap<K, T>, key: K, make: (key: K) => T): T {
  const old = known.get(key);
  if (old !== undefined) return old;
  const fresh = make(key);
  known.set(key, fresh);
  return fresh;
}
