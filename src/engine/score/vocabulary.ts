import type { Lexicon } from '../model';
import { isFunctionWord, isNegation } from '../text/function-words';
import { stemOf } from '../text/stems';
import { type FindNearest, createNearest } from './likeness';
import type { Queues } from './queues';

/** A word type: everything about a word that does not depend on where it stands. */
export interface Entry {
  readonly id: number;
  /** Form by which words are compared: folded, house style, American spelling, figures by value. */
  readonly key: string;
  readonly stem: number;
  readonly kind: 'word' | 'figure';
  readonly functional: boolean;
  readonly negation: boolean;
  /** Whole numbers, kept as doubles: multiplied and added they are exact, and twice as fast as bytes. */
  readonly vector: Float64Array | undefined;
  /** Length of the vector. */
  readonly norm: number;
  /** Share of sentences that hold the word, as far as general English tells. */
  readonly prior: number;
  /** Sentences that hold it, in the two texts that were weighed last. */
  count: number;
  /** Information of the word in nats, in the two texts that were weighed last: see `weigh`. */
  weight: number;
}

/**
 * The words of texts in one language, each once. Two texts or more share one; what depends on the two that are being compared, `count`
 * and `weight`, is set anew by `weigh` for each pair.
 */
export interface Vocabulary {
  /** How many words there are. */
  readonly size: number;
  /** Dimensions of the vectors; 0 without a lexicon that has some. */
  readonly dimensions: number;
  intern(key: string, kind: Entry['kind'], language: string): Entry;
  /** Words by their form as it stands, with a full stop behind it where one follows: kept so that each is worked out once. */
  readonly byForm: Map<string, Entry>;
  /** Scratch space for comparing: queue heads by word or stem, all -1, and links for so many places. */
  queues(places: number): Queues;
  /** The nearest of several words by the cosine of their vectors, which is 0 where one is unknown. */
  readonly nearest: FindNearest;
}

/** Words of a sentence of running text, to turn the share of words into a share of sentences. */
const SENTENCE_LENGTH = 20;
/** A word that the lexicon does not know is rarer than nearly all that it knows. */
const UNKNOWN_PRIOR = 2e-5;
/** A figure: a given value is rare, but not as rare as a name. */
const FIGURE_PRIOR = 2e-3;
const FUNCTION_PRIOR = 0.2;
/** Without a lexicon: short words are common (Zipf's law of abbreviation). */
function priorByLength(key: string): number {
  return Math.min(0.1, Math.exp(-0.9 * Math.min(key.length, 10)));
}

export function createVocabulary(lexicon: Lexicon | null): Vocabulary {
  const byKey = new Map<string, Entry>();
  const stems = new Map<string, number>();
  let size = 0;
  let dimensions = 0;
  const scratch: Queues = { head: new Int32Array(0), next: new Int32Array(0) };
  return {
    get size() {
      return size;
    },
    get dimensions() {
      return dimensions;
    },
    nearest: createNearest(lexicon),
    byForm: new Map(),
    queues(places) {
      if (scratch.head.length < size) scratch.head = new Int32Array(2 * size).fill(-1);
      if (scratch.next.length < places) scratch.next = new Int32Array(2 * places);
      return scratch;
    },
    intern(key, kind, language) {
      const old = byKey.get(key);
      if (old) return old;
      const stem = kind === 'word' ? stemOf(key, language) : key;
      const known = kind === 'word' ? lexicon?.vector?.(key) : undefined;
      const vector = known && Float64Array.from(known);
      if (vector) dimensions = vector.length;
      const functional =
        kind === 'word' && (language.startsWith('en') || language === 'und') && isFunctionWord(key);
      const rarity = lexicon?.rarity(key);
      const share =
        rarity === undefined
          ? lexicon
            ? UNKNOWN_PRIOR
            : priorByLength(key)
          : Math.exp(-rarity) * SENTENCE_LENGTH;
      const entry: Entry = {
        id: size++,
        key,
        stem: stems.get(stem) ?? stems.set(stem, stems.size).size - 1,
        kind,
        functional,
        negation: kind === 'word' && isNegation(key),
        vector,
        norm: vector ? lengthOf(vector) : 0,
        prior:
          kind === 'figure'
            ? FIGURE_PRIOR
            : Math.min(1, functional ? Math.max(FUNCTION_PRIOR, share) : share),
        count: 0,
        weight: 0,
      };
      byKey.set(key, entry);
      return entry;
    },
  };
}

function lengthOf(vector: Float64Array): number {
  let square = 0;
  for (let d = 0; d < vector.length; d++) square += (vector[d] as number) * (vector[d] as number);
  return Math.sqrt(square);
}

/** The prior counts as much as this many sentences, so that two short stories already have sensible weights. */
const PRIOR_SENTENCES = 30;
/** Stands for the sentences not seen: no word is infinitely rare. */
const UNSEEN = 0.15;
/** Nothing weighs less: shared function words in order are weak evidence, but some. */
const LEAST_WEIGHT = 0.1;

/**
 * Counts the words of the sentences of both texts and sets each one's weight: minus the logarithm of the share of sentences that hold it, prior and texts taken together.
 * One sentence of either text does not count: what stands once here and once there is what links are made of.
 */
export function weigh(sentences: readonly { readonly types: readonly Entry[] }[]): void {
  for (const { types } of sentences) for (const entry of types) entry.count = 0;
  const entries: Entry[] = [];
  for (const { types } of sentences) for (const entry of types) if (entry.count++ === 0) entries.push(entry);
  for (const entry of entries) {
    const elsewhere = Math.max(0, entry.count - 2) + UNSEEN;
    const share = (elsewhere + PRIOR_SENTENCES * entry.prior) / (sentences.length + PRIOR_SENTENCES);
    entry.weight = Math.max(LEAST_WEIGHT, -Math.log(Math.min(1, share)) * (entry.functional ? 0.35 : 1));
  }
}
