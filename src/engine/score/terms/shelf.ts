import type { Lexicon, Version } from '../../model';
import { type Reading, readingOf } from '../../reading/reading';
import { readsAsEnglish } from '../../text/language';
import { type Phrase, phrasesOf } from './sentence';
import { type Vocabulary, createVocabulary } from './vocabulary';

/** Two versions read in words of one vocabulary. */
export interface Opened {
  readonly vocabulary: Vocabulary;
  readonly a: readonly Phrase[];
  readonly b: readonly Phrase[];
}

/** Versions as the scorer reads them, each read once for all its pairs; kept as long as the shelf and the version. */
export interface Shelf {
  readonly lexicon: Lexicon | null;
  open(a: Version, b: Version): Opened;
}

/**
 * `reading` hands in what has been read of a version already, `vocabularyOf` what is known of the words of a
 * language.
 */
export function createShelf(
  lexicon: Lexicon | null,
  reading: (version: Version) => Reading = readingOf,
  vocabularyOf: (lexicon: Lexicon | null, language: string) => Vocabulary = createVocabulary,
): Shelf {
  const sections = new WeakMap<Vocabulary, WeakMap<Version, readonly Phrase[]>>();
  const read = (
    version: Version,
    vocabulary: Vocabulary,
    beside: readonly Phrase[] = [],
  ): readonly Phrase[] => {
    const section = sections.get(vocabulary) ?? new WeakMap<Version, readonly Phrase[]>();
    sections.set(vocabulary, section);
    const phrases = section.get(version) ?? phrasesOf(reading(version), vocabulary, beside);
    section.set(version, phrases);
    return phrases;
  };
  return {
    lexicon,
    open(a, b) {
      const languages = [languageClass(a.language), languageClass(b.language)] as const;
      // A word of two languages is read as that of the first; such a vocabulary serves these two texts alone.
      // The lexicon knows English: its vectors of words that only look English would mislead.
      const vocabulary =
        languages[0] !== languages[1]
          ? createVocabulary(null)
          : vocabularyOf(languages[0] === ENGLISH ? lexicon : null, languages[0]);
      const first = read(a, vocabulary);
      return { vocabulary, a: first, b: read(b, vocabulary, first) };
    },
  };
}

const ENGLISH = 'en';

/** Languages that are read by the same rules: all of English, and what no language was told of. */
function languageClass(language: string): string {
  return readsAsEnglish(language) ? ENGLISH : language;
}
