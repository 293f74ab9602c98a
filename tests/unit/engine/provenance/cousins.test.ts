import { describe, expect, it } from 'vitest';
import type { Lineage } from '../../../../src/engine';
import { cousins, parentsOf, throughOthers } from '../../../../src/engine/provenance/cousins';

/** `A>B` for derived, `A?B` for unknown. */
function told(ends: string, confidence = 0.9): Lineage {
  const kind = ends[1] === '>' ? 'derived' : 'unknown';
  return { from: ends[0]!, to: ends[2]!, kind, confidence, reasons: [] };
}
const parents = (...steps: readonly string[]) => parentsOf(steps.map((ends) => told(ends)));

describe('two versions that no claimed step joins', () => {
  it('are cousins where both go back to a third, as surely as the least sure of the steps to it', () => {
    const steps = parentsOf([told('A>B', 0.8), told('B>C'), told('A>D', 0.85)]);
    const { kind, confidence } = cousins({ from: 'C', to: 'D' }, steps)!;
    expect([kind, confidence]).toEqual(['common-source', 0.8]);
  });

  it('are none where one goes back to the other, or nothing joins them', () => {
    expect(cousins({ from: 'A', to: 'C' }, parents('A>B', 'B>C'))).toBeNull();
    expect(cousins({ from: 'B', to: 'D' }, parents('A>B', 'C>D'))).toBeNull();
    expect(cousins({ from: 'B', to: 'C' }, parents('A>B', 'A?C'))).toBeNull();
  });
});

describe('what is told of two alone', () => {
  it('is left out where one was made from the other by way of a third', () =>
    expect(throughOthers(told('C?A'), parents('A>B', 'B>C'))).toBeNull());

  it('gives way to a source that the steps tell, and stands without one', () => {
    expect(throughOthers(told('B?C'), parents('A>B', 'A>C'))).toMatchObject({ kind: 'common-source' });
    const alone = told('B?C');
    expect(throughOthers(alone, parents('A>B'))).toBe(alone);
  });
});
