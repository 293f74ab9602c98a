import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../../../src/engine/model';
import { FIGURE, FUNCTIONAL, KNOWN, MEASURED, TYPABLE } from '../../../../../src/engine/score/terms/signs';
import { createVocabulary } from '../../../../../src/engine/score/terms/vocabulary';
import { createWordForms } from '../../../../../src/engine/text/forms/word-forms';
import { knowing } from '../../../../support/laid-out';

const forms = createWordForms('en');
/** Knows the vector of three words and how rare two are; "the" is no rarer than it is anywhere. */
const lexicon: Lexicon = {
  name: 'three words',
  likeness: () => 0,
  rarity: (word) => ({ ship: 5, the: 0 })[word],
  vector: (word) => ({ ship: Int8Array.of(3, 4), boat: Int8Array.of(4, 3), the: Int8Array.of(9, 9) })[word],
};

describe('a word of a vocabulary', () => {
  it('is one entry, however often it is asked for, and shares its stem with its forms', () => {
    const vocabulary = createVocabulary(null);
    const ship = vocabulary.intern('ship', 'word', forms);
    expect(vocabulary.intern('ship', 'word', forms)).toBe(ship);
    const ships = vocabulary.intern('ships', 'word', forms);
    expect([ships.id, ships.stem, ship.stem]).toEqual([1, 0, 0]);
    expect([vocabulary.size, vocabulary.stems]).toEqual([2, 1]);
  });

  it('tells what it is', () => {
    const vocabulary = createVocabulary(lexicon);
    const signs = (key: string, kind: 'word' | 'figure' = 'word', base?: string) =>
      vocabulary.intern(key, kind, forms, base).signs;
    expect(signs('ship')).toBe(KNOWN);
    expect(signs('the')).toBe(KNOWN | FUNCTIONAL);
    expect(signs('of')).toBe(KNOWN | FUNCTIONAL);
    expect([signs('kesh'), signs('velms')]).toEqual([0, TYPABLE]);
    expect([signs('#5', 'figure'), signs('#5%', 'figure', '#5')]).toEqual([FIGURE, FIGURE | MEASURED]);
    expect(['not', 'ship'].map((key) => vocabulary.intern(key, 'word', forms).negation)).toEqual([
      true,
      false,
    ]);
  });

  it('may match by meaning where it has a vector and says something', () => {
    const vocabulary = createVocabulary(lexicon);
    const meanings = ['the', 'ship', 'kesh', 'boat'].map(
      (key) => vocabulary.intern(key, 'word', forms).meaning,
    );
    expect(meanings).toEqual([-1, 0, -1, 1]);
    expect(vocabulary.dimensions).toBe(2);
    expect(vocabulary.intern('ship', 'word', forms).norm).toBe(5);
  });

  it('is a function word in English alone', () => {
    const german = createVocabulary(null).intern('the', 'word', createWordForms('de'));
    expect([german.functional, createVocabulary(null).intern('the', 'word', forms).functional]).toEqual([
      false,
      true,
    ]);
  });

  it('is as common as the lexicon tells, else rare; without one, short words are common', () => {
    const [vocabulary, bare] = [createVocabulary(lexicon), createVocabulary(null)];
    const prior = (of: typeof vocabulary, key: string, kind: 'word' | 'figure' = 'word') =>
      of.intern(key, kind, forms).prior;
    expect(prior(vocabulary, 'ship')).toBeCloseTo(20 * Math.exp(-5));
    expect([prior(vocabulary, 'the'), prior(vocabulary, 'of')]).toEqual([1, 0.2]);
    expect(prior(vocabulary, 'kesh')).toBe(2e-5);
    expect(prior(vocabulary, '#5', 'figure')).toBe(2e-3);
    expect(prior(bare, 'ox')).toBe(0.1);
    expect(prior(bare, 'oxen')).toBeCloseTo(Math.exp(-3.6));
    expect(prior(bare, 'oxenfordshire')).toBeCloseTo(Math.exp(-9));
  });

  it('tells what it is to another, as the lexicon knows it', () => {
    const vocabulary = createVocabulary(knowing([['rose', 'fell', 'opposite']]));
    const [rose, fell, ship] = ['rose', 'fell', 'ship'].map((key) => vocabulary.intern(key, 'word', forms));
    expect([vocabulary.relation(fell!, rose!), vocabulary.relation(rose!, ship!)]).toEqual([
      'opposite',
      null,
    ]);
    expect(createVocabulary(null).relation(rose!, fell!)).toBe(null);
  });

  it('has room for queues, whose heads all start empty', () => {
    const vocabulary = createVocabulary(null);
    for (const key of ['ox', 'cow', 'hen']) vocabulary.intern(key, 'word', forms);
    const { head, next } = vocabulary.queues(4);
    expect([...head.subarray(0, 3)]).toEqual([-1, -1, -1]);
    expect(next.length).toBeGreaterThanOrEqual(4);
  });
});
