import type { Lexicon, WordRelation } from '../../model';
import { isFunctionWord, isNegation } from '../../text/words/function-words';
import { readsAsEnglish } from '../../text/language';
import { createSlots } from '../../text/words/slots';
import type { WordForms } from '../../text/forms/word-forms';
import type { Entry } from './entry';
import { priorByLength } from './length-prior';
import type { FindNearest } from './likeness';
import { createMeanings } from './meanings';
import { type Pools, createPools } from './pools';
import { type Queues, createQueues } from './queues';
import { FIGURE, FUNCTIONAL, KNOWN, MEASURED, TYPABLE } from './signs';
import { type TrigramBook, createTrigramBook } from './trigrams';
import type { KnownTerms } from './term';
import { SHORTEST } from './typo';
import { lengthOf } from './vectors';

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
/** Smoothing of common words in a sentence vector (S. Arora et al., "A simple but tough-to-beat baseline", 2017). */
const SMOOTHING = 0.02;

/** An empty vocabulary; what the lexicon knows of a word is asked when the word first comes. */
export function createVocabulary(lexicon: Lexicon | null): Vocabulary {
  const byKey = new Map<string, Entry>();
  const stems = new Map<string, number>();
  const terms = new WeakMap<WordForms, KnownTerms>();
  let dimensions = 0;
  const pools = createPools();
  const queues = createQueues();
  const relation = (a: string, b: string): WordRelation | null => lexicon?.relation?.(a, b) ?? null;
  const meanings = createMeanings(relation);
  return {
    get size() {
      return byKey.size;
    },
    get stems() {
      return stems.size;
    },
    get dimensions() {
      return dimensions;
    },
    nearest: meanings.nearest,
    relation: (a, b) => relation(a.key, b.key),
    trigrams: createTrigramBook(pools),
    pools,
    termsOf(forms) {
      const known = terms.get(forms) ?? { plain: createSlots(), stopped: createSlots(), others: new Map() };
      terms.set(forms, known);
      return known;
    },
    queues: (places) => queues(byKey.size, places),
    intern(key, kind, forms, base = key) {
      const old = byKey.get(key);
      if (old) return old;
      const isWord = kind === 'word';
      const stem = isWord ? forms.stemOf(key) : base;
      const functional = isWord && readsAsEnglish(forms.language) && isFunctionWord(key);
      const vector = isWord ? lexicon?.vector?.(key) : undefined;
      if (vector) dimensions = vector.length;
      const norm = vector ? lengthOf(vector) : 0;
      const prior = isWord ? priorOf(key, functional, lexicon) : FIGURE_PRIOR;
      const entry: Entry = {
        id: byKey.size,
        key,
        stem: stems.get(stem) ?? stems.set(stem, stems.size).size - 1,
        kind,
        functional,
        signs: (isWord ? signsOfWord(key, functional, !!vector) : FIGURE) | (base === key ? 0 : MEASURED),
        share: SMOOTHING / (SMOOTHING + prior) / (norm || 1),
        negation: isWord && isNegation(key),
        vector,
        norm,
        meaning: vector && !functional ? meanings.add(key, vector, norm) : -1,
        prior,
      };
      byKey.set(key, entry);
      return entry;
    },
  };
}

function signsOfWord(word: string, functional: boolean, hasVector: boolean): number {
  if (functional) return FUNCTIONAL | KNOWN;
  return (hasVector ? KNOWN : 0) | (word.length >= SHORTEST ? TYPABLE : 0);
}

/** Share of sentences that hold a word, as far as general English tells. */
function priorOf(word: string, functional: boolean, lexicon: Lexicon | null): number {
  const rarity = lexicon?.rarity(word);
  const unknown = lexicon ? UNKNOWN_PRIOR : priorByLength(word);
  const share = rarity === undefined ? unknown : Math.exp(-rarity) * SENTENCE_LENGTH;
  return Math.min(1, functional ? Math.max(FUNCTION_PRIOR, share) : share);
}
