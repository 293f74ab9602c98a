import type { Version } from '../model';
import { cosmeticFormOf } from '../text/forms';
import { lazily } from '../text/lazily';
import { type Quantity, quantitiesOf } from '../text/numbers';
import { type WordForms, createWordForms } from '../text/word-forms';
import { type Word, wordsOf } from '../text/words';
import { FIGURE, FUNCTIONAL, KNOWN, NAMED, TYPABLE } from './signs';
import { type Term, termsOf } from './terms';
import type { Trigrams } from './trigrams';
import { type Entry, type Vocabulary, weigh } from './vocabulary';

export { FIGURE, FUNCTIONAL, KNOWN, NAMED } from './signs';

/** A sentence, or several taken together, by itself: all that does not depend on the text it is compared with. */
export interface Phrase {
  readonly terms: readonly Term[];
  /** Of each term the id of its word, the number of its stem, and what it is: the sum of the signs that it bears. */
  readonly ids: readonly number[];
  readonly stems: readonly number[];
  readonly signs: readonly number[];
  /** The types of its words, each once. */
  readonly types: readonly Entry[];
  /** How many of its words are content words. */
  readonly contents: number;
  /** Weighted sum of the words' vectors and its length. */
  readonly vector: Float32Array;
  readonly norm: number;
  readonly negations: number;
  /** Numbers of the terms that may match by meaning, and those of their words. */
  readonly meaningful: readonly number[];
  readonly meanings: readonly number[];
  /** Numbers of the terms that may be a typing error, and of those among them that the lexicon does not know. */
  readonly typable: readonly number[];
  readonly strange: readonly number[];
  readonly trigrams: Trigrams;
  /** Sum of the directions of its content words, and its square. */
  readonly mean: () => { readonly vector: Float64Array; readonly square: number };
  /** Of a sentence of a version: the form under which it differs in typography and house style alone. */
  readonly cosmetic: (() => string) | null;
}

/** A phrase weighed by both texts, ready to be compared. */
export interface Profile extends Phrase {
  /** Of each word of both texts, by its id, in nats. */
  readonly weights: Float64Array;
  /** Sum of the terms' weights, in nats. */
  readonly weight: number;
  /** Sum of the weights of content words. */
  readonly content: number;
}

/** Smoothing of common words in a sentence vector (S. Arora et al., "A simple but tough-to-beat baseline", 2017). */
const SMOOTHING = 0.02;

export function phraseOf(
  terms: readonly Term[],
  vocabulary: Vocabulary,
  cosmetic: Phrase['cosmetic'] = null,
): Phrase {
  const { dimensions } = vocabulary;
  const vector = new Float32Array(dimensions);
  const count = terms.length;
  let contents = 0;
  let negations = 0;
  const ids = new Array<number>(count);
  const stems = new Array<number>(count);
  const signs = new Array<number>(count);
  const meaningful: number[] = [];
  const meanings: number[] = [];
  const typable: number[] = [];
  const strange: number[] = [];
  for (let at = 0; at < count; at++) {
    const { entry, capital } = terms[at]!;
    const own = entry.signs;
    ids[at] = entry.id;
    stems[at] = entry.stem;
    signs[at] = capital && !(own & (FIGURE | FUNCTIONAL)) ? own | NAMED : own;
    if (entry.negation) negations++;
    if (!(own & FUNCTIONAL)) contents++;
    if (own & TYPABLE) {
      typable.push(at);
      if (!(own & KNOWN)) strange.push(at);
    }
    if (!entry.vector) continue;
    if (entry.meaning >= 0) {
      meaningful.push(at);
      meanings.push(entry.meaning);
    }
    addTo(vector, entry.vector, SMOOTHING / (SMOOTHING + entry.prior) / (entry.norm || 1));
  }
  let square = 0;
  for (let d = 0; d < dimensions; d++) square += (vector[d] as number) * (vector[d] as number);
  return {
    terms,
    ids,
    stems,
    signs,
    types: typesOf(terms, vocabulary),
    contents,
    vector,
    norm: Math.sqrt(square),
    negations,
    meaningful,
    meanings,
    typable,
    strange,
    trigrams: vocabulary.trigrams.of(terms),
    mean: lazily(() => meanOf(terms, dimensions)),
    cosmetic,
  };
}

function addTo(sum: Float32Array, vector: Int8Array, share: number): void {
  for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] as number) + share * (vector[d] as number);
}

/** The types in the order in which they first stand. */
function typesOf(terms: readonly Term[], vocabulary: Vocabulary): Entry[] {
  const types: Entry[] = [];
  const { head } = vocabulary.queues(0);
  for (const { entry } of terms) {
    if ((head[entry.id] as number) >= 0) continue;
    head[entry.id] = 0;
    types.push(entry);
  }
  for (const { id } of types) head[id] = -1;
  return types;
}

function meanOf(terms: readonly Term[], dimensions: number): { vector: Float64Array; square: number } {
  const vector = new Float64Array(dimensions);
  for (const { entry } of terms) {
    if (entry.meaning < 0) continue;
    const own = entry.vector!;
    const norm = entry.norm || 1;
    for (let d = 0; d < dimensions; d++) vector[d] = (vector[d] as number) + (own[d] as number) / norm;
  }
  let square = 0;
  for (let d = 0; d < dimensions; d++) square += (vector[d] as number) * (vector[d] as number);
  return { vector, square };
}

/** The phrase under the weights that its words have in two texts. */
export function profileOf(phrase: Phrase, weights: Float64Array): Profile {
  const { ids, signs } = phrase;
  let weight = 0;
  let content = 0;
  for (let at = 0; at < ids.length; at++) {
    const own = weights[ids[at] as number] as number;
    weight += own;
    if (!((signs[at] as number) & FUNCTIONAL)) content += own;
  }
  return { ...phrase, weights, weight, content };
}

/** What has been read of a version already, sentence by sentence. */
export interface Read {
  /** The book that the words come from. */
  readonly forms: WordForms;
  wordsOf(sentence: number): readonly Word[];
  /** Numbers among the words of a sentence. */
  quantitiesOf(sentence: number): readonly Quantity[];
}

export function readAfresh({ text, language, sentences }: Version): Read {
  const forms = createWordForms(language);
  const cut = (n: number): Word[] => wordsOf(text, sentences[n]!, forms);
  return { forms, wordsOf: cut, quantitiesOf: (n) => quantitiesOf(cut(n), language) };
}

/** Each sentence of a version by itself. */
export function phrasesOf(version: Version, vocabulary: Vocabulary, read = readAfresh(version)): Phrase[] {
  const { text, language, sentences } = version;
  const terms = sentences.map((_, n) =>
    termsOf(text, read.wordsOf(n), read.forms, vocabulary, read.quantitiesOf(n)),
  );
  return terms.map((list, n) =>
    // Cut off behind the sentence: what follows it must not matter.
    phraseOf(
      list,
      vocabulary,
      lazily(() => {
        const own = text.slice(0, sentences[n]!.end);
        return cosmeticFormOf(own, read.wordsOf(n), language, read.quantitiesOf(n));
      }),
    ),
  );
}

/** Weighs all words by both texts, then makes the profiles of either side. */
export function profilesOf(
  a: readonly Phrase[],
  b: readonly Phrase[],
  vocabulary: Vocabulary,
): { a: Profile[]; b: Profile[] } {
  const weights = weigh([...a, ...b], vocabulary);
  const weighed = (phrase: Phrase): Profile => profileOf(phrase, weights);
  return { a: a.map(weighed), b: b.map(weighed) };
}
