/**
 * Regression trees whose leaves are added up. A tree is a flat list of nodes of four numbers: the feature asked for
 * (-1 for a leaf), the threshold (or the leaf's value), the node where it is below, the node where it is not.
 */
export interface Forest {
  readonly bias: number;
  readonly trees: readonly (readonly number[])[];
}

/** The sum over all trees: log-odds, for a forest fitted to yes and no. The features may stand in a row of many that starts at `start`. */
export function evaluate(forest: Forest, features: Float64Array, start = 0): number {
  let sum = forest.bias;
  for (const nodes of forest.trees) {
    let at = 0;
    for (let feature = nodes[0] as number; feature >= 0; feature = nodes[at] as number)
      at =
        4 *
        (nodes[
          (features[start + feature] as number) < (nodes[at + 1] as number) ? at + 2 : at + 3
        ] as number);
    sum += nodes[at + 1] as number;
  }
  return sum;
}

/** The most that `evaluate` can come to where some features are not known yet (NaN): the better of both ways is taken at each. */
export function atMost(forest: Forest, features: Float64Array): number {
  let sum = forest.bias;
  for (const nodes of forest.trees) sum += highestLeaf(nodes, 0, features);
  return sum;
}

function highestLeaf(nodes: readonly number[], node: number, features: Float64Array): number {
  const at = 4 * node;
  const feature = nodes[at] as number;
  const threshold = nodes[at + 1] as number;
  if (feature < 0) return threshold;
  const [below, above] = [nodes[at + 2] as number, nodes[at + 3] as number];
  const value = features[feature] as number;
  if (!Number.isNaN(value)) return highestLeaf(nodes, value < threshold ? below : above, features);
  return Math.max(highestLeaf(nodes, below, features), highestLeaf(nodes, above, features));
}
