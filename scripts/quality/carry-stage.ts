import type { Bead } from '../../src/engine/align/beads/assemble';
import { carryOf } from '../../src/engine/align/beads/carried';
import { holdersOf, neighboursOf } from '../../src/engine/align/beads/holders';
import type { Measuring } from '../../src/engine/align/beads/joining';
import type { Example } from './boost';
import type { Item } from './link-items';

/** Neighbouring links that are right, and whether the first text of one and the second of the other are linked. */
export function carryExamples(item: Item, beads: readonly Bead[], field: Measuring): Example[] {
  const isLinked = (one: Bead, other: Bead): boolean =>
    one.a.some((i) => other.b.some((j) => item.wanted.has(`${i},${j}`)));
  const right = beads.filter((bead) => isLinked(bead, bead));
  const holders = holdersOf(right);
  return right.flatMap((from) =>
    neighboursOf(from, holders).flatMap((into): Example[] => {
      const carry = carryOf(from, into, field);
      return carry
        ? [{ row: carry.features, label: isLinked(from, into) ? 1 : 0, weight: item.joining }]
        : [];
    }),
  );
}
