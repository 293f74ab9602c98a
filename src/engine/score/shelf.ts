import type { Lexicon, Version } from '../model';
import { type Phrase, type Read, phrasesOf, readAfresh } from './sentence';
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
 * Words that a vocabulary may hold: a shelf that outlives its texts (an editor types on) starts a new one then. A text of a
 * hundred thousand words has some ten thousand different ones.
 */
const MOST_WORDS = 50_000;

/** The vocabulary of a language and the versions that were read with it. */
interface Section {
  readonly vocabulary: Vocabulary;
  readonly phrases: WeakMap<Version, readonly Phrase[]>;
}

/** `readOf` hands in what has been read of a version already. */
export function createShelf(lexicon: Lexicon | null, readOf: (version: Version) => Read = readAfresh): Shelf {
  const sections = new Map<string, Section>();
  const sectionOf = (language: string): Section => {
    const old = sections.get(language);
    if (old && old.vocabulary.size <= MOST_WORDS) return old;
    // The lexicon knows English: its vectors of words that only look English would mislead.
    const vocabulary = createVocabulary(language === ENGLISH ? lexicon : null);
    const made: Section = { vocabulary, phrases: new WeakMap() };
    sections.set(language, made);
    return made;
  };
  const read = (version: Version, { vocabulary, phrases }: Section): readonly Phrase[] => {
    const old = phrases.get(version);
    if (old) return old;
    const made = phrasesOf(version, vocabulary, readOf(version));
    phrases.set(version, made);
    return made;
  };
  return {
    lexicon,
    open(a, b) {
      const languages = [languageClass(a.language), languageClass(b.language)] as const;
      // A word of two languages is read as that of the first; such a vocabulary serves these two texts alone.
      const section: Section =
        languages[0] === languages[1]
          ? sectionOf(languages[0])
          : { vocabulary: createVocabulary(null), phrases: new WeakMap() };
      return { vocabulary: section.vocabulary, a: read(a, section), b: read(b, section) };
    },
  };
}

const ENGLISH = 'en';

/** Languages that are read by the same rules: all of English, and what no language was told of. */
function languageClass(language: string): string {
  return language.startsWith(ENGLISH) || language === 'und' ? ENGLISH : language;
}
