import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../../src/engine';
import { featuresOf, PAIR_FEATURES, putFeatures, vectorCosine } from '../../../../src/engine/score/features';
import { held } from '../../../support/laid-out';

type Name = (typeof PAIR_FEATURES)[number];

function measured(a: string, b: string, options: Parameters<typeof held>[2] = {}): Record<Name, number> {
  const { x, y, comparison } = held(a, b, options);
  const features = featuresOf(x, y, comparison);
  return Object.fromEntries(PAIR_FEATURES.map((name, k) => [name, features[k]!])) as Record<Name, number>;
}

const LAMPS = 'Two keepers lit the old lamps in Orsk.';
/** Words by direction; all are rare. */
const NEAR: Readonly<Record<string, readonly number[]>> = {
  lamp: [100, 0],
  lantern: [90, 44],
  storm: [0, 100],
};
const lexicon: Lexicon = {
  name: 'lights',
  likeness: () => 0,
  rarity: () => 9,
  vector: (word) => (NEAR[word] ? Int8Array.from(NEAR[word]) : undefined),
};

describe('featuresOf', () => {
  it.each([
    [LAMPS, 'Keepers in Orsk did not light three lamps.'],
    ['Keepers lit old lamps.', 'At last the keeper lit old lamps near Orsk.'],
    ['lamps of Mo and Kornhaven and Petrovsk.', 'lamps of Velm and Petrovsk.'],
    ['A lamp, a lamp and a mill.', 'A lantern.'],
    ['He used it.', 'Let us use it.'],
    [LAMPS, 'Heavy snow fell overnight.'],
    [LAMPS, ''],
    ['', ''],
    ['***', '“…”'],
    ['((((((', 'lamp [((lamp))]'],
    ['Два смотрителя зажгли лампы.', 'Смотрители зажгли две лампы.'],
    ['灯台守が灯をともした。', 'A keeper lit a lamp.'],
    ['lamp '.repeat(1000), 'lamps '.repeat(3) + 'x'.repeat(10_000)],
  ])('gives the same numbers either way round: %.40s', (a, b) => {
    const there = measured(a, b, { lexicon });
    expect(measured(b, a, { lexicon })).toEqual(there);
    expect(measured(b, a)).toEqual(measured(a, b));
    for (const name of PAIR_FEATURES) expect(Number.isFinite(there[name]), name).toBe(true);
  });

  const SHARES: readonly Name[] = ['coverageLow', 'coverageHigh', 'coverageMean', 'exactLow', 'exactHigh', 'exactMean',
    'cosine', 'order', 'run', 'pairs', 'trigrams', 'figuresShared', 'namesShared', 'function', 'softLow', 'softMean',
    'keptOrder', 'contentLow', 'contentHigh']; // prettier-ignore
  const APART: readonly Name[] = ['looseLow', 'looseHigh', 'figuresApart', 'figuresLoose', 'namesApart', 'strongestLoose']; // prettier-ignore

  it('finds all of a sentence in itself, and nothing left over', () => {
    const itself = measured(LAMPS, LAMPS);
    for (const name of [...SHARES, 'lengthRatio', 'restLow', 'restHigh'] as const)
      expect(itself[name], name).toBeCloseTo(1);
    for (const name of [...APART, 'sharedMeaning', 'negation'] as const) expect(itself[name], name).toBe(0);
    expect(itself.shared).toBeCloseTo(itself.shorter);
    expect(itself.shared).toBeCloseTo(itself.longer);
    expect(itself.rarest).toBeGreaterThan(0);
  });

  it('finds nothing of a sentence in one on something else, and all left over', () => {
    const other = measured(LAMPS, 'Six mills burned near Velm.');
    for (const name of SHARES) expect(other[name], name).toBeLessThan(0.05);
    for (const name of APART) expect(other[name], name).toBeGreaterThan(0);
    for (const name of ['shared', 'sharedMeaning', 'rarest', 'restLow', 'restHigh'] as const)
      expect(other[name], name).toBe(0);
  });

  it('tells the side of which less is kept from the other', () => {
    const cut = measured('Keepers lit lamps.', 'Keepers lit lamps, and storms wrecked four ships.');
    for (const kind of ['coverage', 'exact', 'content'] as const) {
      expect(cut[`${kind}High`], kind).toBeCloseTo(1);
      expect(cut[`${kind}Low`], kind).toBeLessThan(0.6);
    }
    expect(cut.coverageMean).toBeCloseTo((2 * cut.coverageLow) / (1 + cut.coverageLow));
    expect([cut.looseLow, cut.keptOrder, cut.run]).toEqual([0, 1, 1]);
    expect(cut.lengthRatio).toBeCloseTo(Math.expm1(cut.shorter) / Math.expm1(cut.longer));
  });

  it.each([
    ['figuresShared', '12 keepers lit 30 lamps.', 'Some 30 lamps were lit by 12 keepers.', 2],
    ['figuresShared', '1 2 3 4 5', '5 4 3 2 1', 3],
    ['figuresApart', '12 keepers lit 30 lamps.', '13 keepers lit 31 lamps.', 2],
    ['figuresApart', '12 keepers lit 30 lamps.', 'Keepers lit lamps.', 0],
    ['figuresLoose', '12 keepers lit 30 lamps.', 'Keepers lit lamps.', 2],
    ['figuresLoose', '11 12 13 14 15', 'lamps', 3],
    ['negation', 'He lit it.', 'He did not light it.', 1],
    ['negation', 'He never lit it.', 'He did not light it.', 0],
    ['negation', 'Nobody did not light it.', 'He lit it.', 0],
    ['order', 'Lamps burned, mills froze.', 'Mills froze, lamps burned.', 1 / 2],
    ['pairs', 'Lamps burned, mills froze.', 'Mills froze, lamps burned.', 2 / 3],
    ['pairs', 'Lamps', 'Lamps', 0],
    ['function', 'He lit it.', 'She lit it.', 1 / 2],
  ] as const)('%s: %s / %s', (name, a, b, value) => {
    expect(measured(a, b)[name]).toBeCloseTo(value);
    expect(measured(b, a)[name]).toBeCloseTo(value);
  });

  it('tells names that both have from those that differ', () => {
    const some = measured('Lamps of Orsk and Velm.', 'Lamps of Orsk and Arda.');
    expect(some.namesShared).toBeCloseTo(1 / 2, 1);
    expect(some.namesApart).toBeGreaterThan(0);
    expect(measured('Lamps of Orsk and Velm.', 'Lamps of Orsk.').namesApart).toBe(0);
  });

  it('goes by meaning where a lexicon knows the words', () => {
    const near = measured('A lamp.', 'A lantern.', { lexicon });
    expect(near.vector).toBeCloseTo(0.9, 1);
    expect(near.coverageLow).toBeGreaterThan(near.exactLow);
    expect(near.sharedMeaning).toBeGreaterThan(0);
    expect(near.restLow).toBeCloseTo(0.9, 1);
    expect(near.looseHigh).toBeLessThan(near.shorter / 2);
    expect([near.known, near.contentHigh]).toEqual([1, 0]);
    expect(measured('A lamp.', 'A mill.', { lexicon }).known).toBeLessThan(0.5);
  });
});

it('vectorCosine is 1 for one direction, 0 for two that have nothing in common or where one has none', () => {
  const cosine = (a: string, b: string): number => {
    const { x, y } = held(a, b, { lexicon });
    return vectorCosine(x, y);
  };
  expect(cosine('Lamp.', 'Lamp, lamp.')).toBeCloseTo(1);
  expect(cosine('Lamp.', 'Storm.')).toBeCloseTo(0);
  expect([cosine('Lamp.', 'Mill.'), cosine('', '')]).toEqual([0, 0]);
});

it('putFeatures writes the same into a row of many, and nothing beside it', () => {
  const { x, y, comparison } = held(LAMPS, 'Keepers in Orsk did not light three lamps.');
  const row = new Float64Array(PAIR_FEATURES.length + 4).fill(7);
  putFeatures(x, y, comparison, row, 3);
  expect([...row]).toEqual([7, 7, 7, ...featuresOf(x, y, comparison), 7]);
});
