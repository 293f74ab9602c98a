import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../../../src/engine/model';
import { createVocabulary } from '../../../../../src/engine/score/terms/vocabulary';
import { weigh } from '../../../../../src/engine/score/terms/weights';
import { createWordForms } from '../../../../../src/engine/text/forms/word-forms';

const forms = createWordForms('en');
/** Knows how rare two words are; "the" is no rarer than it is anywhere. */
const lexicon: Lexicon = {
  name: 'two words',
  likeness: () => 0,
  rarity: (word) => ({ ship: 5, the: 0 })[word],
};

describe('weigh', () => {
  const vocabulary = createVocabulary(lexicon);
  const [the, ship, kesh] = ['the', 'ship', 'kesh'].map((key) => vocabulary.intern(key, 'word', forms)) as [
    ReturnType<typeof vocabulary.intern>,
    ReturnType<typeof vocabulary.intern>,
    ReturnType<typeof vocabulary.intern>,
  ];
  const sentences = (...types: (typeof the)[][]) => types.map((list) => ({ types: list }));
  const share = (elsewhere: number, prior: number, count: number) =>
    -Math.log((elsewhere + 30 * prior) / (count + 30));

  it('weighs a word by how rare it is in the two texts and in general', () => {
    const weights = weigh(sentences([the, ship, kesh], [the, ship], [the]), vocabulary);
    expect(weights[ship.id]).toBeCloseTo(share(0.15, ship.prior, 3));
    expect(weights[kesh.id]).toBeCloseTo(share(0.15, kesh.prior, 3));
    expect(weights[kesh.id]).toBeGreaterThan(weights[ship.id]!);
  });

  it('does not count one sentence of either text', () => {
    const often = (count: number) =>
      weigh(sentences(...Array.from({ length: 9 }, (_, n) => (n < count ? [kesh] : []))), vocabulary)[
        kesh.id
      ]!;
    expect(often(1)).toBeCloseTo(often(2));
    expect(often(3)).toBeCloseTo(share(1.15, kesh.prior, 9));
  });

  it('gives a word in every sentence next to nothing, but something', () =>
    expect(weigh(sentences([the], [the], [the]), vocabulary)[the.id]).toBe(0.1));

  it('takes small words for less than they are rare', () => {
    const of = vocabulary.intern('of', 'word', forms);
    const weights = weigh(sentences([of], [], []), vocabulary);
    expect(weights[of.id]).toBeCloseTo(0.35 * share(0.15, 0.2, 3));
  });
});
