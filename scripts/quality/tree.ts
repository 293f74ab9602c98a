import { lowerBound } from '../../src/engine/text/lower-bound';

/** How one tree grows. */
export interface TreeOptions {
  readonly depth: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly leaf: number;
  /** Shrinks leaves towards nothing. */
  readonly ridge: number;
  /** By feature: 1 where the value may only rise with it, -1 where it may only fall, 0 free. */
  readonly monotone?: readonly number[];
}

/** Rows by feature: the edges of its bins, and of each row the number of edges at or below its value. */
export interface Binned {
  readonly edges: readonly (readonly number[])[];
  readonly bins: readonly Uint8Array[];
}

/** First and second derivative of the loss by the value of each row. */
export interface Slopes {
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  /** The last one that goes left. */
  readonly bin: number;
  /** What either side would say as a leaf. */
  readonly left: number;
  readonly right: number;
}

/** What a leaf may say, so that no rule of `monotone` is broken further up. */
interface Limits {
  readonly lowest: number;
  readonly highest: number;
}

/** Where a tree grows: the limits, and the slopes of the rows there summed up. */
interface Node extends Limits {
  readonly g: number;
  readonly h: number;
}

const BINS = 64;
/** A split that brings less is noise of the arithmetic. */
const LEAST_GAIN = 1e-6;

export function binned(rows: readonly Float64Array[]): Binned {
  const edges = Array.from({ length: rows[0]!.length }, (_, feature) => edgesOf(rows, feature));
  const bins = edges.map((own, feature) =>
    Uint8Array.from(rows, (row) => lowerBound(0, own.length, (at) => own[at]! <= row[feature]!)),
  );
  return { edges, bins };
}

function edgesOf(rows: readonly Float64Array[], feature: number): number[] {
  const sorted = Float64Array.from(rows, (row) => row[feature]!).sort();
  const edges: number[] = [];
  for (let k = 1; k < BINS; k++) {
    const value = sorted[Math.floor((k * sorted.length) / BINS)]!;
    if (edges.length === 0 || value > edges.at(-1)!) edges.push(value);
  }
  return edges;
}

/**
 * A tree over the rows `members` that may ask for `features`: a flat list of nodes of four numbers: feature
 * (-1 for a leaf), threshold or value, left, right.
 */
export function growTree(
  members: Int32Array,
  features: readonly number[],
  { edges, bins }: Binned,
  slopes: Slopes,
  options: TreeOptions,
): number[] {
  const nodes: number[] = [];
  const grow = (rows: Int32Array, depth: number, limits: Limits): number => {
    const at = nodes.length / 4;
    nodes.push(-1, 0, 0, 0);
    const node = { ...limits, ...sumsOf(rows, slopes) };
    let best: Split | null = null;
    if (depth > 0)
      for (const feature of features) {
        const sums = binSums(rows, bins[feature]!, slopes);
        const split = bestSplit(feature, edges[feature]!.length, sums, node, options);
        if (split && split.gain > (best?.gain ?? 0)) best = split;
      }
    if (!best) {
      nodes[4 * at + 1] = options.rate * leafValue(node.g, node.h, limits, options);
      return at;
    }
    const { feature, bin } = best;
    const binOf = bins[feature]!;
    const [below, above] = limitsBeside(best, limits, options);
    const left = grow(
      rows.filter((k) => binOf[k]! <= bin),
      depth - 1,
      below,
    );
    const right = grow(
      rows.filter((k) => binOf[k]! > bin),
      depth - 1,
      above,
    );
    nodes.splice(4 * at, 4, feature, edges[feature]![bin]!, left, right);
    return at;
  };
  grow(members, options.depth, { lowest: -Infinity, highest: Infinity });
  return nodes;
}

/** What a tree says of a row. */
export function leafOf(nodes: readonly number[], row: Float64Array): number {
  let at = 0;
  while (nodes[4 * at]! >= 0)
    at = row[nodes[4 * at]!]! < nodes[4 * at + 1]! ? nodes[4 * at + 2]! : nodes[4 * at + 3]!;
  return nodes[4 * at + 1]!;
}

function sumsOf(rows: Int32Array, { gradient, curvature }: Slopes): Pick<Node, 'g' | 'h'> {
  let g = 0;
  let h = 0;
  for (const k of rows) {
    g += gradient[k]!;
    h += curvature[k]!;
  }
  return { g, h };
}

function binSums(rows: Int32Array, binOf: Uint8Array, { gradient, curvature }: Slopes): Slopes {
  const sums = { gradient: new Float64Array(BINS + 1), curvature: new Float64Array(BINS + 1) };
  for (const k of rows) {
    sums.gradient[binOf[k]!]! += gradient[k]!;
    sums.curvature[binOf[k]!]! += curvature[k]!;
  }
  return sums;
}

/** The first split by a feature that gains most; null where none gains. */
function bestSplit(
  feature: number,
  count: number,
  sums: Slopes,
  node: Node,
  options: TreeOptions,
): Split | null {
  const { leaf, ridge, monotone } = options;
  const { g, h } = node;
  const rule = monotone?.[feature] ?? 0;
  const base = (g * g) / (h + ridge);
  let best: Split | null = null;
  let leftG = 0;
  let leftH = 0;
  for (let bin = 0; bin < count; bin++) {
    leftG += sums.gradient[bin]!;
    leftH += sums.curvature[bin]!;
    if (leftH < leaf || h - leftH < leaf) continue;
    const left = leafValue(leftG, leftH, node, options);
    const right = leafValue(g - leftG, h - leftH, node, options);
    if (rule * (right - left) < 0) continue;
    const gain = (leftG * leftG) / (leftH + ridge) + ((g - leftG) * (g - leftG)) / (h - leftH + ridge) - base;
    if (gain > (best?.gain ?? LEAST_GAIN)) best = { gain, feature, bin, left, right };
  }
  return best;
}

function leafValue(g: number, h: number, { lowest, highest }: Limits, { ridge }: TreeOptions): number {
  return Math.min(highest, Math.max(lowest, -g / (h + ridge)));
}

/** Where a feature may only raise or only lower the value, neither side crosses the middle of both. */
function limitsBeside(
  { feature, left, right }: Split,
  limits: Limits,
  { monotone }: TreeOptions,
): [Limits, Limits] {
  const rule = monotone?.[feature] ?? 0;
  if (rule === 0) return [limits, limits];
  const middle = (left + right) / 2;
  const low = { ...limits, highest: middle };
  const high = { ...limits, lowest: middle };
  return rule > 0 ? [low, high] : [high, low];
}
