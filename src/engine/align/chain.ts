/** A weighted pair of positions. */
export interface Weighted {
  readonly i: number;
  readonly j: number;
  readonly weight: number;
}

/** Which positions two neighbours in a chain may have in common: none, that of the second text, or that of either. */
export type Sharing = 'none' | 'j' | 'both';

/**
 * The heaviest chain of pairs that goes forward in both texts (longest increasing subsequence with weights,
 * by a Fenwick tree of maxima; O(n log n)). Gives the numbers of the pairs in the chain.
 */
export function heaviestChain(pairs: readonly Weighted[], sharing: Sharing = 'none'): number[] {
  const order = pairs
    .map((_, k) => k)
    .sort((x, y) => pairs[x]!.i - pairs[y]!.i || pairs[x]!.j - pairs[y]!.j || x - y);
  const top = pairs.reduce((most, { j }) => Math.max(most, j), 0) + 2;
  const bestEnd = new Int32Array(top + 1).fill(-1);
  const total = new Float64Array(pairs.length);
  const before = new Int32Array(pairs.length).fill(-1);
  const better = (x: number, y: number): number =>
    y < 0 || (x >= 0 && (total[x] as number) >= (total[y] as number)) ? x : y;
  const append = (k: number): void => {
    const { j, weight } = pairs[k]!;
    let last = -1;
    for (let at = sharing === 'none' ? j : j + 1; at > 0; at -= at & -at)
      last = better(last, bestEnd[at] as number);
    before[k] = last;
    total[k] = weight + (last < 0 ? 0 : (total[last] as number));
  };
  const offer = (k: number): void => {
    for (let at = pairs[k]!.j + 1; at <= top; at += at & -at) bestEnd[at] = better(bestEnd[at] as number, k);
  };
  let end = -1;
  let open = 0;
  order.forEach((k, at) => {
    // Pairs with one position in `i` follow each other only where they may share it.
    const isNext = sharing === 'both' || pairs[k]!.i > pairs[order[open]!]!.i;
    for (; isNext && open < at; open++) offer(order[open]!);
    append(k);
    end = better(end, k);
  });
  const chain: number[] = [];
  for (; end >= 0; end = before[end] as number) chain.push(end);
  return chain.reverse();
}
