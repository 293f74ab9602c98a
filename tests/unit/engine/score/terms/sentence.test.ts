import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../../src/engine/reading/reading';
import {
  type Phrase,
  phraseOf,
  phrasesOf,
  profileOf,
  profilesOf,
} from '../../../../../src/engine/score/terms/sentence';
import * as signs from '../../../../../src/engine/score/terms/signs';
import { createVocabulary } from '../../../../../src/engine/score/terms/vocabulary';
import { inSentences } from '../../../../support/laid-out';
import type { Lexicon } from '../../../../../src/engine';

const { FIGURE, FUNCTIONAL, KNOWN, MEASURED, NAMED, TYPABLE } = signs;

const NEAR: Readonly<Record<string, readonly number[]>> = { comet: [60, 80], star: [100, 0] };
const lexicon: Lexicon = {
  name: 'sky',
  likeness: () => 0,
  rarity: () => 9,
  vector: (word) => (NEAR[word] ? Int8Array.from(NEAR[word]) : undefined),
};

function phrases(...sentences: string[]): Phrase[] {
  return phrasesOf(readingOf(inSentences('a', sentences)), createVocabulary(lexicon));
}
const phrase = (sentence: string): Phrase => phrases(sentence)[0]!;
const forms = ({ terms }: Phrase, places: readonly number[]): string =>
  places.map((at) => terms[at]!.form).join(' ');

it('signs are bits of their own', () => {
  const bits = Object.values(signs);
  expect(bits.reduce((sum, bit) => sum | bit, 0)).toBe(bits.reduce((sum, bit) => sum + bit, 0));
});

describe('phraseOf', () => {
  it.each([
    ['comet', KNOWN | TYPABLE],
    ['the', FUNCTIONAL | KNOWN],
    ['Orsk', NAMED],
    ['Orskovia', NAMED | TYPABLE],
    ['7', FIGURE],
    ['7 km', FIGURE | MEASURED],
    ['7%', FIGURE | MEASURED],
    ['The', FUNCTIONAL | KNOWN],
  ])('signs of %s', (word, expected) => {
    const own = phrase(`we saw ${word}.`);
    expect(own.signs[2]).toBe(expected);
  });

  it('tells the words apart by what they may match by', () => {
    const own = phrase('In Orsk the comett, no star, passed 2 comets of NASA and a comet.');
    expect(forms(own, own.meaningful)).toBe('star comet');
    expect(own.meanings).toEqual(own.meaningful.map((at) => own.terms[at]!.entry.meaning));
    expect(forms(own, own.typable)).toContain('comett');
    expect(forms(own, own.strange)).toContain('comett');
    expect(forms(own, own.strange).split(' ')).not.toContain('comet');
    expect(forms(own, own.acronyms)).toBe('nasa');
    expect(own.negations).toBe(1);
    expect(own.contents).toBe(own.signs.filter((sign) => !(sign & FUNCTIONAL)).length);
  });

  it('tells no acronym in a line of capitals', () =>
    expect(phrase('NASA SEES NEW COMET').acronyms).toEqual([]));

  it('adds up the directions of its words', () => {
    const [one, two] = phrases('A comet.', 'A comet, comet, comet.');
    expect(two!.norm).toBeCloseTo(3 * one!.norm);
    expect([...two!.vector].map((x) => x / two!.norm)).toEqual([expect.closeTo(0.6), expect.closeTo(0.8)]);
    const { vector, square } = phrase('A star, a comet.').mean();
    expect([...vector, square]).toEqual(
      [1.6, 0.8, 1.6 ** 2 + 0.8 ** 2].map((x) => expect.closeTo(x) as number),
    );
    // As many as are added in fours and a rest.
    expect(phrase('star '.repeat(7)).norm).toBeCloseTo(7 * phrase('star').norm, 3);
  });

  it.each(['', '“…”', '((('])('has nothing in “%s”', (text) => {
    const empty = phrase(text);
    expect(empty).toMatchObject({ terms: [], types: [], contents: 0, norm: 0, negations: 0 });
    expect(empty.mean().square).toBe(0);
  });

  it('has each type once, in the order in which they first stand', () => {
    const { types } = phrase('A comet, a star, a Comet.');
    expect(types.map(({ key }) => key)).toEqual(['a', 'comet', 'star']);
  });
});

describe('phrasesOf', () => {
  it('lets sentences of the same words share what is known of them, each with its own places', () => {
    const [one, other, two] = phrases('A comet passed.', 'A star passed.', 'A comet, passed.');
    expect(two!.vector).toBe(one!.vector);
    expect(other!.vector).not.toBe(one!.vector);
    expect([one!.starts, two!.starts]).toEqual([
      [0, 2, 8],
      [33, 35, 42],
    ]);
  });

  it('tells the form under which sentences differ in house style alone', () => {
    const [one, two, three] = phrases('Six comets passed.', '6 comets passed', 'Seven comets passed.');
    expect(one!.cosmetic!()).toBe(two!.cosmetic!());
    expect(one!.cosmetic!()).not.toBe(three!.cosmetic!());
  });
});

describe('profilesOf', () => {
  it('weighs words by both texts, one that repeats counted once a text', () => {
    const vocabulary = createVocabulary(null);
    const read = (...sentences: string[]) => phrasesOf(readingOf(inSentences('a', sentences)), vocabulary);
    const a = read('A comet passed.', 'A comet passed.', 'Frost fell.');
    const b = read('Frost fell on Orsk.', 'Frost held.');
    const profiles = profilesOf(a, b, vocabulary);
    const weight = (key: string): number => {
      const { id } = [...a, ...b].flatMap(({ types }) => types).find((entry) => entry.key === key)!;
      return profiles.a[0]!.weights[id]!;
    };
    expect(weight('frost')).toBeLessThan(weight('comet'));
    expect(weight('a')).toBeLessThan(weight('comet'));
    expect(profiles.a[0]!.weights).toBe(profiles.b[1]!.weights);
    expect(profiles.a.map(({ terms }) => terms)).toEqual(a.map(({ terms }) => terms));
    const once = profilesOf(a.slice(1), b, vocabulary);
    expect(once.a[0]!.weight).toBe(profiles.a[0]!.weight);
  });

  it('profileOf adds up what the words weigh, each as often as it stands', () => {
    const own = phraseOf(phrase('comet star comet'), createVocabulary(null));
    const weights = Float64Array.from({ length: own.terms.length }, (_, id) => id + 1);
    const { weight } = profileOf(own, weights);
    expect(weight).toBe(own.ids.reduce((sum, id) => sum + weights[id]!, 0));
  });
});
