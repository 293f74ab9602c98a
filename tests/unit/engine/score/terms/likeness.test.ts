import { describe, expect, it } from 'vitest';
import { createNearest } from '../../../../../src/engine/score/terms/likeness';
import { createVectors, lengthOf } from '../../../../../src/engine/score/terms/vectors';

const VECTORS: Readonly<Record<string, readonly number[]>> = {
  jailed: [10, 0, 1],
  imprisoned: [9, 1, 1],
  fined: [5, 5, 0],
  harvest: [-3, 8, -2],
  opposite: [-10, 0, -1],
};
const WORDS = Object.keys(VECTORS);
const [JAILED, IMPRISONED, FINED, HARVEST, OPPOSITE] = [0, 1, 2, 3, 4] as const;

/** Of the words above, which have the first numbers, and as many others as are asked for. */
function asked(size: number, contrary = false) {
  const vectors = createVectors();
  const norms: number[] = [];
  const areContrary = (a: number, b: number): boolean => a + b === JAILED + IMPRISONED && contrary;
  const add = (vector: Int8Array): void => {
    vectors.add(vector);
    norms.push(lengthOf(vector));
  };
  for (const word of WORDS) add(Int8Array.from(VECTORS[word]!));
  while (vectors.size < size) add(Int8Array.of(0, 0, 1));
  const search = createNearest(vectors, norms, areContrary);
  const nearest = (word: number, others: readonly number[]) => {
    const { at, likeness } = search([word], [0], others, []).a;
    return { at: at[0]!, likeness: likeness[0]! };
  };
  return { search, nearest, add };
}

const SIZES = [
  ['the triangle, for few words', 100],
  ['the cache, for many', 5000],
] as const;

describe.each(SIZES)('the nearest word in %s', (_, size) => {
  const others = [HARVEST, FINED, IMPRISONED, OPPOSITE, IMPRISONED];

  it('is the one in the same direction, the first of equals, asked once or twice', () => {
    const { nearest } = asked(size);
    const first = nearest(JAILED, others);
    expect(first.at).toBe(2);
    expect(first.likeness).toBeCloseTo(91 / (Math.sqrt(101) * Math.sqrt(83)), 12);
    expect(nearest(JAILED, others)).toEqual(first);
  });

  it('is as near from either side', () => {
    const { nearest } = asked(size);
    expect(nearest(FINED, [IMPRISONED])).toEqual(nearest(IMPRISONED, [FINED]));
  });

  it('is found for the words of both sides that ask, by one look at each pair', () => {
    const { search, nearest } = asked(size);
    const [a, b] = [
      [JAILED, HARVEST, FINED],
      [FINED, IMPRISONED, OPPOSITE, IMPRISONED],
    ];
    for (const [askingA, askingB] of [
      [
        [0, 2],
        [1, 3],
      ],
      [[], [0, 1, 2]],
      [[1], []],
      [
        [0, 1, 2],
        [0, 1, 2, 3],
      ],
    ] as const) {
      const found = search(a, askingA, b, askingB);
      const said = [
        ...askingA.map((k) => [found.a.at[k], found.a.likeness[k]]),
        ...askingB.map((k) => [found.b.at[k], found.b.likeness[k]]),
      ];
      const alone = [...askingA.map((k) => nearest(a[k]!, b)), ...askingB.map((k) => nearest(b[k]!, a))];
      expect(said).toEqual(alone.map(({ at, likeness }) => [at, likeness]));
    }
  });

  it('is never one that excludes it, however near', () => {
    const { nearest } = asked(size, true);
    expect(nearest(JAILED, others).at).toBe(1);
    expect(nearest(IMPRISONED, [JAILED])).toEqual({ at: -1, likeness: 0 });
  });

  it('is none where all point away', () =>
    expect(asked(size).nearest(JAILED, [OPPOSITE])).toEqual({ at: -1, likeness: 0 }));
});

it('gives the same answer in the triangle and in the cache, also when words came in meanwhile', () => {
  const few = asked(0);
  const many = asked(5000);
  const all = WORDS.map((_, number) => number);
  for (const size of [5, 50, 900]) {
    for (let more = 0; more < size; more++) few.add(Int8Array.of(1, 1, 1));
    for (const word of all) expect(few.nearest(word, all)).toEqual(many.nearest(word, all));
  }
});
