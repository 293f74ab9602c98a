/**
 * Regression trees whose leaves are added up, as they are fitted and written. A tree is a flat list of nodes of four numbers: the feature
 * asked for (-1 for a leaf), the threshold (or the leaf's value), the node where it is below, the node where it is not.
 */
export interface Forest {
  readonly bias: number;
  readonly trees: readonly (readonly number[])[];
}

/** A forest laid out for asking: all nodes side by side, the two that follow one next to each other. */
export interface Planted {
  readonly bias: number;
  /** By tree: its first node. */
  readonly roots: Int32Array;
  /** By node: the feature asked for, or -1 for a leaf. */
  readonly asked: Int32Array;
  /** By node: the threshold, or the leaf's value. */
  readonly values: Float64Array;
  /** By node: the one that follows where the feature is below the threshold; right after it stands that for where it is not. */
  readonly below: Int32Array;
}

export function planted({ bias, trees }: Forest): Planted {
  const size = trees.reduce((sum, nodes) => sum + nodes.length / 4, 0);
  const made = {
    bias,
    roots: new Int32Array(trees.length),
    asked: new Int32Array(size),
    values: new Float64Array(size),
    below: new Int32Array(size),
  };
  /** Where the nodes of a tree come to stand, by their number in it. */
  const places: number[] = [];
  let free = 0;
  trees.forEach((nodes, tree) => {
    made.roots[tree] = places[0] = free++;
    // A node stands before those that follow it.
    for (let node = 0; 4 * node < nodes.length; node++) {
      const feature = nodes[4 * node] as number;
      const place = places[node] as number;
      made.asked[place] = feature;
      made.values[place] = nodes[4 * node + 1] as number;
      if (feature < 0) continue;
      made.below[place] = places[nodes[4 * node + 2] as number] = free++;
      places[nodes[4 * node + 3] as number] = free++;
    }
  });
  return made;
}

/**
 * The sum over all trees: log-odds, for a forest fitted to yes and no. The features may stand in a row of many that starts at `start`.
 */
export function evaluate(
  { bias, roots, asked, values, below }: Planted,
  features: Float64Array,
  start = 0,
): number {
  let sum = bias;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number;
    for (let feature = asked[node] as number; feature >= 0; feature = asked[node] as number)
      node =
        (features[start + feature] as number) < (values[node] as number)
          ? (below[node] as number)
          : (below[node] as number) + 1;
    sum += values[node] as number;
  }
  return sum;
}

/** The most that `evaluate` can come to where some features are not known yet (NaN): the better of both ways is taken at each. */
export function atMost(forest: Planted, features: Float64Array): number {
  let sum = forest.bias;
  for (const root of forest.roots) sum += highestLeaf(forest, root, features);
  return sum;
}

function highestLeaf(forest: Planted, node: number, features: Float64Array): number {
  const feature = forest.asked[node] as number;
  const threshold = forest.values[node] as number;
  if (feature < 0) return threshold;
  const below = forest.below[node] as number;
  const value = features[feature] as number;
  if (!Number.isNaN(value)) return highestLeaf(forest, value < threshold ? below : below + 1, features);
  return Math.max(highestLeaf(forest, below, features), highestLeaf(forest, below + 1, features));
}
