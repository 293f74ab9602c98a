import type { Version } from '../model';
import { cosmeticFormOf } from '../text/forms';
import { lazily } from '../text/lazily';
import { type Quantity, quantitiesOf } from '../text/numbers';
import { type Word, wordsOf } from '../text/words';
import { type Term, termsOf } from './terms';
import { trigramsOf } from './trigrams';
import { SHORTEST } from './typo';
import { type Entry, type Vocabulary, weigh } from './vocabulary';

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
  /** Numbers of the character triples, ascending, each once. */
  readonly trigrams: Int32Array;
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

/** What a term bears in `Phrase.signs`. */
export const FUNCTIONAL = 1;
export const FIGURE = 2;
/** A capital where none was due, on a word that may be a name. */
export const NAMED = 4;
/** In the lexicon, or a function word. */
export const KNOWN = 8;

function signsOf({ entry, capital }: Term): number {
  const figure = entry.kind === 'figure';
  return (
    (entry.functional ? FUNCTIONAL : 0) +
    (figure ? FIGURE : 0) +
    (capital && !figure && !entry.functional ? NAMED : 0) +
    (entry.vector || entry.functional ? KNOWN : 0)
  );
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
  let contents = 0;
  let negations = 0;
  const ids: number[] = [];
  const stems: number[] = [];
  const signs: number[] = [];
  const meaningful: number[] = [];
  const meanings: number[] = [];
  const typable: number[] = [];
  const strange: number[] = [];
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at]!;
    const { entry } = term;
    ids.push(entry.id);
    stems.push(entry.stem);
    signs.push(signsOf(term));
    if (entry.negation) negations++;
    if (!entry.functional) {
      contents++;
      if (entry.kind === 'word' && entry.key.length >= SHORTEST) {
        typable.push(at);
        if (!entry.vector) strange.push(at);
      }
    }
    if (!entry.vector) continue;
    if (entry.meaning >= 0) {
      meaningful.push(at);
      meanings.push(entry.meaning);
    }
    const share = SMOOTHING / (SMOOTHING + entry.prior) / (entry.norm || 1);
    const own = entry.vector;
    for (let d = 0; d < dimensions; d++) vector[d] = (vector[d] as number) + share * (own[d] as number);
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
    trigrams: trigramsOf(terms),
    mean: lazily(() => meanOf(terms, dimensions)),
    cosmetic,
  };
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
  wordsOf(sentence: number): readonly Word[];
  /** Numbers among the words of a sentence. */
  quantitiesOf(sentence: number): readonly Quantity[];
}

export function readAfresh({ text, language, sentences }: Version): Read {
  const cut = (n: number): Word[] => wordsOf(text, sentences[n]!);
  return { wordsOf: cut, quantitiesOf: (n) => quantitiesOf(cut(n), language) };
}

/** Each sentence of a version by itself. */
export function phrasesOf(version: Version, vocabulary: Vocabulary, read = readAfresh(version)): Phrase[] {
  const { text, language, sentences } = version;
  const terms = sentences.map((_, n) =>
    termsOf(text, read.wordsOf(n), language, vocabulary, read.quantitiesOf(n)),
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
