import { PAIR_FEATURES } from '../../src/engine/score/features';
import { type Forest, evaluate, planted } from '../../src/engine/score/forest';
import { type BoostOptions, type Example, boostOdds } from './boost';
import { FOLDS, type Folds, bySet } from './link-folds';
import type { Item } from './link-items';

/** Of the pairs that share next to nothing one in so many is learned from, at that weight. */
const THINNED = 10;
const EASY = PAIR_FEATURES.indexOf('coverageMean');
const SHARES_LITTLE = 0.3;
/** Log-odds before anything is known: few pairs belong together. */
const BIAS = -2;

/** A stage that judges pairs of sentences. */
export interface PairStage {
  /** By item the log-odds of its pairs, from a model that never saw it. */
  readonly predictions: readonly Float64Array[];
  readonly perFold: readonly Forest[];
  /** Fitted on everything; null unless asked for. */
  readonly forest: Forest | null;
}

/** Fits a stage, or takes the forests of one `fitted` on the same folds; `rowsOf` measures the pairs of an item. */
export function fitPairs(
  items: readonly Item[],
  folds: Folds,
  rowsOf: (item: Item, at: number) => readonly Float64Array[],
  options: BoostOptions,
  whole: boolean,
  fitted: Pick<PairStage, 'perFold' | 'forest'> | null = null,
): PairStage {
  const rows = items.map(rowsOf);
  const fit = (use: (item: Item) => boolean): Forest =>
    boostOdds(
      items.flatMap((item, at) => (use(item) && item.weight > 0 ? examplesOf(item, rows[at]!) : [])),
      BIAS,
      options,
    );
  const perFold =
    fitted?.perFold ?? Array.from({ length: FOLDS }, (_, fold) => fit((item) => folds.isOutside(item, fold)));
  const asked = perFold.map(planted);
  return {
    predictions: rows.map((own, at) => Float64Array.from(own, (row) => evaluate(asked[folds.of[at]!]!, row))),
    perFold,
    forest: fitted ? fitted.forest : whole ? fit(() => true) : null,
  };
}

function examplesOf(item: Item, rows: readonly Float64Array[]): Example[] {
  return item.labels.flatMap((label, k) => {
    const thinned = !label && item.features[k]![EASY]! < SHARES_LITTLE;
    if (thinned && k % THINNED !== 0) return [];
    return [{ label, row: rows[k]!, weight: item.weight * (thinned ? THINNED : 1) }];
  });
}

/** A line for each set: how far the odds hold, and what they find if all above evens are taken. */
export function* pairReport(
  name: string,
  items: readonly Item[],
  predictions: readonly Float64Array[],
): Generator<string> {
  for (const [set, own] of bySet(items)) {
    let loss = 0;
    let hit = 0;
    let said = 0;
    let gold = 0;
    for (const { item, at } of own) {
      gold += item.gold;
      item.labels.forEach((label, k) => {
        const value = predictions[at]![k]!;
        loss += Math.log1p(Math.exp(label ? -value : value));
        if (value <= 0) return;
        said++;
        hit += label;
      });
    }
    const share = (part: number, all: number): string => ((100 * part) / (all || 1)).toFixed(1);
    yield [
      `${name.padEnd(9)} ${set.padEnd(26)} log-loss a text ${(loss / own.length).toFixed(3)}`,
      `cells at 0.5: P ${share(hit, said)} R ${share(hit, gold)} F ${share(2 * hit, said + gold)}`,
      `said ${said}`,
    ].join('  ');
  }
}
