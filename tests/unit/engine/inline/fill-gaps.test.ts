import { describe, expect, it } from 'vitest';
import { collate, type Lexicon, versionFromText, type WordMatch } from '../../../../src/engine';
import { placed, withCosmetic, withWording } from '../../../../src/engine/inline/fill-gaps';
import { expectRebuilds, inOrder, seenFromB } from '../../../properties/checks';
import { keptAt, scriptOf, sidesOf } from './support';

/** A lexicon that takes any two words for so much alike. */
const lexiconOf = (likeness: number): Lexicon => ({
  name: 'alike',
  likeness: () => likeness,
  rarity: () => undefined,
});

describe('what the aligner saw', () => {
  const sides = sidesOf('storms closed roads', 'closed storms roads');
  const pair = (word: string): WordMatch => {
    const at = (text: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
    return { a: at(sides.textA), b: at(sides.textB), by: 'form', weight: 1 };
  };

  it('comes in the order of the first side, whichever version the evidence begins with', () => {
    const [forth, back] = [
      [pair('storms'), pair('closed')],
      [pair('closed'), pair('storms')],
    ].map((matches) => placed(sides, { matches, side: 'a' }));
    expect(forth).toEqual(back);
    expect(forth!.map(({ a0 }) => a0)).toEqual([0, 1]);
  });

  it('gives edits that are each other’s mirror where two words tell as much', () => {
    const [a, b] = ['a dozen ,  185 kph (115 mph) since October', 'kph  185 (115 mph) since October'].map(
      (text, n) => versionFromText(text, { id: `v${n}`, language: 'en' }),
    );
    const [there, again] = [collate([a!, b!]).pairs[0]!, collate([b!, a!]).pairs[0]!];
    expect(inOrder(again.links)).toEqual(inOrder(seenFromB(there.links)));
    for (const link of there.links) expectRebuilds(link, link.edits.phrases, a!, b!);
  });
});

describe('a gap', () => {
  it('is kept where typography alone differs', () => {
    const sides = sidesOf('a nuclear-armed state', 'a nuclear armed state');
    expect(scriptOf(withCosmetic(keptAt(sides, '0-0 2-3'), sides), sides)).toBe(
      'a <nuclear-armed~nuclear armed> state',
    );
  });

  it('takes a word near in meaning for kept only in a paraphrase, and only if it is near enough', () => {
    const sides = sidesOf('the crops failed', 'the harvests failed');
    const alike = () => [{ a0: 1, a1: 2, b0: 1, b1: 2, by: 'meaning' as const, kept: false }];
    const kept = (relation: 'edited' | 'paraphrased', likeness: number): boolean =>
      withWording(keptAt(sides, '0-0 2-2'), sides, alike, relation, () => [], lexiconOf(likeness)).every(
        (match) => match.kept,
      );
    expect(kept('paraphrased', 0.9)).toBe(true);
    expect(kept('paraphrased', 0.5)).toBe(false);
    expect(kept('edited', 0.9)).toBe(false);
  });
});
