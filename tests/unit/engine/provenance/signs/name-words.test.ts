import { describe, expect, it } from 'vitest';
import { versionFromText } from '../../../../../src/engine';
import { isNameWord } from '../../../../../src/engine/provenance/signs/name-words';
import { readingOf } from '../../../../../src/engine/reading/reading';

describe('a word that is written as names are', () => {
  it.each([
    ['On Monday Rupert Vane met B. Li in Oslo.', ['Rupert', 'Vane', 'Oslo']],
    ['The harbour was quiet in May.', []],
    ['İpek und Émile fuhren nach Łódź.', ['İpek', 'Émile', 'Łódź']],
    ['', []],
  ])('%s', (text, names) => {
    const reading = readingOf(versionFromText(text, { id: 'a', language: 'en' }));
    const words = reading.version.sentences.flatMap((_, n) => reading.wordsOf(n));
    const found = words.filter((word) => isNameWord(text, word));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(names);
  });
});
