import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../../../src/engine';
import { WORDING, wordingOf } from '../../../../../src/engine/score/compare/wording';
import { held } from '../../../../support/laid-out';

type Name = (typeof WORDING)[number];

const NEAR: Readonly<Record<string, readonly number[]>> = {
  kiln: [100, 0],
  oven: [90, 44],
  flood: [0, 100],
};
const lexicon: Lexicon = {
  name: 'pots',
  likeness: () => 0,
  rarity: () => 9,
  vector: (word) => (NEAR[word] ? Int8Array.from(NEAR[word]) : undefined),
};

function measured(a: string, b: string): Record<Name, number> {
  const { x, y, comparison } = held(a, b, { lexicon });
  const wording = wordingOf(x, y, comparison);
  expect(wording).toHaveLength(WORDING.length);
  return Object.fromEntries(WORDING.map((name, k) => [name, wording[k]!])) as Record<Name, number>;
}

const FIRED = 'Potters fired the old kiln at 9 in Tolva.';

describe('wordingOf', () => {
  it.each([
    [FIRED, 'In Tolva, potters fired two kilns.'],
    [FIRED, 'Rain fell.'],
    [FIRED, ''],
    ['', ''],
    ['***', '“…”'],
    ['kiln ((kiln', 'kiln [oven]'],
    ['Гончары обожгли горшки.', 'Горшки обожгли гончары.'],
    ['kiln '.repeat(500), 'oven kiln '.repeat(20)],
  ])('gives the same numbers either way round: %.40s', (a, b) => {
    const there = measured(a, b);
    expect(measured(b, a)).toEqual(there);
    for (const name of WORDING) expect(Number.isFinite(there[name]), name).toBe(true);
  });

  it('finds all of a sentence in itself', () => {
    const same = ['singles', 'singlesHigh', 'doubles', 'doublesHigh', 'triples', 'quadruples', 'subsequence',
      'subsequenceHigh', 'figuresEqual', 'firstSame', 'lastSame', 'leftoverLikeness', 'rawVector'] as const; // prettier-ignore
    const itself = measured(FIRED, FIRED);
    for (const name of WORDING) {
      const due =
        name === 'words' || name === 'wordsLeast' ? 9 : (same as readonly Name[]).includes(name) ? 1 : 0;
      expect(itself[name], name).toBe(due);
    }
  });

  it('changes little by one word more', () => {
    const almost = measured(`${FIRED} Twice.`, FIRED);
    expect(almost).toMatchObject({
      singlesHigh: 1,
      doublesHigh: 1,
      subsequenceHigh: 1,
      firstSame: 1,
      lastSame: 0,
    });
    expect(almost).toMatchObject({ distance: 1 / 10, lengthGap: 1, words: 10, wordsLeast: 9, editRuns: 1 });
    expect(almost.quadruples).toBeCloseTo(6 / 7);
    expect(almost.rawVector).toBeCloseTo(1);
  });

  it.each([
    ['singles', 'Clay pots broke.', 'Clay pots cracked again.', 2 / 4],
    ['singlesHigh', 'Clay pots broke.', 'Clay pots cracked again.', 2 / 3],
    ['singles', 'Clay, clay, clay.', 'Clay pots broke.', 1 / 3],
    ['doubles', 'Clay pots broke.', 'Clay pots cracked again.', 1 / 3],
    ['triples', 'Clay pots broke.', 'Clay pots cracked again.', 0],
    ['subsequence', 'Clay pots broke.', 'Broke clay pots.', 2 / 3],
    ['subsequenceHigh', 'Clay broke.', 'Clay pots then broke.', 1],
    ['distance', 'Clay pots broke.', 'Clay jugs broke twice.', 2 / 4],
    ['distance', 'Clay pots.', '', 1],
    ['lengthGap', 'Clay pots.', 'Clay.', 1],
    ['figuresEqual', 'He fired 9 pots.', 'He broke 9 pots.', 1],
    ['figuresEqual', 'He fired 9 pots.', 'He fired 8 pots.', -1],
    ['figuresEqual', 'He fired pots.', 'He broke pots.', 0],
    ['figuresOneSided', 'He fired 9 pots.', 'He fired pots.', 1],
    ['figuresOneSided', 'He fired 9 pots.', 'He fired 8 pots.', 0],
    ['leftoverFigureHigh', 'He fired 9 pots at 7.', 'He fired pots.', 2],
    ['firstSame', 'Clay broke.', 'Clay cracked.', 1],
    ['lastSame', 'Clay broke.', 'Clay cracked.', 0],
    ['leftoverNames', 'He saw Tolva and Brisk.', 'He saw it.', 2],
    ['leftoverWords', 'Clay pots broke.', 'Clay jugs cracked again.', 2],
    ['leftoverNames', 'He saw clay.', 'He saw it.', 0],
    ['leftoverWords', 'Clay pots broke.', 'Clay pots broke again.', 0],
    ['leftoverWords', 'The clay broke.', 'His clay cracked.', 1],
    ['leftoverFunction', 'The clay broke.', 'Clay broke.', 1],
    ['leftoverFunction', 'Clay broke in there.', 'The clay broke.', 2],
    ['editRuns', 'Very old clay pots broke.', 'Clay pots broke.', 1],
    ['editRuns', 'Old clay pots broke here.', 'Clay pots broke.', 2],
  ] as const)('%s: %s / %s', (name, a, b, value) => {
    expect(measured(a, b)[name]).toBeCloseTo(value);
    expect(measured(b, a)[name]).toBeCloseTo(value);
  });

  it('tells where the words stand that one side has alone', () => {
    const ends = (b: string): boolean[] => {
      const { leftoverBeginning, leftoverEnd } = measured('Clay pots broke near wet walls.', b);
      return [leftoverBeginning > 0, leftoverEnd > 0];
    };
    expect(ends('Broke near wet walls.')).toEqual([true, false]);
    expect(ends('Clay pots near wet walls.')).toEqual([false, false]);
    expect(ends('Clay pots broke near.')).toEqual([false, true]);
  });

  it('tells how near in meaning the words are that either has alone', () => {
    const left = (a: string, b: string): number => measured(a, b).leftoverLikeness;
    expect(left('He built a kiln.', 'He built an oven.')).toBeCloseTo(0.9, 1);
    expect(left('He saw a flood and a kiln.', 'He saw a flood and an oven.')).toBeCloseTo(0.9, 1);
    expect(left('He saw a kiln.', 'He saw a flood.')).toBeCloseTo(0);
    expect(left('He saw a kiln.', 'He saw a tramway.')).toBe(0);
    expect(left('He saw a kiln.', 'He saw.')).toBe(1);
    const most = (b: string): number => measured('He saw a kiln.', b).leftoverMost;
    expect(most('He saw an oven.')).toBeLessThan(most('He saw a flood.') / 2);
  });
});
