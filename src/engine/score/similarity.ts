import type { Lexicon } from '../model';
import { languageOf } from '../text/language';
import { wordsOf } from '../text/words';
import { type Comparison, compare } from './compare';
import { featuresOf } from './features';
import { evaluate } from './forest';
import { LIKENESS_FOREST } from './models/likeness';
import { type Profile, phraseOf, profilesOf } from './sentence';
import { termsOf } from './terms';
import { createVocabulary } from './vocabulary';
import { wordingOf } from './wording';

/** From here on the scale is bent, so that no value leaves 0..1 and none is tied with another. */
const BEND = 0.05;

/** Likeness of two sentences on their own, 0 (nothing in common) .. 1 (the same said). Symmetric. */
export function similarity(a: string, b: string, lexicon: Lexicon | null = null): number {
  if (a === b) return 1;
  return bent(evaluate(LIKENESS_FOREST, likenessFeatures(a, b, lexicon)));
}

/** The measurements behind `similarity`. */
export function likenessFeatures(a: string, b: string, lexicon: Lexicon | null): Float64Array {
  const language = languageOf(`${a}\n${b}`);
  const vocabulary = createVocabulary(language.startsWith('en') || language === 'und' ? lexicon : null);
  const read = (text: string) =>
    termsOf(text, wordsOf(text, { start: 0, end: text.length }), language, vocabulary);
  const [left, right] = [read(a), read(b)];
  const profiles = profilesOf([phraseOf(left, vocabulary)], [phraseOf(right, vocabulary)]);
  const [x, y] = [profiles.a[0]!, profiles.b[0]!];
  return profileFeatures(x, y, compare(x, y, vocabulary));
}

function profileFeatures(a: Profile, b: Profile, comparison: Comparison): Float64Array {
  return Float64Array.from([...featuresOf(a, b, comparison), ...wordingOf(a, b, comparison)]);
}

/** Likeness of two profiles, compared already, by the weights of their own texts. */
export function profileSimilarity(a: Profile, b: Profile, comparison: Comparison): number {
  return bent(evaluate(LIKENESS_FOREST, profileFeatures(a, b, comparison)));
}

function bent(value: number): number {
  if (value < BEND) return BEND * Math.exp((value - BEND) / BEND);
  if (value > 1 - BEND) return 1 - BEND * Math.exp((1 - BEND - value) / BEND);
  return value;
}
