import { expect, it } from 'vitest';
import { createPools } from '../../../../../src/engine/score/terms/pools';

it.each(['ints', 'floats'] as const)('%s are lists of zeros, none of which is a part of another', (kind) => {
  const pools = createPools();
  // Some fit into one chunk, some do not, one is longer than any.
  const lists = [3, 0, 10_000, 10_000, 5, 40_000, 7].map((length) => {
    const list = pools[kind](length);
    expect(list).toHaveLength(length);
    expect(list.every((number) => number === 0)).toBe(true);
    return list.fill(1);
  });
  lists.forEach((list, n) => list.fill(n + 1));
  lists.forEach((list, n) => expect(list.every((number) => number === n + 1)).toBe(true));
});
