import { expect, it } from 'vitest';
import { heaviestChain } from '../../../../src/engine/align/chain';

const pairs = (...list: [number, number, number][]) => list.map(([i, j, weight]) => ({ i, j, weight }));

it('keeps the heaviest run that goes forward in both texts', () => {
  expect(heaviestChain(pairs([0, 1, 1], [1, 2, 1], [2, 0, 1]))).toEqual([0, 1]);
  expect(heaviestChain(pairs([0, 1, 1], [1, 2, 1], [2, 0, 5]))).toEqual([2]);
  expect(heaviestChain([])).toEqual([]);
});

it('lets neighbours share a place only where told to', () => {
  const split = pairs([0, 0, 1], [0, 1, 1], [1, 2, 1]);
  expect(heaviestChain(split)).toHaveLength(2);
  expect(heaviestChain(split, 'both')).toHaveLength(3);
  const merged = pairs([0, 0, 1], [0, 1, 1], [1, 1, 1], [2, 1, 1]);
  expect(heaviestChain(merged)).toHaveLength(2);
  expect(heaviestChain(merged, 'j')).toHaveLength(3);
});

it('follows shared places in order, in whatever order the pairs come', () => {
  const split = pairs([0, 2, 1], [0, 0, 1], [0, 1, 1]);
  expect(heaviestChain(split, 'both')).toEqual([1, 2, 0]);
});

it('is as good as trying everything', () => {
  let seed = 1;
  const next = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  for (let round = 0; round < 200; round++) {
    const list = pairs(
      ...Array.from({ length: 8 }, (): [number, number, number] => [
        Math.floor(next() * 6),
        Math.floor(next() * 6),
        Math.ceil(next() * 9),
      ]),
    );
    let most = 0;
    for (let mask = 0; mask < 256; mask++) {
      const taken = list.filter((_, k) => mask & (1 << k)).sort((x, y) => x.i - y.i);
      if (taken.every((pair, k) => k === 0 || (pair.i > taken[k - 1]!.i && pair.j > taken[k - 1]!.j)))
        most = Math.max(
          most,
          taken.reduce((sum, { weight }) => sum + weight, 0),
        );
    }
    expect(heaviestChain(list).reduce((sum, k) => sum + list[k]!.weight, 0)).toBe(most);
  }
});
