/**
 * Fits what a link loses that lives by one name, on what the models of other folds say of pairs of sentences:
 *
 *   npx tsx scripts/quality/fit-names.ts DATA_DIR
 *
 * Takes the models that `fit-links.ts --write` left in `.cache/folds.json`. Prints how far the odds hold by
 * what they owe to a name, and for some thresholds the slope beyond it, fitted on all and in folds.
 */
import { readFileSync } from 'node:fs';
import { probability } from '../../src/engine/align/judge/context';
import { featuresWithoutName } from '../../src/engine/align/judge/owed-to-a-name';
import { type Planted, evaluate } from '../../src/engine/score/forest';
import { foldsByStory } from './link-folds';
import { type Item, itemsOf } from './link-items';
import { type Fitted, inContext, laidOut } from './link-stages';
import { dataFolder, inProject, readLexicon } from './setup';

/** A likely pair that shares a name. */
interface Named {
  readonly fold: number;
  readonly weight: number;
  readonly right: boolean;
  readonly logit: number;
  /** What of the log-odds by its words goes with the name that matters most. */
  readonly owed: number;
}

/** Less likely pairs become no links, whatever they lose. */
const LIKELY = -1.5;
const RANGES = [-Infinity, 1, 2, 3, 4, 6, Infinity] as const;
const THRESHOLDS = [1.5, 2, 2.5, 3, 3.5] as const;
/** Steps of Newton's method, and what holds the slope back: as many pairs' worth of doubt. */
const [STEPS, RIDGE] = [20, 1];

const items = itemsOf(dataFolder(), readLexicon());
const folds = foldsByStory(items);
const kept = JSON.parse(readFileSync(inProject('.cache/folds.json'), 'utf8')) as { folds: Fitted[] };
const models = kept.folds.map(laidOut);
const named = items.flatMap((item, at) => namedOf(item, folds.of[at]!));

function namedOf(item: Item, fold: number): Named[] {
  const { own, surrounded } = models[fold]!;
  const words = item.features.map((features) => evaluate(own, features));
  const rows = inContext(item, Float64Array.from(words));
  return item.cells.flatMap(({ i, j, equal }, k) => {
    const logit = evaluate(surrounded, rows[k]!);
    const bare = equal || logit < LIKELY ? Infinity : withoutName(item, i, j, own);
    if (bare === Infinity) return [];
    return [{ fold, weight: item.weight, right: item.labels[k] === 1, logit, owed: words[k]! - bare }];
  });
}

/** The least log-odds by the words without one of the names; infinite where there is none. */
function withoutName({ bench }: Item, i: number, j: number, own: Planted): number {
  const [x, y] = [bench.a[i]!, bench.b[j]!];
  const rows = featuresWithoutName(x, y, bench.measure(x, y).comparison);
  return Math.min(Infinity, ...rows.map((row) => evaluate(own, row)));
}

const beyond = (owed: number, threshold: number): number => Math.max(0, owed - threshold);

/** The slope by which the weighed log-loss is least. */
function slopeOf(pairs: readonly Named[], threshold: number): number {
  let slope = 0;
  for (let step = 0; step < STEPS; step++) {
    let gradient = -RIDGE * slope;
    let curvature = RIDGE;
    for (const { weight, right, logit, owed } of pairs) {
      const more = beyond(owed, threshold);
      const p = probability(logit - slope * more);
      gradient += weight * more * (p - (right ? 1 : 0));
      curvature += weight * more * more * p * (1 - p);
    }
    slope += gradient / curvature;
  }
  return slope;
}

/** Mean log-loss, each pair with the slope of its fold. */
function lossOf(threshold: number, slopes: readonly number[]): number {
  let sum = 0;
  let weights = 0;
  for (const { fold, weight, right, logit, owed } of named) {
    const lowered = logit - slopes[fold]! * beyond(owed, threshold);
    sum += weight * Math.log1p(Math.exp(right ? -lowered : lowered));
    weights += weight;
  }
  return sum / weights;
}

const numbers = models.map((_, fold) => fold);
const outside = (held: number): Named[] => named.filter(({ fold }) => fold !== held);
const none = numbers.map(() => 0);
console.log(
  `${named.length} pairs that share a name; log-loss as the models say ${lossOf(0, none).toFixed(4)}`,
);
RANGES.slice(1).forEach((to, k) => {
  const own = named.filter(({ logit, owed }) => logit > 0 && owed >= RANGES[k]! && owed < to);
  const mean = (value: (pair: Named) => number): string =>
    (own.reduce((sum, pair) => sum + value(pair), 0) / (own.length || 1)).toFixed(3);
  const [said, right] = [mean(({ logit }) => probability(logit)), mean((pair) => (pair.right ? 1 : 0))];
  console.log(`owed ${RANGES[k]} to ${to}: ${own.length} above evens, said ${said}, right ${right}`);
});
for (const threshold of THRESHOLDS) {
  const slopes = numbers.map((fold) => slopeOf(outside(fold), threshold));
  const [all, loss] = [slopeOf(named, threshold).toFixed(2), lossOf(threshold, slopes).toFixed(4)];
  console.log(`beyond ${threshold}: slope ${all}, log-loss in folds ${loss}`);
}
