import { type Bead, assemble } from '../../src/engine/align/assemble';
import { cellLogits } from '../../src/engine/align/cells';
import { type Option, join, optionsOf, takenBy } from '../../src/engine/align/groups';
import { type Measuring, measuringOf } from '../../src/engine/align/joining';
import { type Forest, evaluate, planted } from '../../src/engine/score/forest';
import { type Example, boostOdds } from './boost';
import { FOLDS, type Folds, bySet } from './link-folds';
import type { Item } from './link-items';
import { JOIN } from './link-options';

/** Log-odds before anything is known: most left-over sentences belong to no link. */
const BIAS = -1;
/** Joins that are right are made, and what can be joined to them looked at again. */
const ROUNDS = 2;

export interface JoinStage {
  readonly perFold: readonly Forest[];
  /** Fitted on everything; null unless asked for. */
  readonly forest: Forest | null;
}

/** Fits what joins a left-over sentence to a link; `examples` are by item. */
export function fitJoins(
  items: readonly Item[],
  folds: Folds,
  examples: readonly (readonly Example[])[],
  whole: boolean,
): JoinStage {
  const fit = (use: (item: Item) => boolean): Forest =>
    boostOdds(
      items.flatMap((item, at) => (use(item) ? examples[at]! : [])),
      BIAS,
      JOIN,
    );
  return {
    perFold: Array.from({ length: FOLDS }, (_, fold) => fit((item) => folds.isOutside(item, fold))),
    forest: whole ? fit(() => true) : null,
  };
}

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

/** A line for each set: how many joins were possible, were right, were said, and both. */
export function* joinReport(
  items: readonly Item[],
  folds: Folds,
  examples: readonly (readonly Example[])[],
  { perFold }: JoinStage,
): Generator<string> {
  const asked = perFold.map(planted);
  for (const [set, own] of bySet(items)) {
    const judged = own.flatMap(({ at }) =>
      examples[at]!.map(({ row, label }) => ({ said: evaluate(asked[folds.of[at]!]!, row) > 0, label })),
    );
    const said = judged.filter((one) => one.said);
    const right = (list: typeof judged): number => list.filter(({ label }) => label).length;
    yield `join      ${set.padEnd(26)} options ${judged.length}, right ${right(judged)}, said ${said.length}, of these right ${right(said)}`;
  }
}
