import { describe, expect, it } from 'vitest';
import type { Link, Version } from '../../../../src/engine';
import { editsOf } from '../../../../src/engine/inline';
import { POINTERS } from '../../../../src/engine/provenance/signs/pointers';
import { mirrored, tellingWords, type Traits, traitsOf } from '../../../../src/engine/provenance/traits';
import { readingOf } from '../../../../src/engine/reading/reading';
import { inSentences } from '../../../support/laid-out';
import { linkOf, pairOf } from '../../hand-made';

type Made = readonly (readonly [a: number, b: number, more?: Partial<Link> | undefined])[];

/** With the word edits that the engine gives the links. */
function between(a: Version, b: Version, made: Made): Traits {
  const [x, y] = [readingOf(a), readingOf(b)];
  const links = made.map(([i, j, more]) => {
    const link = linkOf([i], [j], more);
    return { ...link, edits: editsOf(link, x, y) };
  });
  return traitsOf(pairOf(a, b, links), x, y);
}

function traits(one: readonly string[], two: readonly string[], made: Made = []): Traits {
  const [a, b] = [inSentences('a', one), inSentences('b', two)];
  const there = between(a, b, made);
  const back = between(
    b,
    a,
    made.map(([i, j, more]) => {
      if (!more?.evidence) return [j, i, more];
      const { coverageA, coverageB } = more.evidence;
      return [j, i, { ...more, evidence: { ...more.evidence, coverageA: coverageB, coverageB: coverageA } }];
    }),
  );
  for (const [name, value] of Object.entries(numbersOf(back)))
    expect(numbersOf(mirrored(there))[name], name).toBeCloseTo(value);
  return there;
}

const numbersOf = ({ pointers, facts: _, reported: __, ...shares }: Traits): Record<string, number> => ({
  ...shares,
  ...pointers,
});

const TEN = 'One two three four five six seven eight nine ten.';
const NONE = { within: 0, alone: 0, quoted: 0 };

describe('traitsOf', () => {
  it('finds equal texts wholly shared, and tells no direction', () => {
    const same = traits([TEN, 'Rain fell.'], [TEN, 'Rain fell.'], [[0, 0], [1, 1]]); // prettier-ignore
    expect(same).toMatchObject({ ownA: 0, ownB: 0, verbatim: 1, ordered: 1, fuller: 0 });
    expect(same.sureA).toBeCloseTo(0.8);
    for (const pointer of POINTERS) expect(same.pointers[pointer], pointer).toBeCloseTo(0);
    expect(same).toMatchObject({ reported: { a: 0, b: 0 }, facts: { a: NONE, b: NONE } });
  });

  it('finds texts without a link wholly their own', () =>
    expect(traits([TEN], ['Rain fell.'])).toMatchObject({
      ownA: 1,
      ownB: 1,
      sureA: 0,
      sureB: 0,
      verbatim: 0,
      ordered: 0,
    }));

  it('is all zeros for texts without words', () => {
    const none = traits(['***'], ['…'], [[0, 0]]);
    for (const [name, value] of Object.entries(numbersOf(none))) expect(value, name).toBeCloseTo(0);
    expect([none.facts, none.reported]).toEqual([{ a: NONE, b: NONE }, { a: 0, b: 0 }]); // prettier-ignore
  });

  it('counts what no link reaches, by words', () => {
    const some = traits([TEN, 'Rain fell now here too.'], [TEN], [[0, 0]]);
    expect([some.ownA, some.ownB]).toEqual([5 / 15, 0].map((share) => expect.closeTo(share) as number));
  });

  it('counts a link for what its score is above even odds', () => {
    const sure = (score: number): number => traits([TEN], [TEN], [[0, 0, { score }]]).sureA;
    expect([0.3, 0.5, 0.75, 1].map(sure)).toEqual([0, 0, 0.5, 1]);
  });

  it('tells the share of words in links that keep the order', () =>
    expect(traits([TEN, 'Rain fell.'], ['Rain fell.', TEN], [[0, 1], [1, 0, { moved: true }]]).ordered).toBeCloseTo(
      10 / 12,
    )); // prettier-ignore

  it('tells long runs to the letter from short ones', () => {
    const kept = (one: string, two: string): number =>
      traits([one], [two], [[0, 0, { relation: 'edited' }]]).verbatim;
    expect(kept(`Then ${TEN}`, `Now ${TEN}`)).toBeCloseTo(20 / 22);
    expect(kept('Then two three four five six seven fell.', 'Now two three four five six seven rose.')).toBe(
      0,
    );
    // A word or a mark in between ends a run, house style does not.
    expect(kept(TEN, TEN.replace('five', 'five more'))).toBe(0);
    expect(kept(TEN, TEN.replace('five', 'five,'))).toBe(0);
    expect(kept(TEN, TEN.replace('five', '5'))).toBe(1);
    // Seven words are none, eight are.
    expect(kept('a b c d e f g h x', 'a b c d e f g h y')).toBeCloseTo(16 / 18);
    expect(kept('a b c d e f g x', 'a b c d e f g y')).toBe(0);
  });

  it('tells which says more beyond the other', () => {
    const evidence = { ...linkOf([0], [0]).evidence, coverageA: 1, coverageB: 0.5 };
    const longer = traits(
      ['Rain fell.'],
      ['Rain fell over Orsk.'],
      [[0, 0, { relation: 'edited', evidence }]],
    );
    // Two of the four words of b have no counterpart; the texts are three words long on the mean.
    expect(longer.fuller).toBeCloseTo(2 / 3);
    const cosmetic = [[0, 0, { relation: 'cosmetic', evidence }]] as const;
    expect(traits(['Rain fell.'], ['RAIN fell.'], cosmetic).fuller).toBe(0);
    // Talk without a fact counts half.
    expect(traits([TEN], [TEN, 'It was all very dull to see.'], [[0, 0]]).fuller).toBeCloseTo((2 * 3.5) / 27);
  });
});

describe('mirrored', () => {
  it('puts b in the place of a, and is undone by itself', () => {
    const some: Traits = {
      ...traits([TEN, 'Rain fell.'], [TEN], [[0, 0]]),
      facts: { a: { within: 1, alone: 2, quoted: 3 }, b: NONE },
      reported: { a: 1, b: 0 },
    };
    const turned = mirrored(some);
    expect([turned.ownA, turned.ownB, turned.fuller]).toEqual([some.ownB, some.ownA, -some.fuller]);
    expect([turned.facts.a, turned.facts.b]).toEqual([some.facts.b, some.facts.a]);
    expect(turned.reported).toEqual({ a: 0, b: 1 });
    expect(mirrored(turned)).toEqual(some);
  });
});

describe('tellingWords', () => {
  it.each([
    ['body', 2],
    ['headline', 0],
    ['byline', 0],
    ['credit', 0],
    ['list-item', 2],
  ] as const)('of a paragraph of kind %s', (kind, words) => {
    const own = inSentences('a', ['Rain fell.']);
    const version = { ...own, paragraphs: own.paragraphs.map((paragraph) => ({ ...paragraph, kind })) };
    expect(tellingWords(readingOf(version as Version), 0)).toBe(words);
  });
});
