import type { Lexicon } from '../model';
import { languageOf } from '../text/language';
import { lazily } from '../text/lazily';
import { createWordForms } from '../text/word-forms';
import { wordsOf } from '../text/words';
import { compare } from './compare';
import { type Measured, featuresOf } from './features';
import { evaluate, planted } from './forest';
import { LIKENESS_FOREST } from './models/likeness';
import { type Profile, phraseOf, profilesOf } from './sentence';
import { termsOf } from './terms';
import { createVocabulary } from './vocabulary';
import { wordingOf } from './wording';

const FOREST = lazily(() => planted(LIKENESS_FOREST));

/** From here on the scale is bent, so that no value leaves 0..1 and none is tied with another. */
const BEND = 0.05;

/** Likeness of two sentences on their own, 0 (nothing in common) .. 1 (the same said). Symmetric. */
export function similarity(a: string, b: string, lexicon: Lexicon | null = null): number {
  if (a === b) return 1;
  return bent(evaluate(FOREST(), likenessFeatures(a, b, lexicon)));
}

/** The measurements behind `similarity`. */
export function likenessFeatures(a: string, b: string, lexicon: Lexicon | null): Float64Array {
  const language = languageOf(`${a}\n${b}`);
  const vocabulary = createVocabulary(language.startsWith('en') || language === 'und' ? lexicon : null);
  const forms = createWordForms(language);
  const read = (text: string) =>
    termsOf(text, wordsOf(text, { start: 0, end: text.length }, forms), forms, vocabulary);
  const [left, right] = [read(a), read(b)];
  const profiles = profilesOf([phraseOf(left, vocabulary)], [phraseOf(right, vocabulary)], vocabulary);
  const [x, y] = [profiles.a[0]!, profiles.b[0]!];
  const comparison = compare(x, y, vocabulary);
  return profileFeatures(x, y, { comparison, features: featuresOf(x, y, comparison) });
}

function profileFeatures(a: Profile, b: Profile, { comparison, features }: Measured): Float64Array {
  const wording = wordingOf(a, b, comparison);
  const all = new Float64Array(features.length + wording.length);
  all.set(features);
  all.set(wording, features.length);
  return all;
}

/** Likeness of two profiles, measured already, by the weights of their own texts. */
export function profileSimilarity(a: Profile, b: Profile, measured: Measured): number {
  return bent(evaluate(FOREST(), profileFeatures(a, b, measured)));
}

function bent(value: number): number {
  if (value < BEND) return BEND * Math.exp((value - BEND) / BEND);
  if (value > 1 - BEND) return 1 - BEND * Math.exp((1 - BEND - value) / BEND);
  return value;
}
