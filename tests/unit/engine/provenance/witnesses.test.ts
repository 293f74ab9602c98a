import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../../src/engine/model';
import { type Witnesses, witnessesOf } from '../../../../src/engine/provenance/witnesses';
import { readingOf } from '../../../../src/engine/reading/reading';
import { versionFromSentences } from '../../../../src/engine/version';
import { linkOf, pairOf } from '../../hand-made';

/** Common, rarer and rare words; it knows no others. */
const RARITY: Readonly<Record<string, number>> = { rained: 6, hailed: 9, snowed: 20, floods: 20, flooded: 9 };
const lexicon: Lexicon = { name: 'weather', likeness: () => 0, rarity: (word) => RARITY[word] };

/** Three versions of one sentence each, all linked. */
function witnesses(a: string, b: string, third: string, known: Lexicon | null, language: string): Witnesses {
  const versions = Object.entries({ a, b, c: third }).map(([id, text]) =>
    versionFromSentences([[text]], { id, language }),
  );
  const [x, y, z] = versions as [(typeof versions)[0], (typeof versions)[0], (typeof versions)[0]];
  const link = [linkOf([0], [0])];
  const pairs = [pairOf(x, y, link), pairOf(z, x, link), pairOf(y, z, link)];
  const readings = new Map(versions.map((version) => [version.id, readingOf(version)]));
  return witnessesOf(pairs, readings, known);
}

/** How likely it is that `a` and `b` are next to each other, of three versions of one sentence each. */
function adjacent(
  a: string,
  b: string,
  third: string,
  known: Lexicon | null = lexicon,
  language = 'en',
): number {
  const { adjacent: asked } = witnesses(a, b, third, known, language);
  expect(asked('b', 'a', 'c')).toBeCloseTo(asked('a', 'b', 'c'));
  return asked('a', 'b', 'c');
}

/** The same by what each of the three lacks of what the two others share, in nats. */
function reckoned(a: number, b: number, third: number): number {
  const [one, two, three] = [a, b, third].map((nats) => (nats + 2) ** -2) as [number, number, number];
  return (one + two) / (one + two + three);
}

describe('whether a third version stands between two', () => {
  it('is open where it lacks nothing that they share', () =>
    expect(adjacent('It rained.', 'It rained.', 'It rained.')).toBeCloseTo(reckoned(0, 0, 0)));

  it.each([
    // Half a nat a word for each nat that it is rarer than chance, and one for the two words side by side.
    ['a common word', 'It rained.', 'It blew.', 1],
    ['a rarer word', 'It hailed.', 'It blew.', 1 + 1],
    ['a rare word, which counts no more than a name', 'It snowed.', 'It blew.', 3 + 1],
    ['a name', 'It is Kesh.', 'It is blue.', 3 + 1],
    ['a figure', 'It is 41.', 'It is blue.', 2.5 + 1],
  ])('is the less likely by %s', (_, shared, third, nats) =>
    expect(adjacent(shared, shared, third)).toBeCloseTo(reckoned(0, 0, nats)),
  );

  it('goes by the commoner of two forms of a word', () =>
    expect(adjacent('Floods!', 'Flooded!', 'Blue!')).toBeCloseTo(reckoned(0, 0, 1)));

  it('takes all words for alike without a lexicon, and in another language', () => {
    expect(adjacent('It snowed.', 'It snowed.', 'It blew.', null)).toBeCloseTo(reckoned(0, 0, 2));
    expect(adjacent('It snowed.', 'It snowed.', 'It blew.', lexicon, 'de')).toBeCloseTo(reckoned(0, 0, 2));
  });

  it('is the likelier the more it shares with each against the other', () =>
    expect(adjacent('It snowed.', 'It is Kesh.', 'It snowed. It is Kesh.')).toBeCloseTo(reckoned(4, 4, 0)));

  it('is told by small words side by side, marks between them left out', () => {
    expect(adjacent('Rained, it.', 'Rained it.', 'It rained.')).toBeCloseTo(reckoned(0, 0, 1));
    // No word of them says anything.
    expect(adjacent('It is.', 'It is.', 'Is it.')).toBeCloseTo(reckoned(0, 0, 0));
  });
});

describe('whether three go back to a lost text', () => {
  const lost = (a: string, b: string, third: string): number =>
    witnesses(a, b, third, lexicon, 'en').lost('a', 'b', 'c');
  const [p, q, r] = ['Arda Busk Corvo Dastin', 'Kesh Odrin Tarrow Velm', 'Norland Petrak Yelm Fenk'];

  it('is likely where each two share something against the third', () => {
    expect(lost(`${p} and ${q}.`, `${p} and ${r}.`, `${q} and ${r}.`)).toBeGreaterThan(0.4);
    expect(lost(`${p} and ${q}.`, `${q} and ${p}.`, `${r}.`)).toBeLessThan(0.1);
  });

  it('is not where one has all that the others share', () =>
    expect(lost(`${p} and ${q}.`, `${p}.`, `${q}.`)).toBeLessThan(0.1));
});
