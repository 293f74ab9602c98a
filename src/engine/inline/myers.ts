/**
 * Pairs of positions of a longest common subsequence, by E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986); empty
 * where that takes more than `most` insertions and deletions. Of several of one length it is the one that the package `diff` gives, which
 * makes objects of every step: sentences are compared by the thousand.
 */
export function commonPairs(a: readonly string[], b: readonly string[], most: number): [number, number][] {
  /** Paths as a tree: where each ends in `a`, on which diagonal, behind how many equal words, and what it goes on from. */
  const paths: Paths = { end: [], diagonal: [], common: [], parent: [] };
  const limit = Math.min(most, a.length + b.length);
  const middle = limit + 1;
  /** The farthest path on each diagonal, `a` minus `b`. */
  const farthest = new Int32Array(2 * limit + 3).fill(NONE);
  /** Follows the equal words behind a step that ends at `from`, the last word of `a` that is taken; true at the end of both. */
  const follow = (from: number, diagonal: number, parent: number): boolean => {
    let i = from;
    while (i + 1 < a.length && i + 1 - diagonal < b.length && a[i + 1] === b[i + 1 - diagonal]) i++;
    paths.end.push(i);
    paths.diagonal.push(diagonal);
    paths.common.push(i - from);
    paths.parent.push(parent);
    return i + 1 >= a.length && i - diagonal + 1 >= b.length;
  };
  if (follow(-1, 0, NONE)) return pairsAlong(paths);
  farthest[middle] = 0;
  let [low, high] = [-Infinity, Infinity];
  for (let changes = 1; changes <= limit; changes++) {
    for (let diagonal = Math.max(low, -changes); diagonal <= Math.min(high, changes); diagonal += 2) {
      const at = diagonal + middle;
      const [before, behind] = [farthest[at - 1]!, farthest[at + 1]!];
      farthest[at - 1] = NONE;
      const ending = behind === NONE ? 0 : paths.end[behind]! - diagonal;
      const inserts = behind !== NONE && ending >= 0 && ending < b.length;
      const deletes = before !== NONE && paths.end[before]! + 1 < a.length;
      farthest[at] = NONE;
      if (!inserts && !deletes) continue;
      const inserting = !deletes || (inserts && paths.end[before]! < paths.end[behind]!);
      const parent = inserting ? behind : before;
      if (follow(paths.end[parent]! + (inserting ? 0 : 1), diagonal, parent)) return pairsAlong(paths);
      farthest[at] = paths.end.length - 1;
      const end = paths.end[farthest[at]!]!;
      if (end + 1 >= a.length) high = Math.min(high, diagonal - 1);
      if (end - diagonal + 1 >= b.length) low = Math.max(low, diagonal + 1);
    }
  }
  return [];
}

const NONE = -1;

interface Paths {
  readonly end: number[];
  readonly diagonal: number[];
  readonly common: number[];
  readonly parent: number[];
}

/** The equal words along the path that was made last, from its beginning. */
function pairsAlong({ end, diagonal, common, parent }: Paths): [number, number][] {
  const pairs: [number, number][] = [];
  for (let path = end.length - 1; path !== NONE; path = parent[path]!)
    for (let k = 0; k < common[path]!; k++) pairs.push([end[path]! - k, end[path]! - k - diagonal[path]!]);
  return pairs.reverse();
}
