/**
 * Regression trees whose leaves are added up, as they are fitted and written. A tree is a flat list of nodes
 * of four numbers: the feature asked for (-1 for a leaf), the threshold (or the leaf's value), the node where
 * it is below, the node where it is not.
 */
export interface Forest {
  readonly bias: number;
  readonly trees: readonly (readonly number[])[];
}

/** A forest with the features that its numbers stand for, in their order. */
export interface FittedForest extends Forest {
  readonly features: readonly string[];
}

/** Questions from the root of a tree to each of its leaves, as many as any tree that is fitted here asks. */
const QUESTIONS = 4;
/** Places of a tree: the root at 1, behind the node at `n` those at `2n` and `2n + 1`; as many leaves follow. */
const PLACES = 2 ** QUESTIONS;

/**
 * A forest laid out for asking: whole trees, all as deep; where one ended early it goes on with questions
 * that lead to the same leaf.
 */
export interface Planted {
  readonly bias: number;
  /** By tree and place: the feature asked for. */
  readonly asked: Int32Array;
  /** By tree and place: the threshold. */
  readonly thresholds: Float64Array;
  /** By tree and leaf: its value. */
  readonly leaves: Float64Array;
}

/**
 * A forest for rows of these features. Throws a `RangeError` where it was fitted to others, or to the same
 * ones in another order, and where a tree asks more questions than it may.
 */
export function plantedFor(features: readonly string[], forest: FittedForest): Planted {
  if (features.join() !== forest.features.join())
    throw new RangeError('A forest was fitted to other features.');
  return planted(forest);
}

/** Throws a `RangeError` where a tree asks more questions than it may. */
export function planted({ bias, trees }: Forest): Planted {
  const size = trees.length * PLACES;
  const made = {
    bias,
    asked: new Int32Array(size),
    thresholds: new Float64Array(size),
    leaves: new Float64Array(size),
  };
  trees.forEach((nodes, tree) => {
    const base = tree * PLACES;
    const put = (node: number, place: number): void => {
      const feature = nodes[4 * node] as number;
      const value = nodes[4 * node + 1] as number;
      if (place >= PLACES) {
        if (feature >= 0) throw new RangeError('A tree asks too many questions.');
        made.leaves[base + place - PLACES] = value;
        return;
      }
      const leaf = feature < 0;
      made.asked[base + place] = leaf ? 0 : feature;
      made.thresholds[base + place] = leaf ? Infinity : value;
      put(leaf ? node : (nodes[4 * node + 2] as number), 2 * place);
      put(leaf ? node : (nodes[4 * node + 3] as number), 2 * place + 1);
    };
    put(0, 1);
  });
  return made;
}

/**
 * The sum over all trees: log-odds, for a forest fitted to yes and no. The features may stand in a row of
 * many that starts at `start`. An answer is reckoned into the next place instead of branched on, and the few
 * questions stand one after the other: nothing is there to be guessed wrong (predication: N. Asadi, J. Lin,
 * A. de Vries, "Runtime optimizations for tree-based machine learning models", 2014).
 */
export function evaluate(
  { bias, asked, thresholds, leaves }: Planted,
  features: Float64Array,
  start = 0,
): number {
  let sum = bias;
  for (let base = 0; base < leaves.length; base += PLACES) {
    let at = base + 1;
    at = 2 * at - base + +!((features[start + (asked[at] as number)] as number) < (thresholds[at] as number));
    at = 2 * at - base + +!((features[start + (asked[at] as number)] as number) < (thresholds[at] as number));
    at = 2 * at - base + +!((features[start + (asked[at] as number)] as number) < (thresholds[at] as number));
    at = 2 * at - base + +!((features[start + (asked[at] as number)] as number) < (thresholds[at] as number));
    sum += leaves[at - PLACES] as number;
  }
  return sum;
}

/**
 * The most that `evaluate` can come to where some features are not known yet (NaN): the better of both ways
 * is taken at each.
 */
export function atMost(forest: Planted, features: Float64Array): number {
  let sum = forest.bias;
  for (let base = 0; base < forest.leaves.length; base += PLACES)
    sum += highestLeaf(forest, base, 1, features);
  return sum;
}

function highestLeaf(forest: Planted, base: number, root: number, features: Float64Array): number {
  let place = root;
  while (place < PLACES) {
    const value = features[forest.asked[base + place] as number] as number;
    if (Number.isNaN(value)) {
      const below = highestLeaf(forest, base, 2 * place, features);
      return Math.max(below, highestLeaf(forest, base, 2 * place + 1, features));
    }
    place = 2 * place + +!(value < (forest.thresholds[base + place] as number));
  }
  return forest.leaves[base + place - PLACES] as number;
}
