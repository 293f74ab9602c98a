import type { Lexicon, Version } from '../model';
import { type Comparison, compare } from '../score/compare';
import { featuresOf } from '../score/features';
import { type Profile, profileOf, profilesOf, sentenceTerms } from '../score/sentence';
import { type Vocabulary, createVocabulary } from '../score/vocabulary';

/** Two versions laid out to be compared: a profile for each sentence, and for groups of them as they are asked for. */
export interface Bench {
  readonly a: readonly Profile[];
  readonly b: readonly Profile[];
  readonly versions: { readonly a: Version; readonly b: Version };
  readonly vocabulary: Vocabulary;
  /** Several sentences of one side taken together. */
  groupA(sentences: readonly number[]): Profile;
  groupB(sentences: readonly number[]): Profile;
  compare(x: Profile, y: Profile): Comparison;
  features(x: Profile, y: Profile, comparison?: Comparison): Float64Array;
}

export function layOut(a: Version, b: Version, lexicon: Lexicon | null): Bench {
  // The lexicon knows English: its vectors of words that only look English would mislead.
  const english = [a, b].every(({ language }) => language.startsWith('en') || language === 'und');
  const vocabulary = createVocabulary(english ? lexicon : null);
  const profiles = profilesOf(sentenceTerms(a, vocabulary), sentenceTerms(b, vocabulary), vocabulary);
  const group = (side: readonly Profile[], known: Map<string, Profile>) => (sentences: readonly number[]): Profile => {
    if (sentences.length === 1) return side[sentences[0]!]!;
    const key = sentences.join();
    const old = known.get(key);
    if (old) return old;
    const made = profileOf(sentences.flatMap((at) => side[at]!.terms), vocabulary);
    known.set(key, made);
    return made;
  };
  const comparison = (x: Profile, y: Profile): Comparison => compare(x, y, vocabulary);
  return {
    ...profiles,
    versions: { a, b },
    vocabulary,
    groupA: group(profiles.a, new Map()),
    groupB: group(profiles.b, new Map()),
    compare: comparison,
    features: (x, y, known) => featuresOf(x, y, known ?? comparison(x, y)),
  };
}
