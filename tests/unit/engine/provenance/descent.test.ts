import { describe, expect, it } from 'vitest';
import { areApart, type Bond, descentOf } from '../../../../src/engine/provenance/descent';
import type { Witnesses } from '../../../../src/engine/provenance/witnesses';

const bond = (ends: string, lean: number, isMerger = false, alert: Bond['alert'] = null): Bond => ({
  one: ends[0]!,
  other: ends[1]!,
  lean,
  isMerger,
  alert,
});

/**
 * Bonds in the light of all: which are steps, how direct they are and which way they run; `direct` by ends
 * and third version.
 */
function told(
  bonds: readonly Bond[],
  direct: Readonly<Record<string, number>> = {},
  lost: Readonly<Record<string, number>> = {},
) {
  const witnesses: Witnesses = {
    adjacent: (one, other, third) =>
      direct[`${one}${other} ${third}`] ?? direct[`${other}${one} ${third}`] ?? 1,
    lost: (_one, _other, third) => lost[third] ?? 0,
  };
  const steps = descentOf(bonds, witnesses);
  return Object.fromEntries(steps.map((step) => [step.one + step.other, step]));
}
const next = (steps: ReturnType<typeof told>): string[] =>
  Object.entries(steps).flatMap(([ends, step]) => (step.next ? [ends] : []));

describe('descentOf', () => {
  it('leaves two versions to what they tell by themselves', () => {
    const { AB } = told([bond('AB', 1.5)]);
    expect(AB).toMatchObject({ next: true, direct: 1 });
    expect(AB!.lean).toBeCloseTo(1.5);
  });

  it('takes no bond for a step between whose ends another version stands', () => {
    const steps = told([bond('AB', 1), bond('BC', 1), bond('AC', 1)], { 'AC B': 0.2 });
    expect(next(steps)).toEqual(['AB', 'BC']);
    expect(steps['AC']).toMatchObject({ direct: 0.2, lean: 1, next: false });
  });

  it('asks only versions that share a text with both, and counts the one that speaks most against it', () => {
    const bonds = ['AB', 'AC', 'BC', 'AD', 'BD', 'AE'].map((ends) => bond(ends, 0));
    const { AB } = told(bonds, { 'AB C': 0.9, 'AB D': 0.8, 'AB E': 0.1 });
    expect(AB!.direct).toBe(0.8);
  });

  it('is as wary of a lost source as all the others are on average', () => {
    const bonds = ['AB', 'AC', 'BC', 'AD', 'BD'].map((ends) => bond(ends, 0));
    expect(told(bonds, {}, { C: 0.6, D: 0.2 })['AB']!.lost).toBeCloseTo(0.4);
    expect(told([bond('AB', 0)])['AB']!.lost).toBe(0);
  });

  it('takes seven tenths for direct enough', () => {
    const triangle = [bond('AB', 1), bond('BC', 1), bond('AC', 1)];
    expect(next(told(triangle, { 'AB C': 0.7, 'AC B': 0, 'BC A': 0.69 }))).toEqual(['AB']);
  });

  it('closes no circle: the least direct bond goes, else the one that tells the least', () => {
    const triangle = (ab: number, bc: number, ac: number) => [bond('AB', ab), bond('BC', bc), bond('AC', ac)];
    expect(next(told(triangle(1, 1, 1), { 'AB C': 0.8, 'BC A': 0.75, 'AC B': 0.9 }))).toEqual(['AB', 'AC']);
    expect(next(told(triangle(1, -3, 2)))).toEqual(['BC', 'AC']);
    expect(next(told(triangle(2, 0.5, -3)))).toEqual(['AB', 'AC']);
  });

  it('keeps mergers out: they have two sources', () => {
    const steps = told([bond('AB', 2), bond('AC', 1, true)]);
    expect(next(steps)).toEqual(['AB']);
    expect(steps['AC']!.lean).toBe(1);
  });

  it('puts an alert before the version nearest to it, whatever its few words share with others', () => {
    const steps = told(
      [
        bond('AB', 3, false, { isNext: true, isKnown: true }),
        bond('AC', 3, false, { isNext: false, isKnown: true }),
        bond('BC', 0),
      ],
      { 'AB C': 0.1, 'AC B': 0.9 },
    );
    expect(next(steps)).toEqual(['AB', 'BC']);
    expect(steps['BC']!.lean).toBeGreaterThan(2);
  });

  it('asks no alert about versions that have too little of it', () => {
    const steps = told([bond('AC', 3, false, { isNext: true, isKnown: false }), bond('BC', 0)]);
    expect(steps['BC']!.lean).toBeCloseTo(0);
    expect(steps['AC']).toMatchObject({ next: true, lean: 3, direct: 1 });
  });

  it('lets what tells the source of one copy tell that of the other: a tree has one root', () => {
    const steps = told([bond('AB', 2), bond('AC', 0.5)]);
    // Of the roots A, B and C, those on the side of A: B is no child of C.
    expect(steps['AB']!.lean).toBeCloseTo(2 + Math.log1p(Math.exp(-0.5)));
    expect(steps['AC']!.lean).toBeCloseTo(0.5 + Math.log1p(Math.exp(-2)));
  });

  it('runs the same way from whichever end a bond is told', () => {
    const there = told([bond('AB', 2), bond('BC', 1), bond('CD', -0.5)]);
    const back = told([bond('BA', -2), bond('CB', -1), bond('DC', 0.5)]);
    for (const ends of ['AB', 'BC', 'CD'])
      expect(back[ends[1]! + ends[0]!]!.lean).toBeCloseTo(-there[ends]!.lean);
  });
});

it('two are apart where it is unlikely that nobody stands between them', () =>
  expect([0.29, 0.3, 1].map((direct) => areApart({ direct }))).toEqual([true, false, false]));
