import type { Reading } from '../../reading/reading';
import { cosmeticFormOf } from '../../text/forms/forms';
import { lazily } from '../../text/lazily';
import { FIGURE, FUNCTIONAL, KNOWN, NAMED, TYPABLE } from './signs';
import type { Entry } from './entry';
import type { Term, Terms } from './term';
import { termsOf } from './terms';
import type { Trigrams } from './trigrams';
import type { Vocabulary } from './vocabulary';
import { weigh } from './weights';
import { createTwins } from './twins';
import { withoutRepeats, wordingsOf } from './wordings';

/** A sentence, or several taken together, by itself: all that does not depend on the text it is compared with. */
export interface Phrase extends Terms {
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
  /** Numbers of the terms that may be the initials of a name. */
  readonly acronyms: readonly number[];
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
}

const NONE: number[] = [];

/** A sentence in terms of a vocabulary; `cosmetic` as in `Phrase`. */
export function phraseOf(
  { terms, starts, ends }: Terms,
  vocabulary: Vocabulary,
  cosmetic: Phrase['cosmetic'] = null,
): Phrase {
  const { dimensions } = vocabulary;
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
  let acronyms: number[] = NONE;
  for (let at = 0; at < count; at++) {
    const { entry, capital, acronym } = terms[at]!;
    const own = entry.signs;
    ids[at] = entry.id;
    stems[at] = entry.stem;
    signs[at] = capital && !(own & (FIGURE | FUNCTIONAL)) ? own | NAMED : own;
    if (acronym) (acronyms = acronyms === NONE ? [] : acronyms).push(at);
    if (entry.negation) negations++;
    if (!(own & FUNCTIONAL)) contents++;
    if (own & TYPABLE) {
      typable.push(at);
      if (!(own & KNOWN)) strange.push(at);
    }
    if (entry.meaning < 0) continue;
    meaningful.push(at);
    meanings.push(entry.meaning);
  }
  const vector = vectorOf(terms, vocabulary);
  let square = 0;
  for (let d = 0; d < dimensions; d++) square += (vector[d] as number) * (vector[d] as number);
  return {
    terms,
    starts,
    ends,
    ids,
    stems,
    signs,
    types: typesOf(terms, vocabulary),
    contents,
    vector,
    norm: Math.sqrt(square),
    negations,
    // Copied, since a list that grew keeps room to grow on.
    meaningful: meaningful.slice(),
    meanings: meanings.slice(),
    typable: typable.slice(),
    strange: strange.slice(),
    // In a line of capitals nothing tells an acronym.
    acronyms: 2 * acronyms.length > contents ? NONE : acronyms,
    trigrams: vocabulary.trigrams.of(terms),
    mean: lazily(() => meanOf(terms, dimensions)),
    cosmetic,
  };
}

/** The sum of the words' vectors, common words smoothed away. */
function vectorOf(terms: readonly Term[], { dimensions, pools }: Vocabulary): Float32Array {
  const sum = pools.floats(dimensions);
  const known = terms.filter(({ entry }) => entry.vector);
  let k = 0;
  for (; k + 4 <= known.length; k += 4)
    addFour(sum, known[k]!.entry, known[k + 1]!.entry, known[k + 2]!.entry, known[k + 3]!.entry);
  for (; k < known.length; k++) {
    const { vector, share } = known[k]!.entry;
    for (let d = 0; d < dimensions; d++) sum[d] = (sum[d] as number) + share * (vector![d] as number);
  }
  return sum;
}

/** As if added one by one, with the same roundings: but the sum is fetched and put back once. */
function addFour(sum: Float32Array, a: Entry, b: Entry, c: Entry, d: Entry): void {
  const [v, w, x, y] = [a.vector!, b.vector!, c.vector!, d.vector!];
  const [p, q, r, s] = [a.share, b.share, c.share, d.share];
  for (let k = 0; k < sum.length; k++) {
    const one = Math.fround((sum[k] as number) + p * (v[k] as number));
    const two = Math.fround(one + q * (w[k] as number));
    const three = Math.fround(two + r * (x[k] as number));
    sum[k] = three + s * (y[k] as number);
  }
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
  const { ids } = phrase;
  let weight = 0;
  for (let at = 0; at < ids.length; at++) weight += weights[ids[at] as number] as number;
  // One by one: a spread of so many takes several times as long as the sum.
  return {
    terms: phrase.terms,
    starts: phrase.starts,
    ends: phrase.ends,
    ids,
    stems: phrase.stems,
    signs: phrase.signs,
    types: phrase.types,
    contents: phrase.contents,
    vector: phrase.vector,
    norm: phrase.norm,
    negations: phrase.negations,
    meaningful: phrase.meaningful,
    meanings: phrase.meanings,
    typable: phrase.typable,
    strange: phrase.strange,
    acronyms: phrase.acronyms,
    trigrams: phrase.trigrams,
    mean: phrase.mean,
    cosmetic: phrase.cosmetic,
    weights,
    weight,
  };
}

/**
 * Each sentence of a version by itself; what is known of one among `others` that has the very same terms
 * serves it, too.
 */
export function phrasesOf(read: Reading, vocabulary: Vocabulary, others: readonly Phrase[] = []): Phrase[] {
  const { text, language, sentences } = read.version;
  const forms: (string | undefined)[] = [];
  // Cut off behind the sentence: what follows it must not matter.
  const cosmetic = (n: number): string =>
    (forms[n] ??= cosmeticFormOf(
      text.slice(0, sentences[n]!.end),
      read.wordsOf(n),
      language,
      read.quantitiesOf(n),
    ));
  const twins = createTwins(others);
  return sentences.map((_, n) => {
    const terms = termsOf(text, read.wordsOf(n), read.forms, vocabulary, read.quantitiesOf(n));
    const own = (): string => cosmetic(n);
    const twin = twins.of(terms);
    if (!twin) return twins.add(phraseOf(terms, vocabulary, own));
    return { ...twin, starts: terms.starts, ends: terms.ends, cosmetic: own };
  });
}

/**
 * Weighs all words by both texts, a sentence that repeats counted once a text, then makes the profiles of
 * either side.
 */
export function profilesOf(
  a: readonly Phrase[],
  b: readonly Phrase[],
  vocabulary: Vocabulary,
  wordings = wordingsOf(a, b),
): { a: Profile[]; b: Profile[] } {
  const { count } = wordings;
  const told = [...withoutRepeats(a, wordings.a, count), ...withoutRepeats(b, wordings.b, count)];
  const weights = weigh(told, vocabulary);
  const weighed = (phrase: Phrase): Profile => profileOf(phrase, weights);
  return { a: a.map(weighed), b: b.map(weighed) };
}
