import type { Forest } from '../../src/engine/score/forest';

/**
 * Gradient-boosted regression trees on histograms (J. Friedman, "Greedy function approximation", 2001; second-order leaves as
 * in XGBoost). Deterministic for one seed.
 */
export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly leaf: number;
  /** Shrinks leaves towards nothing. */
  readonly ridge: number;
  /** Share of rows and of features that each tree sees. */
  readonly rows: number;
  readonly columns: number;
  readonly seed: number;
  /** By feature: 1 where the value may only rise with it, -1 where it may only fall, 0 free. */
  readonly monotone?: readonly number[];
}

/** First and second derivative of the loss by the value of each row. */
export type Loss = (values: Float64Array, gradient: Float64Array, curvature: Float64Array) => void;

const BINS = 64;

export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Log-loss of labels 0..1, weighted. */
export function logistic(labels: Float64Array, weights: Float64Array): Loss {
  return (values, gradient, curvature) => {
    for (let k = 0; k < values.length; k++) {
      const p = 1 / (1 + Math.exp(-values[k]!));
      gradient[k] = weights[k]! * (p - labels[k]!);
      curvature[k] = weights[k]! * Math.max(1e-4, p * (1 - p));
    }
  };
}

function cutsOf(rows: readonly Float64Array[], feature: number): number[] {
  const sorted = Float64Array.from(rows, (row) => row[feature]!).sort();
  const cuts: number[] = [];
  for (let k = 1; k < BINS; k++) {
    const value = sorted[Math.floor((k * sorted.length) / BINS)]!;
    if (cuts.length === 0 || value > cuts.at(-1)!) cuts.push(value);
  }
  return cuts;
}

export function boost(
  rows: readonly Float64Array[],
  bias: number,
  loss: Loss,
  options: BoostOptions,
): Forest {
  const width = rows[0]!.length;
  const n = rows.length;
  const cuts = Array.from({ length: width }, (_, feature) => cutsOf(rows, feature));
  const binned = Array.from({ length: width }, (_, feature) => {
    const edges = cuts[feature]!;
    return Uint8Array.from(rows, (row) => {
      let low = 0;
      let high = edges.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (edges[middle]! <= row[feature]!) low = middle + 1;
        else high = middle;
      }
      return low;
    });
  });
  const values = new Float64Array(n).fill(bias);
  const gradient = new Float64Array(n);
  const curvature = new Float64Array(n);
  const next = random(options.seed);
  const forest: { bias: number; trees: number[][] } = { bias, trees: [] };
  for (let t = 0; t < options.trees; t++) {
    loss(values, gradient, curvature);
    const members = Int32Array.from({ length: n }, (_, k) => k).filter(() => next() < options.rows);
    const features = Array.from({ length: width }, (_, f) => f).filter(() => next() < options.columns);
    // A tree is a flat list of nodes of four numbers: feature (-1 for a leaf), threshold or value, left, right.
    const nodes: number[] = [];
    const grow = (rowsHere: Int32Array, depth: number, lowest: number, highest: number): number => {
      const at = nodes.length / 4;
      nodes.push(-1, 0, 0, 0);
      let g = 0;
      let h = 0;
      for (const k of rowsHere) {
        g += gradient[k]!;
        h += curvature[k]!;
      }
      const leafValue = (sumG: number, sumH: number) =>
        Math.min(highest, Math.max(lowest, -sumG / (sumH + options.ridge)));
      let best = { gain: 1e-6, feature: -1, bin: 0, left: 0, right: 0 };
      if (depth > 0) {
        const base = (g * g) / (h + options.ridge);
        for (const feature of features) {
          const sumG = new Float64Array(BINS + 1);
          const sumH = new Float64Array(BINS + 1);
          const bins = binned[feature]!;
          for (const k of rowsHere) {
            sumG[bins[k]!]! += gradient[k]!;
            sumH[bins[k]!]! += curvature[k]!;
          }
          let leftG = 0;
          let leftH = 0;
          const rule = options.monotone?.[feature] ?? 0;
          for (let bin = 0; bin < cuts[feature]!.length; bin++) {
            leftG += sumG[bin]!;
            leftH += sumH[bin]!;
            if (leftH < options.leaf || h - leftH < options.leaf) continue;
            const left = leafValue(leftG, leftH);
            const right = leafValue(g - leftG, h - leftH);
            if (rule * (right - left) < 0) continue;
            const gain =
              (leftG * leftG) / (leftH + options.ridge) +
              ((g - leftG) * (g - leftG)) / (h - leftH + options.ridge) -
              base;
            if (gain > best.gain) best = { gain, feature, bin, left, right };
          }
        }
      }
      if (best.feature < 0) {
        nodes[4 * at + 1] = options.rate * leafValue(g, h);
        return at;
      }
      const bins = binned[best.feature]!;
      const rule = options.monotone?.[best.feature] ?? 0;
      const middle = (best.left + best.right) / 2;
      const left = grow(
        rowsHere.filter((k) => bins[k]! <= best.bin),
        depth - 1,
        rule < 0 ? middle : lowest,
        rule > 0 ? middle : highest,
      );
      const right = grow(
        rowsHere.filter((k) => bins[k]! > best.bin),
        depth - 1,
        rule > 0 ? middle : lowest,
        rule < 0 ? middle : highest,
      );
      nodes.splice(4 * at, 4, best.feature, cuts[best.feature]![best.bin]!, left, right);
      return at;
    };
    grow(members, options.depth, -Infinity, Infinity);
    forest.trees.push(nodes);
    for (let k = 0; k < n; k++) values[k]! += leafOf(nodes, rows[k]!);
  }
  return forest;
}

function leafOf(nodes: readonly number[], row: Float64Array): number {
  let at = 0;
  while (nodes[4 * at]! >= 0)
    at = row[nodes[4 * at]!]! < nodes[4 * at + 1]! ? nodes[4 * at + 2]! : nodes[4 * at + 3]!;
  return nodes[4 * at + 1]!;
}

/** Splits group names into `folds` parts, all rows of a group in one. */
export function foldsOf(groups: readonly string[], folds: number, seed = 1): Int32Array {
  const names = [...new Set(groups)];
  const next = random(seed);
  const place = new Map(
    names
      .map((name) => [name, next()] as const)
      .sort((x, y) => x[1] - y[1])
      .map(([name], k) => [name, k % folds]),
  );
  return Int32Array.from(groups, (group) => place.get(group)!);
}
