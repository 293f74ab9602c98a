import { probability } from '../../src/engine/align/judge/context';
import type { Forest } from '../../src/engine/score/forest';
import { random } from './random';
import { type Slopes, type TreeOptions, binned, growTree, leafOf } from './tree';

/**
 * Gradient-boosted regression trees on histograms (J. Friedman, "Greedy function approximation", 2001;
 * second-order leaves as in XGBoost). Deterministic for one seed.
 */
export interface BoostOptions extends TreeOptions {
  readonly trees: number;
  /** Share of rows and of features that each tree sees. */
  readonly rows: number;
  readonly columns: number;
  readonly seed: number;
}

/** Puts the slopes of the loss by the value of each row. */
export type Loss = (values: Float64Array, slopes: Slopes) => void;

/** A row to learn a yes (1) or no (0) from. */
export interface Example {
  readonly row: Float64Array;
  readonly label: number;
  readonly weight: number;
}

export function boost(
  rows: readonly Float64Array[],
  bias: number,
  loss: Loss,
  options: BoostOptions,
): Forest {
  const table = binned(rows);
  const values = new Float64Array(rows.length).fill(bias);
  const slopes = { gradient: new Float64Array(rows.length), curvature: new Float64Array(rows.length) };
  const next = random(options.seed);
  const drawn = (count: number, share: number): Int32Array =>
    Int32Array.from({ length: count }, (_, k) => k).filter(() => next() < share);
  const trees: number[][] = [];
  for (let t = 0; t < options.trees; t++) {
    loss(values, slopes);
    const members = drawn(rows.length, options.rows);
    const nodes = growTree(members, [...drawn(rows[0]!.length, options.columns)], table, slopes, options);
    trees.push(nodes);
    rows.forEach((row, k) => (values[k]! += leafOf(nodes, row)));
  }
  return { bias, trees };
}

/** Trees whose sum is the log-odds of a yes, by log-loss. */
export function boostOdds(examples: readonly Example[], bias: number, options: BoostOptions): Forest {
  return boost(
    examples.map(({ row }) => row),
    bias,
    logistic(examples),
    options,
  );
}

function logistic(examples: readonly Example[]): Loss {
  return (values, { gradient, curvature }) =>
    examples.forEach(({ label, weight }, k) => {
      const p = probability(values[k]!);
      gradient[k] = weight * (p - label);
      curvature[k] = weight * Math.max(1e-4, p * (1 - p));
    });
}
