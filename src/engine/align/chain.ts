/** A weighted pair of positions. */
export interface Weighted {
  readonly i: number;
  readonly j: number;
  readonly weight: number;
}

/**
 * The heaviest chain of pairs that goes forward in both texts (longest increasing subsequence with weights, by a Fenwick
 * tree of maxima; O(n log n)). With `touching`, neighbours may share a position. Gives the numbers of the pairs in the chain.
 */
export function heaviestChain(pairs: readonly Weighted[], touching = false): number[] {
  const order = pairs
    .map((_, k) => k)
    .sort((x, y) => pairs[x]!.i - pairs[y]!.i || (touching ? 1 : -1) * (pairs[x]!.j - pairs[y]!.j) || x - y);
  const top = pairs.reduce((most, { j }) => Math.max(most, j), 0) + 2;
  const bestEnd = new Int32Array(top + 1).fill(-1);
  const total = new Float64Array(pairs.length);
  const before = new Int32Array(pairs.length).fill(-1);
  const better = (x: number, y: number): number =>
    y < 0 || (x >= 0 && (total[x] as number) >= (total[y] as number)) ? x : y;
  let end = -1;
  for (const k of order) {
    const { j, weight } = pairs[k]!;
    let last = -1;
    for (let at = touching ? j + 1 : j; at > 0; at -= at & -at) last = better(last, bestEnd[at] as number);
    before[k] = last;
    total[k] = weight + (last < 0 ? 0 : (total[last] as number));
    for (let at = j + 1; at <= top; at += at & -at) bestEnd[at] = better(bestEnd[at] as number, k);
    end = better(end, k);
  }
  const chain: number[] = [];
  for (; end >= 0; end = before[end] as number) chain.push(end);
  return chain.reverse();
}
