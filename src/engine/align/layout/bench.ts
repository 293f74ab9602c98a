import type { Embeddings, Version } from '../../model';
import { compare, roomFor } from '../../score/compare/compare';
import type { Comparison, Counterparts } from '../../score/compare/counterparts';
import { type Measured, PAIR_FEATURES, featuresOf, putFeatures } from '../../score/features';
import { type Profile, phraseOf, profileOf, profilesOf } from '../../score/terms/sentence';
import type { Terms } from '../../score/terms/term';
import type { Shelf } from '../../score/terms/shelf';
import type { Vocabulary } from '../../score/terms/vocabulary';
import { type Wordings, wordingsOf } from '../../score/terms/wordings';
import { featuresAsIfEqual } from './other-values';
import { titlesOf } from './titles';

/** Two versions laid out to be compared: a profile for each sentence, and for groups of them as they are asked for. */
export interface Bench {
  readonly a: readonly Profile[];
  readonly b: readonly Profile[];
  readonly versions: { readonly a: Version; readonly b: Version };
  /** Which sentences stand over their text, and not in it. */
  readonly titles: { readonly a: readonly boolean[]; readonly b: readonly boolean[] };
  readonly vocabulary: Vocabulary;
  readonly wordings: Wordings;
  /** Cosine of two sentences' vectors by the optional model; `null` without one. */
  readonly embedded: ((i: number, j: number) => number) | null;
  /** Several sentences of one side taken together. */
  groupA(sentences: readonly number[]): Profile;
  groupB(sentences: readonly number[]): Profile;
  measure(x: Profile, y: Profile): Measured;
  /**
   * Puts the measurements alone into a row of many that starts at `at`; the comparison behind them is gone
   * with the next glance.
   */
  glance(x: Profile, y: Profile, rows: Float64Array, at: number): void;
  /**
   * What was glanced at last, with the one figure in which the two differ taken for equal; undefined where
   * there is no such. Once only.
   */
  glanceAsIfEqual(x: Profile, y: Profile): Float64Array | undefined;
  /** Keeps what was glanced at last, for pairs that will be asked for again. */
  keepGlance(x: Profile, y: Profile, rows: Float64Array, at: number): void;
  /** Keeps what was measured. */
  keep(x: Profile, y: Profile, measured: Measured): void;
}

/** Words are weighed by these two texts. */
export function layOut(a: Version, b: Version, shelf: Shelf, embeddings: Embeddings | null = null): Bench {
  const { vocabulary, ...phrases } = shelf.open(a, b);
  const wordings = wordingsOf(phrases.a, phrases.b);
  const profiles = profilesOf(phrases.a, phrases.b, vocabulary, wordings);
  const group =
    (side: readonly Profile[], known: Map<string, Profile>) =>
    (sentences: readonly number[]): Profile => {
      if (sentences.length === 1) return side[sentences[0]!]!;
      const key = sentences.join();
      const old = known.get(key);
      if (old) return old;
      const parts = sentences.map((at) => side[at]!);
      const made = profileOf(phraseOf(joined(parts), vocabulary), parts[0]!.weights);
      known.set(key, made);
      return made;
    };
  const kept = new Map<Profile, Map<Profile, Measured>>();
  const keep = (x: Profile, y: Profile, measured: Measured): void => {
    const row = kept.get(x);
    if (row) row.set(y, measured);
    else kept.set(x, new Map([[y, measured]]));
  };
  const room = roomFor(longest(profiles.a), longest(profiles.b));
  return {
    ...profiles,
    versions: { a, b },
    titles: { a: titlesOf(a), b: titlesOf(b) },
    vocabulary,
    wordings,
    embedded: embeddedBy(a, b, embeddings),
    groupA: group(profiles.a, new Map()),
    groupB: group(profiles.b, new Map()),
    measure(x, y) {
      const known = kept.get(x)?.get(y);
      if (known) return known;
      const comparison = compare(x, y, vocabulary);
      return { comparison, features: featuresOf(x, y, comparison) };
    },
    glance(x, y, rows, at) {
      putFeatures(x, y, compare(x, y, vocabulary, room), rows, at);
    },
    glanceAsIfEqual: (x, y) => featuresAsIfEqual(x, y, room),
    keepGlance(x, y, rows, at) {
      keep(x, y, {
        comparison: copied(room, x.terms.length, y.terms.length),
        features: rows.subarray(at, at + PAIR_FEATURES.length),
      });
    },
    keep,
  };
}

function joined([first, ...others]: readonly Terms[]): Terms {
  return {
    terms: first!.terms.concat(...others.map(({ terms }) => terms)),
    starts: first!.starts.concat(...others.map(({ starts }) => starts)),
    ends: first!.ends.concat(...others.map(({ ends }) => ends)),
  };
}

function longest(profiles: readonly Profile[]): number {
  return profiles.reduce((most, { terms }) => Math.max(most, terms.length), 0);
}

function copied({ a, b }: Comparison, termsA: number, termsB: number): Comparison {
  const side = ({ at, grade, by, nearest }: Counterparts, size: number): Counterparts => ({
    at: at.slice(0, size),
    grade: grade.slice(0, size),
    by: by.slice(0, size),
    nearest: nearest.slice(0, size),
  });
  return { a: side(a, termsA), b: side(b, termsB) };
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
