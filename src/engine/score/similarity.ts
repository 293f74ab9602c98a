import type { Lexicon } from '../model';
import { languageOf, readsAsEnglish } from '../text/language';
import { lazily } from '../text/lazily';
import { createWordForms } from '../text/forms/word-forms';
import { wordsOf } from '../text/forms/words';
import { compare } from './compare/compare';
import { type Contradiction, contradictionOf } from './compare/contradiction';
import { FEATURES, type Measured, featuresOf } from './features';
import { evaluate, plantedFor } from './forest';
import { LIKENESS_FOREST } from './models/likeness';
import { type Profile, phraseOf, profilesOf } from './terms/sentence';
import { termsOf } from './terms/terms';
import { createVocabulary } from './terms/vocabulary';
import { WORDING, wordingOf } from './compare/wording';

const FOREST = lazily(() => plantedFor([...FEATURES, ...WORDING], LIKENESS_FOREST));

/** From here on the scale is bent, so that no value leaves 0..1 and none is tied with another. */
const BEND = 0.05;

/**
 * What is left of a likeness where one side denies the other or turns round who did it to whom: all the words
 * may be the same, and it is not the same that is said.
 */
const CONTRADICTED = 0.6;

/**
 * Likeness of two sentences on their own, 0 (nothing in common) .. 1 (the same said). Symmetric. Without
 * words on one side alone there is nothing in common.
 */
export function similarity(a: string, b: string, lexicon: Lexicon | null = null): number {
  if (a === b) return 1;
  const { left, right, vocabulary, measured } = measuredAlone(a, b, lexicon);
  if (left.terms.length === 0 || right.terms.length === 0)
    return left.terms.length === right.terms.length ? 1 : 0;
  return profileSimilarity(
    left,
    right,
    measured,
    contradictionOf(left, right, measured.comparison, vocabulary),
  );
}

/** The measurements behind `similarity`. */
export function likenessFeatures(a: string, b: string, lexicon: Lexicon | null): Float64Array {
  const { left, right, measured } = measuredAlone(a, b, lexicon);
  return profileFeatures(left, right, measured);
}

function measuredAlone(a: string, b: string, lexicon: Lexicon | null) {
  const language = languageOf(`${a}\n${b}`);
  const vocabulary = createVocabulary(readsAsEnglish(language) ? lexicon : null);
  const forms = createWordForms(language);
  const read = (text: string) =>
    termsOf(text, wordsOf(text, { start: 0, end: text.length }, forms), forms, vocabulary);
  const profiles = profilesOf([phraseOf(read(a), vocabulary)], [phraseOf(read(b), vocabulary)], vocabulary);
  const [x, y] = [profiles.a[0]!, profiles.b[0]!];
  const comparison = compare(x, y, vocabulary);
  return { left: x, right: y, vocabulary, measured: { comparison, features: featuresOf(x, y, comparison) } };
}

function profileFeatures(a: Profile, b: Profile, { comparison, features }: Measured): Float64Array {
  const wording = wordingOf(a, b, comparison);
  const all = new Float64Array(FEATURES.length + wording.length);
  all.set(features.subarray(0, FEATURES.length));
  all.set(wording, FEATURES.length);
  return all;
}

/** Likeness of two profiles, measured already, by the weights of their own texts. */
export function profileSimilarity(
  a: Profile,
  b: Profile,
  measured: Measured,
  { contradicts }: Contradiction,
): number {
  const likeness = bent(evaluate(FOREST(), profileFeatures(a, b, measured)));
  return contradicts ? CONTRADICTED * likeness : likeness;
}

function bent(value: number): number {
  if (value < BEND) return BEND * Math.exp((value - BEND) / BEND);
  if (value > 1 - BEND) return 1 - BEND * Math.exp((1 - BEND - value) / BEND);
  return value;
}
