import { describe, expect, it } from 'vitest';
import { featuresOf, PAIR_FEATURES } from '../../../../../src/engine/score/features';
import { laidOut } from '../../../../support/laid-out';

const A = ['Bees left the north hive in June.', 'Wax ran over 12 frames.', 'Nobody was stung.'];
const B = ['In June the bees left the hive.', 'Wax ran over 13 frames.', ''];
const SIZE = PAIR_FEATURES.length;

describe('layOut', () => {
  it('has a profile for each sentence, all weighed by both texts', () => {
    const bench = laidOut(A, B);
    expect([bench.a.length, bench.b.length]).toEqual([3, bench.versions.b.sentences.length]);
    for (const profile of [...bench.a, ...bench.b]) expect(profile.weights).toBe(bench.a[0]!.weights);
    expect(bench.versions).toMatchObject({ a: { id: 'a' }, b: { id: 'b' } });
    expect([bench.titles.a.length, bench.wordings.a.length]).toEqual([3, 3]);
  });

  it('is there for texts without sentences', () => {
    const bench = laidOut([], []);
    expect([bench.a, bench.b, bench.wordings.count]).toEqual([[], [], 0]);
  });

  it('takes sentences of one side together, each group once', () => {
    const bench = laidOut(A, B);
    const group = bench.groupA([0, 2]);
    expect(group.terms).toEqual([...bench.a[0]!.terms, ...bench.a[2]!.terms]);
    expect(group.starts).toEqual([...bench.a[0]!.starts, ...bench.a[2]!.starts]);
    expect(group.weight).toBeCloseTo(bench.a[0]!.weight + bench.a[2]!.weight);
    expect(bench.groupA([0, 2])).toBe(group);
    expect(bench.groupA([2, 0])).not.toBe(group);
    expect(bench.groupB([0, 1])).not.toBe(bench.groupA([0, 1]));
    expect(bench.groupB([1])).toBe(bench.b[1]);
  });
});

describe('measure and glance', () => {
  it('say the same, and what was kept is found again', () => {
    const bench = laidOut(A, B);
    const [x, y] = [bench.a[0]!, bench.b[0]!];
    const rows = new Float64Array(SIZE + 2).fill(-7);
    bench.glance(x, y, rows, 1);
    const measured = bench.measure(x, y);
    expect([...rows]).toEqual([-7, ...measured.features, -7]);
    expect(bench.measure(x, y)).not.toBe(measured);
    bench.keepGlance(x, y, rows, 1);
    const kept = bench.measure(x, y);
    expect(kept).toEqual(measured);
    expect(bench.measure(x, y)).toBe(kept);
    // The other pairs are not.
    expect(bench.measure(x, bench.b[1]!).features).not.toEqual(kept.features);
    bench.keep(x, bench.b[1]!, measured);
    expect(bench.measure(x, bench.b[1]!)).toBe(measured);
    expect(bench.measure(x, y)).toBe(kept);
  });

  it('keep what was glanced at from the next glance', () => {
    const bench = laidOut(A, B);
    const rows = new Float64Array(2 * SIZE);
    bench.glance(bench.a[0]!, bench.b[0]!, rows, 0);
    bench.keepGlance(bench.a[0]!, bench.b[0]!, rows, 0);
    bench.glance(bench.a[1]!, bench.b[1]!, rows, SIZE);
    const { comparison, features } = bench.measure(bench.a[0]!, bench.b[0]!);
    expect([...features]).toEqual([...featuresOf(bench.a[0]!, bench.b[0]!, comparison)]);
    expect(comparison.a.at).toHaveLength(bench.a[0]!.terms.length);
    expect(comparison.b.at).toHaveLength(bench.b[0]!.terms.length);
  });

  it('take the one figure that differs for equal, where there is one', () => {
    const bench = laidOut(A, B);
    const rows = new Float64Array(SIZE);
    bench.glance(bench.a[1]!, bench.b[1]!, rows, 0);
    const equal = bench.glanceAsIfEqual(bench.a[1]!, bench.b[1]!);
    const coverage = PAIR_FEATURES.indexOf('coverageMean');
    expect(equal![coverage]).toBeGreaterThan(rows[coverage]!);
    bench.glance(bench.a[0]!, bench.b[0]!, rows, 0);
    expect(bench.glanceAsIfEqual(bench.a[0]!, bench.b[0]!)).toBeUndefined();
  });
});

describe('embedded', () => {
  const of = (a: number[][], b: number[][], id = 'b') =>
    laidOut(['Bees left.', 'Wax ran.'], ['Bees came.'], {
      embeddings: {
        name: 'two',
        vectors: { a: a.map((v) => Float32Array.from(v)), [id]: b.map((v) => Float32Array.from(v)) },
      },
    }).embedded;
  const [x, y, xy] = [
    [1, 0],
    [0, 1],
    [0.6, 0.8],
  ] as const;

  it('is the cosine of two sentences', () => {
    const embedded = of([[...x], [...y]], [[...xy]])!;
    expect([embedded(0, 0), embedded(1, 0)]).toEqual(
      [0.6, 0.8].map((cosine) => expect.closeTo(cosine) as number),
    );
  });

  it('is none unless all sentences have a vector', () => {
    expect(of([[...x]], [[...xy]])).toBeNull();
    expect(of([[...x], [...y]], [])).toBeNull();
    expect(of([[...x], [...y]], [[...xy]], 'c')).toBeNull();
    expect(laidOut(A, B).embedded).toBeNull();
  });
});
