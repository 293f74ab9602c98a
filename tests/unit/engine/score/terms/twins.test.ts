import { describe, expect, it } from 'vitest';
import { createKeybook } from '../../../../../src/engine/reading/keybook';
import { readingOf } from '../../../../../src/engine/reading/reading';
import { type Phrase, phrasesOf } from '../../../../../src/engine/score/terms/sentence';
import { type Vocabulary, createVocabulary } from '../../../../../src/engine/score/terms/vocabulary';
import { createWordForms } from '../../../../../src/engine/text/forms/word-forms';
import { versionFromText } from '../../../../../src/engine/version';

const BOOK = createKeybook(createWordForms('en'));
const read = (text: string, vocabulary: Vocabulary, others: readonly Phrase[] = []): Phrase[] =>
  phrasesOf(readingOf(versionFromText(text, { id: 'v', language: 'en' }), BOOK), vocabulary, others);

const FIRST = 'The ferry struck a rock off Piran. Nobody on board was hurt.';
const SECOND = 'Divers went down at noon. The ferry struck a rock off Piran. NOBODY on board was hurt.';

describe('phrasesOf with the phrases of another text', () => {
  it('knows a sentence again, and tells its own places', () => {
    const vocabulary = createVocabulary(null);
    const first = read(FIRST, vocabulary);
    const second = read(SECOND, vocabulary, first);
    expect(second[1]!.trigrams).toBe(first[0]!.trigrams);
    expect(second[1]!.starts[1]).toBe(SECOND.indexOf('ferry'));
    expect(second[1]!.ends.at(-1)).toBe(SECOND.indexOf('Piran') + 'Piran'.length);
  });

  it('holds a sentence with another capital for another one', () => {
    const vocabulary = createVocabulary(null);
    const first = read(FIRST, vocabulary);
    expect(read(SECOND, vocabulary, first)[2]!.trigrams).not.toBe(first[1]!.trigrams);
  });

  it('reads a text as if there were no other', () => {
    const beside = createVocabulary(null);
    const alone = createVocabulary(null);
    const second = read(SECOND, beside, read(FIRST, beside));
    read(FIRST, alone);
    const told = (phrases: readonly Phrase[]) =>
      phrases.map(({ terms, starts, ends, ids, signs, cosmetic }) => {
        return { forms: terms.map(({ form }) => form), starts, ends, ids, signs, cosmetic: cosmetic?.() };
      });
    expect(told(second)).toEqual(told(read(SECOND, alone)));
  });
});
