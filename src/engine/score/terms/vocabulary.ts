import type { Lexicon, WordRelation } from '../../model';
import { isFunctionWord, isNegation } from '../../text/words/function-words';
import { readsAsEnglish } from '../../text/language';
import { createSlots } from '../../text/words/slots';
import type { WordForms } from '../../text/forms/word-forms';
import type { Entry } from './entry';
import { priorByLength } from './length-prior';
import { type FindNearest, createNearest } from './likeness';
import { type Pools, createPools } from './pools';
import type { Queues } from './queues';
import { FIGURE, FUNCTIONAL, KNOWN, MEASURED, TYPABLE } from './signs';
import { type TrigramBook, createTrigramBook } from './trigrams';
import type { KnownTerms } from './term';
import { SHORTEST } from './typo';
import { createVectors, lengthOf } from './vectors';

/**
 * The words of texts in one language, each once. Two texts or more share one; what depends on the two that
 * are being compared is not in it.
 */
export interface Vocabulary {
  /** How many words there are. */
  readonly size: number;
  /** How many stems they have. */
  readonly stems: number;
  /** Dimensions of the vectors; 0 without a lexicon that has some. */
  readonly dimensions: number;
  /** `base` is what stands for a stem of a figure: its value without the unit. */
  intern(key: string, kind: Entry['kind'], forms: WordForms, base?: string): Entry;
  /** What is known of the words of a book. */
  termsOf(forms: WordForms): KnownTerms;
  readonly trigrams: TrigramBook;
  /** Where the numbers of phrases are kept. */
  readonly pools: Pools;
  /** Scratch space for comparing: queue heads by word or stem, all -1, and links for so many places. */
  queues(places: number): Queues;
  /** The nearest of several words by the cosine of their vectors; words by their number `meaning`. */
  readonly nearest: FindNearest;
  /** What two words that may match by meaning are to each other, as far as the lexicon knows. */
  relation(a: Entry, b: Entry): WordRelation | null;
}

/** Words of a sentence of running text, to turn the share of words into a share of sentences. */
const SENTENCE_LENGTH = 20;
/** A word that the lexicon does not know is rarer than nearly all that it knows. */
const UNKNOWN_PRIOR = 2e-5;
/** A figure: a given value is rare, but not as rare as a name. */
const FIGURE_PRIOR = 2e-3;
const FUNCTION_PRIOR = 0.2;

export function createVocabulary(lexicon: Lexicon | null): Vocabulary {
  const byKey = new Map<string, Entry>();
  const stems = new Map<string, number>();
  const terms = new WeakMap<WordForms, KnownTerms>();
  let size = 0;
  let dimensions = 0;
  const vectors = createVectors();
  const pools = createPools();
  const norms: number[] = [];
  /** The words that may match by meaning, by their number `meaning`. */
  const meant: string[] = [];
  const relation = (a: string, b: string): WordRelation | null => lexicon?.relation?.(a, b) ?? null;
  const areContrary = (a: number, b: number): boolean => {
    const found = relation(meant[a] as string, meant[b] as string);
    return found === 'opposite' || found === 'other';
  };
  const scratch: Queues = { head: new Int32Array(0), next: new Int32Array(0) };
  return {
    get size() {
      return size;
    },
    get stems() {
      return stems.size;
    },
    get dimensions() {
      return dimensions;
    },
    nearest: createNearest(vectors, norms, areContrary),
    relation: (a, b) => relation(a.key, b.key),
    trigrams: createTrigramBook(pools),
    pools,
    termsOf(forms) {
      const known = terms.get(forms) ?? { plain: createSlots(), stopped: createSlots(), others: new Map() };
      terms.set(forms, known);
      return known;
    },
    queues(places) {
      if (scratch.head.length < size) scratch.head = new Int32Array(2 * size).fill(-1);
      if (scratch.next.length < places) scratch.next = new Int32Array(2 * places);
      return scratch;
    },
    intern(key, kind, forms, base = key) {
      const old = byKey.get(key);
      if (old) return old;
      const stem = kind === 'word' ? forms.stemOf(key) : base;
      const vector = kind === 'word' ? lexicon?.vector?.(key) : undefined;
      if (vector) dimensions = vector.length;
      const { language } = forms;
      const functional = kind === 'word' && readsAsEnglish(language) && isFunctionWord(key);
      const rarity = lexicon?.rarity(key);
      const share =
        rarity === undefined
          ? lexicon
            ? UNKNOWN_PRIOR
            : priorByLength(key)
          : Math.exp(-rarity) * SENTENCE_LENGTH;
      const prior =
        kind === 'figure' ? FIGURE_PRIOR : Math.min(1, functional ? Math.max(FUNCTION_PRIOR, share) : share);
      const norm = vector ? lengthOf(vector) : 0;
      const meaning = vector && !functional ? vectors.add(vector) : -1;
      if (meaning >= 0) {
        norms.push(norm);
        meant.push(key);
      }
      const entry: Entry = {
        id: size++,
        key,
        stem: stems.get(stem) ?? stems.set(stem, stems.size).size - 1,
        kind,
        functional,
        signs:
          (functional ? FUNCTIONAL : 0) |
          (kind === 'figure' ? FIGURE : 0) |
          (base === key ? 0 : MEASURED) |
          (vector || functional ? KNOWN : 0) |
          (kind === 'word' && !functional && key.length >= SHORTEST ? TYPABLE : 0),
        share: SMOOTHING / (SMOOTHING + prior) / (norm || 1),
        negation: kind === 'word' && isNegation(key),
        vector,
        norm,
        meaning,
        prior,
      };
      byKey.set(key, entry);
      return entry;
    },
  };
}

/** Smoothing of common words in a sentence vector (S. Arora et al., "A simple but tough-to-beat baseline", 2017). */
const SMOOTHING = 0.02;

/** The prior counts as much as this many sentences, so that two short stories already have sensible weights. */
const PRIOR_SENTENCES = 30;
/** Stands for the sentences not seen: no word is infinitely rare. */
const UNSEEN = 0.15;
/** Nothing weighs less: shared function words in order are weak evidence, but some. */
const LEAST_WEIGHT = 0.1;

/**
 * Weighs the words of the sentences of both texts, in nats by their id: minus the logarithm of the share of
 * sentences that hold one, prior and texts taken together. One sentence of either text does not count: what
 * stands once here and once there is what links are made of.
 */
export function weigh(
  sentences: readonly { readonly types: readonly Entry[] }[],
  { size }: Vocabulary,
): Float64Array {
  const weights = new Float64Array(size);
  const counts = new Int32Array(size);
  const entries: Entry[] = [];
  for (const { types } of sentences)
    for (const entry of types) {
      const count = counts[entry.id] as number;
      if (count === 0) entries.push(entry);
      counts[entry.id] = count + 1;
    }
  for (const { id, prior, functional } of entries) {
    const elsewhere = Math.max(0, (counts[id] as number) - 2) + UNSEEN;
    const share = (elsewhere + PRIOR_SENTENCES * prior) / (sentences.length + PRIOR_SENTENCES);
    weights[id] = Math.max(LEAST_WEIGHT, -Math.log(Math.min(1, share)) * (functional ? 0.35 : 1));
  }
  return weights;
}
