import { describe, expect, it } from 'vitest';
import { collate, createMemory, createWords, versionFromText } from '../../../src/engine';

describe('words', () => {
  it('are kept in one book a language, and in a new one once there are too many', () => {
    const words = createWords();
    const book = words.keybookOf('en');
    expect(words.keybookOf('en')).toBe(book);
    expect(words.keybookOf('de')).not.toBe(book);
    const finders = words.wordbookOf(book.forms);
    expect(words.wordbookOf(book.forms)).toBe(finders);
    for (let n = 0; n <= 50_000; n++) book.forms.typeOf(`word${n}`);
    expect(words.keybookOf('en')).not.toBe(book);
    expect(words.wordbookOf(book.forms)).toBe(finders);
  });

  it('give the same result for a version that was read with an older book', () => {
    const versions = ['The quay was closed on Monday.', 'The quay in Brest was shut on Tuesday.'].map(
      (text, n) => versionFromText(text, { id: `v${n}`, language: 'en' }),
    );
    const words = createWords();
    const memory = createMemory(words);
    const [first] = versions;
    memory.readingOf(first!).wordsOf(0);
    for (let n = 0; n <= 50_000; n++) words.keybookOf('en').forms.typeOf(`word${n}`);
    expect(collate(versions, {}, memory)).toEqual(collate(versions));
  });
});
