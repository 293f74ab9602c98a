import { describe, expect, it } from 'vitest';
import { createKeybook } from '../../../../src/engine/reading/keybook';
import { createWordForms } from '../../../../src/engine/text/forms/word-forms';

describe('createKeybook', () => {
  const book = createKeybook(createWordForms('en'));
  const key = (form: string, short = false) => book.keyOf(book.forms.typeOf(form), short);

  it('has one key for what house styles write in two ways', () => {
    expect(key('co-operate')).toBe(key('cooperate'));
    expect(key('km')).toBe(key('kilometer'));
    expect(key('gov', true)).toBe(key('governor'));
  });

  it('takes a short form for the long word only where it stands for it, whatever was asked before', () => {
    expect(key('gen')).toBe('gen');
    expect(key('gen', true)).toBe('general');
    expect(key('gen')).toBe('gen');
  });

  it('never loses a word to its marks', () => {
    expect(key('--')).not.toBe('');
    expect(key("'")).not.toBe('');
  });

  it('has a stem for words and none for figures', () => {
    expect(book.stemmed('boats').stem).toBe(book.stemmed('boat').stem);
    expect(book.stemmed('boats')).toBe(book.stemmed('boats'));
    expect(book.stemmed('#1990s')).toEqual({ stem: '#1990s', key: '#1990s' });
  });
});
