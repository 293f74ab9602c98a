import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../../src/engine/align/layout/bench';
import { measuredParticulars, particularsOf } from '../../../../../src/engine/align/judge/particulars';
import type { Lexicon } from '../../../../../src/engine/model';
import { createShelf } from '../../../../../src/engine/score/terms/shelf';
import { versionFromSentences } from '../../../../../src/engine/version';

/** Knows two words that have a capital in all news. */
const COMMON = new Set(['bank', 'monday']);
const lexicon: Lexicon = {
  name: 'two words',
  likeness: () => 0,
  rarity: (word) => (COMMON.has(word) ? 6 : undefined),
};

function shared(one: readonly string[], two: readonly string[]) {
  const read = (id: string, sentences: readonly string[]) =>
    versionFromSentences([sentences], { id, language: 'en' });
  const there = particularsOf(layOut(read('a', one), read('b', two), createShelf(lexicon)));
  const back = particularsOf(layOut(read('b', two), read('a', one), createShelf(lexicon)));
  expect(back).toEqual(there);
  return there;
}

describe('particularsOf', () => {
  it('knows a name at the head of a sentence by the other places where it stands', () =>
    expect(shared(['Hallberg closes shops.'], ['The chain Hallberg closes shops.']).share).toBe(1));

  it('goes by the text that has fewer', () => {
    const all = ['It was Ana Petrak of Brno who paid 700 crowns.', 'In all Okafor paid.'];
    expect(shared(all, ['We saw Ana Petrak there with 700.']).share).toBe(1);
  });

  it('finds next to nothing between two stories of one beat', () => {
    const { share, weight } = shared(
      ['In all the Bank of Warsaw raised it by 25 on Monday, said Ana Petrak.'],
      ['In all the Bank of Mexico lowered it by 50 on Monday, said Luis Arana.'],
    );
    expect(share).toBeLessThan(0.1);
    expect(weight).toBeGreaterThan(15);
  });

  it('counts a small number for less than a large one', () => {
    const ends = (figure: string) =>
      shared([`We saw Petrak and ${figure} cats.`], [`We saw Arana and ${figure} cats.`]).share;
    expect(ends('three')).toBeLessThan(ends('340'));
    expect(ends('three')).toBeGreaterThan(0);
  });

  it('gives what chance brings, a whole number up to twelve, a quarter of the weight', () => {
    const weight = (figure: string) =>
      shared([`It took ${figure} cats.`], [`It took ${figure} cats.`]).weight;
    expect(['three', '12', '13', '1.5', '340'].map(weight)).toEqual([1, 1, 4, 4, 4]);
  });

  it('weighs names apart from figures', () => {
    const { weight, weightOfNames } = shared(['We saw Petrak and 340 cats.'], ['We saw Arana and 340 cats.']);
    expect(weight).toBeCloseTo(weightOfNames + 4);
  });

  it('says nothing of texts without names and figures', () => {
    const none = shared(['the bank raised its rate.'], ['the bank lowered it.']);
    expect(none).toEqual({ share: 0.5, weight: 0, names: 0.5, figures: 0.5, weightOfNames: 0 });
    expect([...measuredParticulars(none)]).toEqual([0.5, 0, 0.5, 0.5]);
  });
});
