/**
 * Regression trees whose leaves are added up. A tree is a flat list of nodes of four numbers: the feature asked for
 * (-1 for a leaf), the threshold (or the leaf's value), the node where it is below, the node where it is not.
 */
export interface Forest {
  readonly bias: number;
  readonly trees: readonly (readonly number[])[];
}

/** The sum over all trees: log-odds, for a forest fitted to yes and no. */
export function evaluate(forest: Forest, features: Float64Array): number {
  let sum = forest.bias;
  for (const nodes of forest.trees) {
    let at = 0;
    for (let feature = nodes[0] as number; feature >= 0; feature = nodes[at] as number)
      at = 4 * (nodes[(features[feature] as number) < (nodes[at + 1] as number) ? at + 2 : at + 3] as number);
    sum += nodes[at + 1] as number;
  }
  return sum;
}
