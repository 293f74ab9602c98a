import { describe, expect, it } from 'vitest';
import type { Bead } from '../../../../../src/engine/align/beads/assemble';
import { cellLogits } from '../../../../../src/engine/align/judge/cells';
import {
  JOIN_FEATURES,
  isContained,
  measureJoint,
  measureLeftover,
  measurePlace,
  measuringOf,
  standingOf,
} from '../../../../../src/engine/align/beads/joining';
import { planted } from '../../../../../src/engine/score/forest';
import { PAIR_FEATURES } from '../../../../../src/engine/score/features';
import { laidOut } from '../../../../support/laid-out';

/** Log-odds by words alone: +2 where nine tenths of the weight of both sides are covered, else -2. */
const COVERED = PAIR_FEATURES.indexOf('coverageMean');
const OWN = planted({ bias: 0, trees: [[COVERED, 0.9, 1, 2, -1, -2, 0, 0, -1, 2, 0, 0]] });

type Logits = readonly (readonly [i: number, j: number, logit: number])[];

/** All that is measured of sentence `at` of one side as part of the bead, by name. */
function measured(
  a: readonly string[],
  b: readonly string[],
  bead: Bead,
  side: 'a' | 'b',
  at: number,
  logits: Logits = [],
): Record<(typeof JOIN_FEATURES)[number], number> {
  const cells = cellLogits(
    logits.map(([i, j, logit]) => ({ i, j, logit })),
    b.length,
  );
  const measuring = measuringOf(laidOut(a, b), cells, OWN);
  const standing = standingOf(bead, side, measuring);
  const features = measurePlace(standing, at, measuring);
  measureLeftover(features, standing, at, measuring);
  measureJoint(features, standing, at, measuring);
  return Object.fromEntries(JOIN_FEATURES.map((name, k) => [name, features[k]!])) as ReturnType<
    typeof measured
  >;
}

const FIRST = 'The quay was closed on Monday.';
const SECOND = 'Divers had found cracks in two pillars.';
const BOTH = 'The quay was closed on Monday after divers had found cracks in two pillars.';
const OTHER = 'Mussels were served at the village feast.';
const bead = (a: number[], b: number[], logit = 3): Bead => ({ a, b, logit, context: 0 });

describe('what is measured of a left-over sentence', () => {
  it('tells its place beside the link', () => {
    const texts = [
      [FIRST, SECOND, OTHER, FIRST],
      [BOTH, OTHER],
    ] as const;
    const place = (one: Bead, at: number) => {
      const { adjacent, between, members, others } = measured(...texts, one, 'a', at);
      return [adjacent, between, members, others];
    };
    expect(place(bead([0], [0]), 1)).toEqual([1, 0, 1, 1]);
    expect(place(bead([0], [0]), 2)).toEqual([0, 0, 1, 1]);
    expect(place(bead([0, 2], [0, 1]), 1)).toEqual([1, 1, 2, 2]);
    expect(place(bead([1, 2], [0]), 0)).toEqual([1, 0, 2, 1]);
    expect(place(bead([1, 2], [0]), 3)).toEqual([1, 0, 2, 1]);
  });

  it('tells what it was judged with each sentence across, and with others', () => {
    const logits: Logits = [
      [1, 0, -1],
      [1, 1, -3],
      [1, 2, 0.5],
      [0, 0, 9],
    ];
    const texts = [
      [FIRST, SECOND],
      [BOTH, OTHER, SECOND],
    ] as const;
    const judged = measured(...texts, bead([0], [0, 1]), 'a', 1, logits);
    expect([judged.cell, judged.weakest, judged.elsewhere, judged.bead]).toEqual([-1, -3, 0.5, 3]);
    const unseen = measured(...texts, bead([0], [0]), 'a', 1);
    expect([unseen.cell, unseen.weakest, unseen.elsewhere]).toEqual([-8, -8, -8]);
  });

  it('tells that the second half of a merge fills what the link leaves open', () => {
    const half = measured([FIRST, SECOND], [BOTH], bead([0], [0]), 'a', 1);
    expect(half.covered).toBeCloseTo(1);
    expect(half.coveredExact).toBeCloseTo(1);
    expect(half.gain).toBeGreaterThan(0.9);
    expect(half.fills).toBeGreaterThan(0.9);
    expect(half.uncovered).toBeGreaterThan(0.4);
    expect(half.uncovered).toBeLessThan(0.8);
    expect([half.ownBefore, half.ownAfter, half.ownGain]).toEqual([-2, 2, 4]);
    expect(half.ratioBefore).toBeLessThan(-0.3);
    expect(Math.abs(half.ratioAfter)).toBeLessThan(Math.abs(half.ratioBefore));
  });

  it('tells that a stranger adds nothing', () => {
    const stranger = measured([FIRST, OTHER], [BOTH], bead([0], [0]), 'a', 1);
    expect(stranger.coveredExact).toBeLessThan(0.2);
    expect(stranger.fills).toBeLessThan(0.2);
    expect(stranger.fresh).toBeLessThan(0.2);
    expect(stranger.own).toBe(-2);
  });

  it('tells that a repeat covers much and gains nothing', () => {
    const repeat = measured([FIRST, FIRST], [BOTH], bead([0], [0]), 'a', 1);
    expect([repeat.covered, repeat.gain, repeat.fresh, repeat.only]).toEqual([expect.closeTo(1), 0, 0, 0]);
  });

  it('stays a number beside a line without words', () => {
    const line = measured([FIRST, '***'], [BOTH], bead([0], [0]), 'a', 1);
    expect(Object.values(line).filter(Number.isNaN)).toEqual([]);
    expect([line.gain, line.covered, line.weight, line.fresh]).toEqual([0, 0, 0, 0]);
  });

  it('is the same from the other side', () => {
    const logits: Logits = [
      [0, 0, 4],
      [1, 0, 1],
      [0, 1, -2],
      [2, 1, -1],
    ];
    const turned = logits.map(([i, j, logit]) => [j, i, logit] as const);
    const [a, b] = [
      [FIRST, SECOND, OTHER],
      [BOTH, OTHER],
    ] as const;
    expect(measured(b, a, bead([0, 1], [0]), 'b', 2, turned)).toEqual(
      measured(a, b, bead([0], [0, 1]), 'a', 2, logits),
    );
    expect(measured(b, a, bead([0], [0]), 'b', 1, turned)).toEqual(
      measured(a, b, bead([0], [0]), 'a', 1, logits),
    );
  });
});

describe('isContained', () => {
  const row = (values: Partial<Record<(typeof JOIN_FEATURES)[number], number>>): Float64Array =>
    Float64Array.from(JOIN_FEATURES, (name) => values[name] ?? NaN);
  const whole = { coveredExact: 0.85, gain: 0.7, weight: 2.5 };

  it('asks for nearly all of its words, most of them new, and for enough', () => {
    expect(isContained(row(whole))).toBe(true);
    expect(isContained(row({ ...whole, coveredExact: 0.8 }))).toBe(false);
    expect(isContained(row({ ...whole, gain: 0.65 }))).toBe(false);
    expect(isContained(row({ ...whole, weight: 2.4 }))).toBe(false);
    expect(isContained(row({}))).toBe(false);
  });
});
