import type { Bead } from './assemble';
import type { CellLogits } from '../judge/cells';
import { merged } from './merged';

/**
 * Two neighbours that crossed are one link of two with two where the crossing pairs say the same as well: "A
 * and B. C." against "C and A. B." is no move but a regrouping.
 */
export function untangle(beads: readonly Bead[], cells: CellLogits): Bead[] {
  const byA = new Map(beads.map((bead) => [bead.a[0]!, bead]));
  const gone = new Set<Bead>();
  const made: Bead[] = [];
  for (const bead of [...beads].sort((x, y) => x.a[0]! - y.a[0]!)) {
    const next = byA.get(bead.a[0]! + 1);
    if (!next || gone.has(bead) || gone.has(next) || next.b[0] !== bead.b[0]! - 1) continue;
    const crossing = Math.max(cells.at(bead.a[0]!, next.b[0]) ?? -1, cells.at(next.a[0]!, bead.b[0]!) ?? -1);
    if (crossing <= 0) continue;
    gone.add(bead).add(next);
    made.push(merged(bead, next, crossing));
  }
  return [...beads.filter((bead) => !gone.has(bead)), ...made];
}
