import { describe, expect, it } from 'vitest';
import { measuredAsIf } from '../../../../../src/engine/align/layout/as-if';
import { featuresOf, PAIR_FEATURES } from '../../../../../src/engine/score/features';
import { held } from '../../../../support/laid-out';

const { x, y, comparison } = held('Bees left the hive in June.', 'Bees left the barn in June.');
const idOf = (form: string): number => [...x.terms, ...y.terms].find((term) => term.form === form)!.entry.id;
const COVERAGE = PAIR_FEATURES.indexOf('coverageLow');
const asIf = (parts: readonly (readonly [form: string, part: number])[]): Float64Array =>
  measuredAsIf(x, y, comparison, new Map(parts.map(([form, part]) => [idOf(form), part])));

describe('measuredAsIf', () => {
  it('measures as it is where no word weighs less', () => {
    const features = [...featuresOf(x, y, comparison)];
    expect([...asIf([])]).toEqual(features);
    expect([...asIf([['bees', 1]])]).toEqual(features);
  });

  it('covers more where what differs weighs less, and less where what is shared does', () => {
    const plain = asIf([])[COVERAGE]!;
    const light = asIf([
      ['hive', 0.1],
      ['barn', 0.1],
    ])[COVERAGE]!;
    expect(light).toBeGreaterThan(plain);
    expect(asIf([['bees', 0.1]])[COVERAGE]).toBeLessThan(plain);
    expect(
      asIf([
        ['hive', 0],
        ['barn', 0],
      ])[COVERAGE],
    ).toBeCloseTo(1);
  });

  it('leaves the weights as they were', () => {
    const before = [...x.weights];
    asIf([
      ['hive', 0.3],
      ['left', 0.7],
    ]);
    expect([...x.weights]).toEqual(before);
    const broken = { ...comparison, a: null as unknown as typeof comparison.a };
    expect(() => measuredAsIf(x, y, broken, new Map([[idOf('hive'), 0.3]]))).toThrow();
    expect([...x.weights]).toEqual(before);
  });
});
