import { describe, expect, it } from 'vitest';
import { CONTEXT_FEATURES, probability, putContext } from '../../../../../src/engine/align/judge/context';

type Own = readonly [i: number, j: number, own: number];

/** What surrounds each cell, by name. */
function around(cells: readonly Own[], countA = 9, countB = 9): Record<string, number>[] {
  const width = CONTEXT_FEATURES.length + 1;
  const values = new Float64Array(cells.length * width).fill(NaN);
  putContext(
    cells.map(([i, j, own]) => ({ i, j, own })),
    countA,
    countB,
    Float64Array.of(11, 12, 13, 14),
    { values, width, offset: 1 },
  );
  return cells.map((_, k) => {
    expect(values[k * width]).toBeNaN();
    return Object.fromEntries(CONTEXT_FEATURES.map((name, at) => [name, values[k * width + 1 + at]!]));
  });
}

describe('putContext', () => {
  it('tells the best rivals for either sentence of a pair', () => {
    const [pair, inRow, inColumn] = around([
      [4, 4, 2],
      [4, 5, 1],
      [3, 4, 3],
      [4, 6, -2],
    ]);
    expect(pair).toMatchObject({ own: 2, rivalNear: 3, rivalFar: 1, marginNear: -1, marginFar: 1 });
    expect(inRow).toMatchObject({ rivalNear: 2, rivalFar: -8, marginNear: -1, marginFar: 9 });
    expect(inColumn).toMatchObject({ rivalNear: 2, rivalFar: -8 });
  });

  it('tells nothing below the floor apart', () => {
    const [pair, rival] = around([
      [4, 4, -30],
      [4, 5, -20],
    ]);
    expect(pair).toMatchObject({ own: -8, rivalNear: -8, marginNear: 0 });
    expect(rival).toMatchObject({ own: -8, rivalNear: -8 });
  });

  it('tells the neighbours along the diagonal, the weaker and the stronger', () => {
    const [, middle] = around([
      [3, 3, 1],
      [4, 4, 0],
      [5, 5, 3],
    ]);
    expect(middle).toMatchObject({ before: 1, after: 3 });
    expect(around([[4, 4, 0]])[0]).toMatchObject({ before: -8, after: -8, beside: -8 });
  });

  it('lets a neighbour behind a left-out sentence hold up less', () => {
    const reaching = (...[i, j]: [number, number]) =>
      around([
        [4, 4, 0],
        [i, j, 3],
      ])[0]!.after;
    expect([reaching(3, 3), reaching(2, 3), reaching(3, 2), reaching(2, 2)]).toEqual([3, 2.5, 2.5, 2]);
    expect([reaching(5, 5), reaching(6, 5), reaching(5, 6), reaching(6, 6)]).toEqual([3, 2.5, 2.5, 2]);
    expect([reaching(1, 1), reaching(7, 7), reaching(3, 5)]).toEqual([-8, -8, -8]);
  });

  it('tells the pair beside it, which a merge or a split may take along', () => {
    for (const [i, j] of [
      [3, 4],
      [5, 4],
      [4, 3],
      [4, 5],
    ] as const)
      expect(
        around([
          [4, 4, 0],
          [i, j, 2],
        ])[0]!.beside,
      ).toBe(2);
  });

  it('tells how far a pair stands from where the likely ones lead', () => {
    const straight: Own[] = [
      [0, 0, 5],
      [1, 1, 5],
      [2, 2, 5],
      [3, 3, 5],
    ];
    const [first, , , , away] = around([...straight, [3, 0, -6]], 4, 4);
    expect(first).toMatchObject({ inGap: 1, displaced: 0, onChain: 1 });
    expect(away).toMatchObject({ inGap: 0, displaced: 2, onChain: 0 });
  });

  it('tells how much room the likely pairs around leave, and how unevenly', () => {
    const ends: Own[] = [
      [0, 0, 5],
      [3, 6, 5],
    ];
    const [, , inside, beyond] = around([...ends, [1, 2, -6], [8, 8, -6]]);
    expect(inside).toMatchObject({ gap: 4.5, uneven: 3, displaced: 0 });
    expect(beyond).toMatchObject({ gap: 4.5, uneven: 3, displaced: 0 });
    expect(
      around(
        [
          [0, 0, 5],
          [30, 1, -6],
        ],
        60,
        60,
      )[1],
    ).toMatchObject({ gap: 12 });
  });

  it('counts only pairs that are not wholly unlikely for the way through the texts', () => {
    const chained = (own: number) => around([[4, 4, own]])[0]!.onChain;
    expect(probability(-2.9)).toBeGreaterThan(0.05);
    expect([chained(-2.9), chained(-3)]).toEqual([1, 0]);
  });

  it('tells how related the texts are, by the shorter one', () => {
    const both = around(
      [
        [0, 0, 2],
        [1, 1, 0],
      ],
      2,
      8,
    )[0]!;
    expect(both.related).toBeCloseTo((probability(2) + 0.5) / 2);
    expect(both.akin).toBeCloseTo((probability(4) + probability(2)) / 2);
    expect(both.sizes).toBeCloseTo(Math.log(3));
    expect(
      around(
        [
          [0, 0, 2],
          [1, 1, 0],
        ],
        8,
        2,
      )[0],
    ).toEqual(both);
  });

  it('tells how sure the pairs of the chain are, the surest no surer than six', () => {
    expect(
      around([
        [0, 0, 40],
        [1, 1, 6],
      ])[0]!.kept,
    ).toBeCloseTo(6);
    expect(
      around([
        [0, 0, 0],
        [1, 1, 0],
      ])[0]!.kept,
    ).toBe(0);
    expect(around([[0, 0, -7]])[0]!.kept).toBe(0);
  });

  it('knows where either text begins and ends', () => {
    const edge = (i: number, j: number) => around([[i, j, 0]], 5, 7)[0]!.edge;
    expect([edge(0, 3), edge(3, 0), edge(4, 3), edge(3, 6)]).toEqual([1, 1, 1, 1]);
    expect([edge(1, 1), edge(3, 5), edge(3, 4)]).toEqual([0, 0, 0]);
  });

  it('ends on what the texts have in common as wholes', () =>
    expect(Object.values(around([[4, 4, 0]])[0]!).slice(-4)).toEqual([11, 12, 13, 14]));

  it('is the same from the other side', () => {
    const cells: Own[] = [
      [0, 1, 2],
      [1, 0, 1],
      [2, 2, 3],
      [2, 4, -1],
      [3, 3, 0],
      [5, 4, -4],
    ];
    const turned = cells.map(([i, j, own]): Own => [j, i, own]);
    expect(around(turned, 5, 6)).toEqual(around(cells, 6, 5));
  });
});
