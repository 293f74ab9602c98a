import { type Forest, evaluate, planted } from '../../src/engine/score/forest';
import { type BoostOptions, type Example, boostOdds } from './boost';
import { FOLDS, type Folds, bySet } from './link-folds';
import type { Item } from './link-items';

/** A stage that is learned from yes and no, by item. */
export interface ExampleStage {
  readonly perFold: readonly Forest[];
  /** Fitted on everything; null unless asked for. */
  readonly forest: Forest | null;
}

/** Fits a stage in the folds, and on everything if `whole`; `bias` are the log-odds before anything is known. */
export function fitExamples(
  items: readonly Item[],
  folds: Folds,
  examples: readonly (readonly Example[])[],
  { bias, options, whole }: { bias: number; options: BoostOptions; whole: boolean },
): ExampleStage {
  const fit = (use: (item: Item) => boolean): Forest =>
    boostOdds(
      items.flatMap((item, at) => (use(item) ? examples[at]! : [])),
      bias,
      options,
    );
  return {
    perFold: Array.from({ length: FOLDS }, (_, fold) => fit((item) => folds.isOutside(item, fold))),
    forest: whole ? fit(() => true) : null,
  };
}

/** A line for each set: how many examples there are, how many are right, how many were said to be, and both. */
export function* exampleReport(
  name: string,
  items: readonly Item[],
  folds: Folds,
  examples: readonly (readonly Example[])[],
  { perFold }: ExampleStage,
): Generator<string> {
  const asked = perFold.map(planted);
  for (const [set, own] of bySet(items)) {
    const judged = own.flatMap(({ at }) =>
      examples[at]!.map(({ row, label }) => ({ said: evaluate(asked[folds.of[at]!]!, row) > 0, label })),
    );
    const said = judged.filter((one) => one.said);
    const right = (list: typeof judged): number => list.filter(({ label }) => label).length;
    if (judged.length)
      yield `${name.padEnd(9)} ${set.padEnd(26)} options ${judged.length}, right ${right(judged)}, said ${said.length}, of these right ${right(said)}`;
  }
}
