import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../../../src/engine/model';
import { compare, meaningGrade, roomFor } from '../../../../../src/engine/score/compare/compare';
import { BY } from '../../../../../src/engine/score/compare/match-kinds';
import { held } from '../../../../support/laid-out';

const NEAR: Readonly<Record<string, number[]>> = {
  doctor: [100, 0],
  physician: [90, 44],
  nurse: [40, 92],
  rose: [0, 100],
};
const lexicon: Lexicon = {
  name: 'care',
  likeness: () => 0,
  rarity: () => undefined,
  vector: (word) => (NEAR[word] ? Int8Array.from(NEAR[word]) : undefined),
};

/** The counterparts of the first side, as `ships>ship:stem`; the second side's are checked against them. */
function pairs(a: string, b: string, known: Lexicon | null = null): string[] {
  const { x, y, comparison } = held(a, b, { lexicon: known });
  const told = (one: typeof x, two: typeof x, { at, by }: typeof comparison.a) =>
    one.terms.flatMap(({ form }, k) =>
      at[k]! < 0 ? [] : [[form, two.terms[at[k]!]!.form, BY[by[k]!]!] as const],
    );
  const there = told(x, y, comparison.a).map(([one, two, by]) => `${one}>${two}:${by}`);
  const firm = (list: readonly string[]) => list.filter((pair) => !pair.endsWith('meaning')).sort();
  expect(firm(told(y, x, comparison.b).map(([one, two, by]) => `${two}>${one}:${by}`))).toEqual(firm(there));
  return there;
}

describe('compare', () => {
  it.each([
    ['the same word', 'Kesh.', 'Kesh.', 'kesh>kesh:form'],
    ['another form', 'Ships.', 'Ship.', 'ships>ship:stem'],
    ['another spelling', 'Harbour.', 'Harbor.', 'harbour>harbor:spelling'],
    ['a figure in words', 'Five.', '5.', 'five>5:number'],
    ['a figure without its unit', '5 km.', '5.', '5>5:number'],
    ['a short form', 'Gen. Velm.', 'General Velm.', 'gen>general:abbreviation'],
    ['a slip', 'Petrak.', 'Petrek.', 'petrak>petrek:typo'],
  ])('knows %s', (_, a, b, pair) => expect(pairs(a, b).join().replace('gen.', 'gen')).toContain(pair));

  it.each([
    ['a function word for a form of another', 'Kesh wills it.', 'Arda will.'],
    ['a figure for the same with another unit', '5 km.', '5 miles.'],
    ['other words', 'Kesh.', 'Velm.'],
  ])('does not take %s', (_, a, b) => expect(pairs(a, b)).toEqual([]));

  it('pairs the first with the first where a word repeats, and each once', () => {
    const { comparison } = held('Kesh, Kesh, Kesh.', 'Velm, Kesh, Kesh.');
    expect([[...comparison.a.at], [...comparison.b.at]]).toEqual([
      [1, 2, -1],
      [-1, 0, 1],
    ]);
  });

  it.each([
    ['a function word', 'He used it.', 'Let us use it.', 'used>use:stem'],
    ['a figure with another unit', '5 km.', '5 miles, 5.', '5>5:number'],
  ])('lets %s keep no word from its form', (_, a, b, pair) => {
    expect(pairs(a, b)).toContain(pair);
    expect(pairs(b, a)).toContain(pair.replace(/(.*)>(.*):/, '$2>$1:'));
  });

  it('pairs equal words before forms, and forms before slips', () => {
    expect(pairs('Ships ship.', 'Ship ships.')).toEqual(['ships>ships:form', 'ship>ship:form']);
    expect(pairs('Petraks Petrek.', 'Petrak.')).toEqual(['petraks>petrak:stem']);
  });

  it('lets several words lean on the one that is nearest in meaning', () => {
    expect(pairs('Doctor nurse.', 'Physician.', lexicon)).toEqual([
      'doctor>physician:meaning',
      'nurse>physician:meaning',
    ]);
    expect(pairs('Rose.', 'Doctor.', lexicon)).toEqual([]);
  });

  it('tells how near the nearest word is, also where that is too far', () => {
    const { a } = held('Nurse.', 'Doctor.', { lexicon }).comparison;
    expect([a.at[0], a.grade[0], a.nearest[0]]).toEqual([-1, 0, expect.closeTo(40 / Math.hypot(40, 92), 2)]);
  });

  it('leaves nothing of what stood in its room before', () => {
    const room = roomFor(9, 9);
    const [one, two] = [held('Kesh and Velm sank.', 'Velm and Kesh sank.'), held('Arda.', 'Busk.')];
    compare(one.x, one.y, one.vocabulary, room);
    const again = compare(two.x, two.y, two.vocabulary, room);
    expect([again.a.at[0], again.a.by[0], again.a.grade[0], again.b.at[0]]).toEqual([-1, 0, 0, -1]);
  });
});

describe('what a match by meaning is worth', () => {
  it('is nothing up to the bound, and rises to nine tenths', () => {
    expect([meaningGrade(0), meaningGrade(0.4)]).toEqual([0, 0]);
    expect(meaningGrade(1)).toBeCloseTo(0.9);
    expect(meaningGrade(0.7)).toBeGreaterThan(meaningGrade(0.5));
    expect(meaningGrade(0.7)).toBeCloseTo(0.45 + 0.027);
  });
});
