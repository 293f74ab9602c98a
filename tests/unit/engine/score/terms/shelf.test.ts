import { describe, expect, it } from 'vitest';
import { createShelf } from '../../../../../src/engine/score/terms/shelf';
import { createVocabulary } from '../../../../../src/engine/score/terms/vocabulary';
import { versionFromText } from '../../../../../src/engine/version';
import { knowing } from '../../../../support/laid-out';

const version = (text: string, language: string) => versionFromText(text, { id: text, language });
const [one, two, three] = ['Boats sank.', 'Ships sank.', 'It rained.'].map((text) => version(text, 'en')) as [
  ReturnType<typeof version>,
  ReturnType<typeof version>,
  ReturnType<typeof version>,
];

describe('createShelf', () => {
  it('reads a version once for all its pairs', () => {
    const vocabulary = createVocabulary(null);
    const shelf = createShelf(null, undefined, () => vocabulary);
    const first = shelf.open(one, two);
    expect(shelf.open(one, three).a).toBe(first.a);
    expect(shelf.open(three, two).b).toBe(first.b);
  });

  it('reads all of English, and what no language was told of, in words of one vocabulary', () => {
    const asked: (string | boolean)[] = [];
    const lexicon = knowing([]);
    const shelf = createShelf(lexicon, undefined, (given, language) => {
      asked.push(language, given === lexicon);
      return createVocabulary(given);
    });
    shelf.open(version('Boats.', 'en-GB'), version('Boats.', 'und'));
    shelf.open(version('Boote.', 'de'), version('Schiffe.', 'de'));
    // The lexicon knows English alone.
    expect(asked).toEqual(['en', true, 'de', false]);
  });

  it('reads two languages in a vocabulary of their own', () => {
    let asked = 0;
    const shelf = createShelf(null, undefined, (lexicon) => {
      asked++;
      return createVocabulary(lexicon);
    });
    const { vocabulary } = shelf.open(version('Boats.', 'en'), version('Boote.', 'de'));
    expect(asked).toBe(0);
    expect(shelf.open(version('Boats.', 'en'), version('Boote.', 'de')).vocabulary).not.toBe(vocabulary);
  });
});
