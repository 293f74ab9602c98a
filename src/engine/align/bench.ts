import type { Embeddings, Version } from '../model';
import { compare } from '../score/compare';
import { type Measured, featuresOf } from '../score/features';
import { type Profile, phraseOf, profileOf, profilesOf } from '../score/sentence';
import type { Shelf } from '../score/shelf';
import type { Vocabulary } from '../score/vocabulary';

/** Two versions laid out to be compared: a profile for each sentence, and for groups of them as they are asked for. */
export interface Bench {
  readonly a: readonly Profile[];
  readonly b: readonly Profile[];
  readonly versions: { readonly a: Version; readonly b: Version };
  readonly vocabulary: Vocabulary;
  /** Cosine of two sentences' vectors by the optional model; `null` without one. */
  readonly embedded: ((i: number, j: number) => number) | null;
  /** Several sentences of one side taken together. */
  groupA(sentences: readonly number[]): Profile;
  groupB(sentences: readonly number[]): Profile;
  measure(x: Profile, y: Profile): Measured;
  /** Keeps what was measured, for pairs that will be asked for again. */
  keep(x: Profile, y: Profile, measured: Measured): void;
}

/** Words are weighed by these two texts: a bench is good until the next one is laid out from the same shelf. */
export function layOut(a: Version, b: Version, shelf: Shelf, embeddings: Embeddings | null = null): Bench {
  const { vocabulary, ...phrases } = shelf.open(a, b);
  const profiles = profilesOf(phrases.a, phrases.b);
  const group =
    (side: readonly Profile[], known: Map<string, Profile>) =>
    (sentences: readonly number[]): Profile => {
      if (sentences.length === 1) return side[sentences[0]!]!;
      const key = sentences.join();
      const old = known.get(key);
      if (old) return old;
      const terms = sentences.flatMap((at) => side[at]!.terms);
      const made = profileOf(phraseOf(terms, vocabulary));
      known.set(key, made);
      return made;
    };
  const kept = new Map<Profile, Map<Profile, Measured>>();
  return {
    ...profiles,
    versions: { a, b },
    vocabulary,
    embedded: embeddedBy(a, b, embeddings),
    groupA: group(profiles.a, new Map()),
    groupB: group(profiles.b, new Map()),
    measure(x, y) {
      const known = kept.get(x)?.get(y);
      if (known) return known;
      const comparison = compare(x, y, vocabulary);
      return { comparison, features: featuresOf(x, y, comparison) };
    },
    keep(x, y, measured) {
      const row = kept.get(x);
      if (row) row.set(y, measured);
      else kept.set(x, new Map([[y, measured]]));
    },
  };
}

/** Null unless every sentence of both versions has a vector. */
function embeddedBy(a: Version, b: Version, embeddings: Embeddings | null): Bench['embedded'] {
  const left = embeddings?.vectors[a.id];
  const right = embeddings?.vectors[b.id];
  if (left?.length !== a.sentences.length || right?.length !== b.sentences.length) return null;
  return (i, j) => {
    const x = left[i]!;
    const y = right[j]!;
    let dot = 0;
    for (let d = 0; d < x.length; d++) dot += (x[d] as number) * (y[d] ?? 0);
    return dot;
  };
}
