import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withVectors } from '../../../../../src/engine/align/judge/by-vectors';

/** Log-odds with vectors of all pairs of two texts whose words say `own`, row by row. */
const odds = (cosines: readonly (readonly number[])[], own = 0): number[] =>
  withVectors(
    cosines.flatMap((row, i) => row.map((_, j) => ({ i, j, own }))),
    (i, j) => cosines[i]![j]!,
    [cosines.length, cosines[0]!.length],
  ).map((cell) => cell.own);

/** Three sentences, each with one counterpart. */
const THREE = [
  [0.8, 0.2, 0.1],
  [0.3, 0.6, 0.2],
  [0.1, 0.25, 0.5],
];

describe('withVectors', () => {
  it('favours a pair that is much nearer than two sentences usually are', () => {
    const said = odds(THREE);
    [0, 4, 8].forEach((at) => expect(said[at]).toBeGreaterThan(0));
    [1, 2, 3, 5, 6, 7].forEach((at) => expect(said[at]).toBeLessThan(0));
  });

  it('asks how near for this model: cosines that are all high say the same', () => {
    const high = THREE.map((row) => row.map((cosine) => 0.7 + 0.3 * cosine));
    const said = odds(THREE);
    odds(high).forEach((one, k) => expect(one).toBeCloseTo(said[k]!, 10));
  });

  it('lets a sentence have two counterparts, but not three', () => {
    const [first, second] = odds([
      [0.7, 0.7, 0],
      [0, 0, 0.7],
    ]);
    expect(first).toBeCloseTo(second!);
    const shared = odds([
      [0.7, 0.7],
      [0.7, 0.7],
      [0, 0],
    ]);
    expect(shared[0]).toBeLessThan(first!);
  });

  it('leaves the words more than half of their say', () => {
    const [weak, strong] = [odds(THREE, 1), odds(THREE, 2)];
    weak.forEach((one, k) => expect(strong[k]! - one).toBeCloseTo(0.6));
  });

  it('makes nothing of rounding, nor of a pair that is the only one', () => {
    const alike = odds([
      [0.9, 0.9 + 1e-12],
      [0.9, 0.9],
    ]);
    alike.forEach((one) => expect(one).toBeCloseTo(alike[0]!, 6));
    expect(odds([[0.9]])[0]).toBeGreaterThan(0);
    expect(odds([[0.1]])[0]).toBeLessThan(0);
    expect(withVectors([], () => 0, [0, 0])).toEqual([]);
  });

  it('says the same of two texts whichever comes first', () => {
    const texts = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) => {
        const row = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
          minLength: columns,
          maxLength: columns,
        });
        return fc.array(row, { minLength: rows, maxLength: rows });
      });
    fc.assert(
      fc.property(texts, (cosines) => {
        const turned = cosines[0]!.map((_, j) => cosines.map((row) => row[j]!));
        const [forth, back] = [odds(cosines), odds(turned)];
        cosines.forEach((row, i) =>
          row.forEach((_, j) =>
            expect(forth[i * row.length + j]).toBeCloseTo(back[j * cosines.length + i]!, 9),
          ),
        );
      }),
      { seed: 7 },
    );
  });
});
