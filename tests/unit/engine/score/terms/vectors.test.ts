import { describe, expect, it } from 'vitest';
import { createVectors } from '../../../../../src/engine/score/terms/vectors';

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const plain = (a: Int8Array, b: Int8Array): number => a.reduce((sum, x, d) => sum + x * b[d]!, 0);

describe('packed vectors', () => {
  it.each([1, 2, 3, 50, 99, 100, 112, 113, 300, 1024])('multiply exactly in %i dimensions', (dimensions) => {
    const random = randomFrom(dimensions);
    const bytes = [
      ...[-128, 127].map((value) => new Int8Array(dimensions).fill(value)),
      Int8Array.from({ length: dimensions }, (_, d) => (d % 2 ? -128 : 127)),
      ...Array.from({ length: 20 }, () =>
        Int8Array.from({ length: dimensions }, () => Math.floor(256 * random()) - 128),
      ),
    ];
    const vectors = createVectors();
    for (const own of bytes) vectors.add(own);
    expect(vectors.dimensions).toBe(dimensions);
    bytes.forEach((a, x) => bytes.forEach((b, y) => expect(vectors.product(x, y)).toBe(plain(a, b))));
  });

  it('keep those that came first when more come', () => {
    const vectors = createVectors();
    const own = [Int8Array.of(1, -2, 3), Int8Array.of(4, 5, -6)] as const;
    own.forEach((vector) => vectors.add(vector));
    for (let more = 0; more < 2000; more++) vectors.add(Int8Array.of(7, 7, 7));
    expect(vectors.size).toBe(2002);
    expect(vectors.product(0, 1)).toBe(plain(...own));
  });
});
