import { describe, expect, it } from 'vitest';
import type { Bead } from '../../../../../src/engine/align/beads/assemble';
import { CARRY_FEATURES, carryOf } from '../../../../../src/engine/align/beads/carried';
import { cellLogits } from '../../../../../src/engine/align/judge/cells';
import { measuringOf } from '../../../../../src/engine/align/beads/joining';
import { PAIR_FEATURES } from '../../../../../src/engine/score/features';
import { planted } from '../../../../../src/engine/score/forest';
import { laidOut } from '../../../../support/laid-out';

/** Log-odds by words alone: +2 where nine tenths of the weight of both sides are covered, else -2. */
const COVERED = PAIR_FEATURES.indexOf('coverageMean');
const OWN = planted({ bias: 0, trees: [[COVERED, 0.9, 1, 2, -1, -2, 0, 0, -1, 2, 0, 0]] });

const bead = (a: number[], b: number[], logit = 3): Bead => ({ a, b, logit, context: 0 });

/** What is measured of a clause that may have gone from the link of the first two sentences into that of the next. */
function carried(
  a: readonly string[],
  b: readonly string[],
  from = bead([0], [0]),
  into = bead([1], [1]),
): Record<(typeof CARRY_FEATURES)[number], number> | null {
  const cells = cellLogits([{ i: from.a[0]!, j: into.b[0]!, logit: -1.5 }], b.length);
  const carry = carryOf(from, into, measuringOf(laidOut(a, b), cells, OWN));
  if (!carry) return null;
  return Object.fromEntries(CARRY_FEATURES.map((name, k) => [name, carry.features[k]!])) as ReturnType<
    typeof carried
  >;
}

const QUAY = 'The quay was closed on Monday';
const CRACKS = 'divers had found cracks in two pillars';
const FERRIES = 'Ferries were sent to Tarvik';
const KEPT = [`${QUAY} after ${CRACKS}.`, `${FERRIES}.`];
const CARRIED = [`${QUAY}.`, `Because ${CRACKS}, ferries were sent to Tarvik.`];

describe('a clause carried over the border of two sentences', () => {
  it('is what one link lacks, and the other has', () => {
    const found = carried(KEPT, CARRIED)!;
    expect(found.same).toBeGreaterThan(15);
    expect(found.count).toBeCloseTo(5);
    expect(found.only).toBeGreaterThan(15);
    expect(found).toMatchObject({ named: 0, back: 0, ordered: 1, cell: -1.5, denseA: 1 });
    // All but `after`.
    expect(found.shareA / found.leftA).toBeGreaterThan(0.9);
    expect(found.together).toBe(2);
    expect(found.gain).toBe(4);
  });

  it('is nothing where each link has its own', () => {
    expect(carried(KEPT, KEPT)).toBeNull();
    expect(
      carried(KEPT, [`${QUAY}.`, `${FERRIES} instead of the village feast with its mussels.`]),
    ).toBeNull();
  });

  it('stands at the border, on both sides', () => {
    const tail = carried(KEPT, CARRIED)!;
    const head = carried([`After ${CRACKS}, the quay was closed on Monday.`, `${FERRIES}.`], CARRIED)!;
    expect(tail.borderA).toBeLessThan(0.5);
    expect(head.borderA).toBeGreaterThan(0.5);
    expect(tail.borderB).toBeLessThan(0.5);
    const back = carried(CARRIED, KEPT, bead([1], [1]), bead([0], [0]))!;
    expect([back.borderA, back.borderB]).toEqual([
      expect.closeTo(tail.borderB),
      expect.closeTo(tail.borderA),
    ]);
  });

  it('tells figures and names from other words', () => {
    const with_ = (what: string) =>
      carried(
        [`${QUAY} by ${what} for a long time.`, KEPT[1]!],
        [CARRIED[0]!, `${what} sent ferries to Tarvik for a long time.`],
      )!;
    expect(with_('45 divers').figures).toBeGreaterThan(0);
    expect(with_('the divers').figures).toBe(0);
    expect(with_('Maud Illing').named).toBeGreaterThan(0);
    expect(with_('the divers').named).toBe(0);
  });

  it('counts what stands in other sentences as well, but not as standing there alone', () => {
    const twice = [...CARRIED, `It was said that ${CRACKS}.`];
    const found = carried(KEPT, twice)!;
    expect(found.same).toBeGreaterThan(10);
    expect(found.only).toBe(0);
  });

  it('makes no link of more than six sentences a side', () => {
    const many = (count: number): string[] => Array.from({ length: count }, (_, k) => `Line ${k} is here.`);
    const a = [...many(5), ...KEPT];
    const from = (first: number) =>
      bead(
        [...Array(6 - first).keys()].map((k) => first + k),
        [0],
      );
    expect(carried(a, CARRIED, from(0), bead([6], [1]))).toBeNull();
    expect(carried(a, CARRIED, from(1), bead([6], [1]))).not.toBeNull();
  });
});
