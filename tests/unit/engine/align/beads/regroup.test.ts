import { describe, expect, it } from 'vitest';
import type { Bead } from '../../../../../src/engine/align/beads/assemble';
import { CARRY_FEATURES } from '../../../../../src/engine/align/beads/carried';
import { cellLogits } from '../../../../../src/engine/align/judge/cells';
import { measuringOf } from '../../../../../src/engine/align/beads/joining';
import { regroup } from '../../../../../src/engine/align/beads/regroup';
import { planted } from '../../../../../src/engine/score/forest';
import { laidOut } from '../../../../support/laid-out';

const NOTHING = planted({ bias: 0, trees: [] });
/** For where three words and more were carried. */
const BY_COUNT = planted({
  bias: 0,
  trees: [[CARRY_FEATURES.indexOf('count'), 2.5, 1, 2, -1, -1, 0, 0, -1, 0.7, 0, 0]],
});
const bead = (a: number[], b: number[], logit = 3, context = 1): Bead => ({ a, b, logit, context });

const QUAY = 'The quay was closed on Monday';
const CRACKS = 'divers had found cracks in two pillars';
const FERRIES = 'ferries were sent to Tarvik';
const HERRING = 'crates of smoked herring spoiled in the sheds';
const CLERK = 'The clerk refused comment';

function regrouped(
  a: readonly string[],
  b: readonly string[],
  {
    beads = a.map((_, k) => bead([k], [k])),
    allowed = () => true,
    late = false,
  }: {
    beads?: Bead[];
    allowed?: (i: number, j: number) => boolean;
    late?: boolean;
  } = {},
): Bead[] {
  const field = measuringOf(laidOut(a, b), cellLogits([], b.length), NOTHING);
  return regroup(beads, field, allowed, BY_COUNT, () => late).sort((x, y) => x.a[0]! - y.a[0]!);
}

const TWO = [
  [`${QUAY} after ${CRACKS}.`, `Then ${FERRIES}.`],
  [`${QUAY}.`, `Since ${CRACKS}, ${FERRIES}.`],
] as const;

describe('regroup', () => {
  it('makes one link of two between which a clause was carried, as sure as the least of the three', () => {
    expect(regrouped(...TWO, { beads: [bead([0], [0], 3, 1), bead([1], [1], 0.5, 0)] })).toEqual([
      { a: [0, 1], b: [0, 1], logit: 0.5, context: 0.5 },
    ]);
    expect(regrouped(...TWO)).toEqual([{ a: [0, 1], b: [0, 1], logit: 0.7, context: 1 }]);
    expect(regrouped(TWO[1], TWO[0])).toEqual([{ a: [0, 1], b: [0, 1], logit: 0.7, context: 1 }]);
  });

  it('leaves links that have each their own, and those that do not adjoin', () => {
    const same = TWO[0].map((_, k) => bead([k], [k]));
    expect(regrouped(TWO[0], TWO[0])).toEqual(same);
    const apart = TWO.map(([first, second]) => [first, `${CLERK}.`, second]) as [string[], string[]];
    expect(regrouped(...apart)).toEqual(apart[0].map((_, k) => bead([k], [k])));
  });

  it('goes on from a link it made', () => {
    const a = [`${QUAY} after ${CRACKS}.`, `Then ${FERRIES}, and ${HERRING}.`, `${CLERK}.`];
    const b = [`${QUAY}.`, `Since ${CRACKS}, ${FERRIES}.`, `${CLERK}, though ${HERRING}.`];
    expect(regrouped(a, b)).toEqual([{ a: [0, 1, 2], b: [0, 1, 2], logit: 0.7, context: 1 }]);
  });

  it('brings no two sentences together that the user forbade', () => {
    const allowed = (i: number, j: number): boolean => !(i === 1 && j === 0);
    expect(regrouped(...TWO, { allowed })).toHaveLength(2);
  });

  it('changes nothing when time is up', () => expect(regrouped(...TWO, { late: true })).toHaveLength(2));
});
