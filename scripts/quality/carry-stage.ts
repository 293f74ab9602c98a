import type { Bead } from '../../src/engine/align/assemble';
import { carryOf, holdersOf, neighboursOf } from '../../src/engine/align/carried';
import type { Measuring } from '../../src/engine/align/joining';
import { type Forest, evaluate, planted } from '../../src/engine/score/forest';
import { type Example, boostOdds } from './boost';
import { FOLDS, type Folds, bySet } from './link-folds';
import type { Item } from './link-items';
import { CARRY } from './link-options';

/** Log-odds before anything is known: most neighbours have each what they tell. */
const BIAS = -2;

export interface CarryStage {
  readonly perFold: readonly Forest[];
  /** Fitted on everything; null unless asked for. */
  readonly forest: Forest | null;
}

/** Fits what tells that a clause was carried from one link into its neighbour; `examples` are by item. */
export function fitCarries(
  items: readonly Item[],
  folds: Folds,
  examples: readonly (readonly Example[])[],
  whole: boolean,
): CarryStage {
  const fit = (use: (item: Item) => boolean): Forest =>
    boostOdds(
      items.flatMap((item, at) => (use(item) ? examples[at]! : [])),
      BIAS,
      CARRY,
    );
  return {
    perFold: Array.from({ length: FOLDS }, (_, fold) => fit((item) => folds.isOutside(item, fold))),
    forest: whole ? fit(() => true) : null,
  };
}

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

/** A line for each set: how many neighbours were looked at, in how many a clause was carried, and what was said. */
export function* carryReport(
  items: readonly Item[],
  folds: Folds,
  examples: readonly (readonly Example[])[],
  { perFold }: CarryStage,
): Generator<string> {
  const asked = perFold.map(planted);
  for (const [set, own] of bySet(items)) {
    const judged = own.flatMap(({ at }) =>
      examples[at]!.map(({ row, label }) => ({ said: evaluate(asked[folds.of[at]!]!, row) > 0, label })),
    );
    const said = judged.filter((one) => one.said);
    const right = (list: typeof judged): number => list.filter(({ label }) => label).length;
    if (judged.length)
      yield `carry     ${set.padEnd(26)} neighbours ${judged.length}, right ${right(judged)}, said ${said.length}, of these right ${right(said)}`;
  }
}
