import { type Bead, assemble } from '../../src/engine/align/beads/assemble';
import { cellLogits } from '../../src/engine/align/judge/cells';
import { type Option, join, optionsOf, takenBy } from '../../src/engine/align/beads/groups';
import { type Measuring, measuringOf } from '../../src/engine/align/beads/joining';
import { type Forest, planted } from '../../src/engine/score/forest';
import type { Example } from './boost';
import type { Item } from './link-items';

/** Joins that are right are made, and what can be joined to them looked at again. */
const ROUNDS = 2;

/**
 * Left-over sentences beside links as the fitted stages leave them, and whether they belong there.
 *
 * @param logits of the item's pairs, from a model that never saw it
 * @param ownForest the model of the pairs' own words that never saw it
 */
export function joinExamples(
  item: Item,
  logits: Float64Array,
  ownForest: Forest,
): { examples: Example[]; beads: Bead[]; field: Measuring } {
  const judged = item.cells.map((cell, k) => ({ ...cell, own: 0, logit: logits[k]!, context: 0 }));
  const beads = assemble(judged, [item.countA, item.countB]);
  const cells = cellLogits(judged, item.countB);
  const measured = measuringOf(item.bench, cells, planted(ownForest));
  const examples: Example[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const field = { ...measured, allowed: () => true, taken: takenBy(beads) };
    const options = beads.flatMap((bead) => optionsOf(bead, field));
    const right = options.map((option) => isRight(option, item.wanted));
    options.forEach(({ features }, k) =>
      examples.push({ row: features, label: right[k] ? 1 : 0, weight: item.joining }),
    );
    const placed = new Set<string>();
    options.forEach((option, k) => {
      if (!right[k] || placed.has(option.side + option.at)) return;
      placed.add(option.side + option.at);
      join(option, 1);
    });
    if (!placed.size) break;
  }
  return { examples, beads, field: measured };
}

/** Whether the sentence belongs to all that the link has on the other side. */
function isRight({ bead, side, at }: Option, wanted: ReadonlySet<string>): boolean {
  return side === 'a'
    ? bead.b.every((other) => wanted.has(`${at},${other}`))
    : bead.a.every((other) => wanted.has(`${other},${at}`));
}
