import type { Lexicon } from '../model';
import { languageOf } from '../text/language';
import { wordsOf } from '../text/words';
import { compare } from './compare';
import { featuresOf } from './features';
import { evaluate } from './forest';
import { OWN_FOREST } from './models/own';
import { countedTerms, profilesOf } from './sentence';
import { createVocabulary } from './vocabulary';

/** Likeness of two sentences on their own, 0..1. Symmetric. */
export function similarity(a: string, b: string, lexicon: Lexicon | null = null): number {
  const vocabulary = createVocabulary(lexicon);
  const language = languageOf(`${a}\n${b}`);
  const read = (text: string) => countedTerms(text, wordsOf(text, { start: 0, end: text.length }), language, vocabulary);
  const profiles = profilesOf([read(a)], [read(b)], vocabulary);
  const x = profiles.a[0]!;
  const y = profiles.b[0]!;
  return 1 / (1 + Math.exp(-evaluate(OWN_FOREST, featuresOf(x, y, compare(x, y, vocabulary)))));
}
