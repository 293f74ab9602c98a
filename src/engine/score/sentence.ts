import type { Version } from '../model';
import { type CutWords, wordsOf } from '../text/words';
import { type Term, termsOf } from './terms';
import { type Entry, type Vocabulary, weigh } from './vocabulary';

/** A sentence, or several taken together, by itself: all that does not depend on the text it is compared with. */
export interface Phrase {
  readonly terms: readonly Term[];
  /** The types of its words, each once. */
  readonly types: readonly Entry[];
  /** How many of its words are content words. */
  readonly contents: number;
  /** Weighted sum of the words' vectors and its length. */
  readonly vector: Float32Array;
  readonly norm: number;
  readonly negations: number;
  /** Numbers of the terms that may match by meaning, their words, and the ids of these. */
  readonly meaningful: Int32Array;
  readonly meanings: readonly Entry[];
  readonly meaningIds: Int32Array;
  /** Numbers of the character triples, ascending, each once. */
  readonly trigrams: Int32Array;
}

/** A phrase weighed by both texts, ready to be compared. */
export interface Profile extends Phrase {
  /** Sum of the terms' weights, in nats. */
  readonly weight: number;
  /** Sum of the weights of content words. */
  readonly content: number;
}

const BUCKETS = 1 << 20;
const SPACE = 32;

/** Hashes of the character triples of the folded words: for typing errors and languages without rules of their own. */
function trigramsOf(terms: readonly Term[]): Int32Array {
  let size = 0;
  for (const { form } of terms) size += form.length;
  const all = new Int32Array(size);
  let count = 0;
  for (const { form } of terms) {
    for (let at = 0; at < form.length; at++) {
      const before = at ? form.charCodeAt(at - 1) : SPACE;
      const after = at + 1 < form.length ? form.charCodeAt(at + 1) : SPACE;
      const hash = Math.imul(before, 31 * 31) + Math.imul(form.charCodeAt(at), 31) + after;
      all[count++] = (Math.imul(hash, 0x9e3779b1) >>> 12) % BUCKETS;
    }
  }
  all.sort();
  let kept = 0;
  for (let at = 0; at < count; at++) if (at === 0 || all[at] !== all[at - 1]) all[kept++] = all[at] as number;
  return all.slice(0, kept);
}

/** Smoothing of common words in a sentence vector (S. Arora et al., "A simple but tough-to-beat baseline", 2017). */
const SMOOTHING = 0.02;

export function phraseOf(terms: readonly Term[], vocabulary: Vocabulary): Phrase {
  const vector = new Float32Array(vocabulary.dimensions);
  let contents = 0;
  let negations = 0;
  const meaningful: number[] = [];
  for (let at = 0; at < terms.length; at++) {
    const { entry } = terms[at]!;
    if (!entry.functional) contents++;
    if (entry.negation) negations++;
    if (!entry.vector) continue;
    if (!entry.functional) meaningful.push(at);
    const share = SMOOTHING / (SMOOTHING + entry.prior) / (entry.norm || 1);
    const own = entry.vector;
    for (let d = 0; d < vector.length; d++) vector[d] = (vector[d] as number) + share * (own[d] as number);
  }
  let square = 0;
  for (let d = 0; d < vector.length; d++) square += (vector[d] as number) * (vector[d] as number);
  return {
    terms,
    types: [...new Set(terms.map((term) => term.entry))],
    contents,
    vector,
    norm: Math.sqrt(square),
    negations,
    meaningful: Int32Array.from(meaningful),
    meanings: meaningful.map((at) => terms[at]!.entry),
    meaningIds: Int32Array.from(meaningful, (at) => terms[at]!.entry.id),
    trigrams: trigramsOf(terms),
  };
}

/** The phrase under the weights that its words have now. */
export function profileOf(phrase: Phrase): Profile {
  let weight = 0;
  let content = 0;
  for (const { entry } of phrase.terms) {
    weight += entry.weight;
    if (!entry.functional) content += entry.weight;
  }
  return { ...phrase, weight, content };
}

/** Each sentence of a version by itself; `words` hands in what has been cut already. */
export function phrasesOf(version: Version, vocabulary: Vocabulary, words?: CutWords): Phrase[] {
  const { text, language } = version;
  const terms = version.sentences.map((sentence, n) =>
    termsOf(text, words?.(n) ?? wordsOf(text, sentence), language, vocabulary),
  );
  return terms.map((list) => phraseOf(list, vocabulary));
}

/** Weighs all words by both texts, then makes the profiles of either side. */
export function profilesOf(a: readonly Phrase[], b: readonly Phrase[]): { a: Profile[]; b: Profile[] } {
  weigh([...a, ...b]);
  return { a: a.map(profileOf), b: b.map(profileOf) };
}
