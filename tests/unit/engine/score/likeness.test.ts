import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../../src/engine';
import { createNearest, type Known } from '../../../../src/engine/score/likeness';

const VECTORS: Readonly<Record<string, readonly number[]>> = {
  jailed: [10, 0, 1],
  imprisoned: [9, 1, 1],
  fined: [5, 5, 0],
  harvest: [-3, 8, -2],
  opposite: [-10, 0, -1],
};

function known(key: string, id: number): Known {
  const vector = Float64Array.from(VECTORS[key]!);
  return { id, key, vector, norm: Math.hypot(...vector) };
}

const lexicon: Lexicon = {
  name: 'test',
  vector: (word) => Int8Array.from(VECTORS[word] ?? []),
  likeness: () => 0,
  rarity: () => undefined,
};

const SIZES = [
  ['rows, for few words', 100],
  ['the cache, for many', 5000],
] as const;

describe.each(SIZES)('the nearest word in %s', (_, size) => {
  const word = known('jailed', 0);
  const others = ['harvest', 'fined', 'imprisoned', 'opposite', 'imprisoned'].map((key, k) =>
    known(key, key === 'imprisoned' ? 30 : 10 + k),
  );
  const ids = Int32Array.from(others, ({ id }) => id);

  it('is the one in the same direction, the first of equals, asked once or twice', () => {
    const nearest = createNearest(lexicon);
    const first = { ...nearest(word, others, ids, size) };
    expect(first.at).toBe(2);
    expect(first.likeness).toBeCloseTo(91 / (Math.sqrt(101) * Math.sqrt(83)), 12);
    expect(nearest(word, others, ids, size)).toEqual(first);
  });

  it('is none where all point away', () => {
    const nearest = createNearest(lexicon);
    const away = [others[3]!];
    expect(nearest(word, away, Int32Array.of(away[0]!.id), size)).toEqual({ at: -1, likeness: 0 });
  });

  it('is none without a lexicon', () => {
    expect(createNearest(null)(word, others, ids, size)).toEqual({ at: -1, likeness: 0 });
  });
});

it('gives the same answer in rows and in the cache, also when words came in meanwhile', () => {
  const few = createNearest(lexicon);
  const many = createNearest(lexicon);
  const words = Object.keys(VECTORS).map((key, id) => known(key, id));
  for (const size of [5, 50, 900])
    for (const word of words) {
      const ids = Int32Array.from(words, ({ id }) => id);
      expect(few(word, words, ids, size)).toEqual(many(word, words, ids, 5000));
    }
});
