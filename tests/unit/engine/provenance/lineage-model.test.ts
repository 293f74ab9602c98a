import { describe, expect, it } from 'vitest';
import { LINEAGE_MODEL, leanOf, rounded, strainOf } from '../../../../src/engine/provenance/lineage-model';
import { every } from './made-traits';

const { weights } = LINEAGE_MODEL;

describe('the signs of two versions', () => {
  it('lean by what each weighs, and mirror', () => {
    const signs = { ...every(0), credit: 0.5, quotes: 1 };
    expect(leanOf(signs, LINEAGE_MODEL)).toBeCloseTo(weights.credit / 2 + weights.quotes);
    expect(leanOf(every(-1), LINEAGE_MODEL)).toBeCloseTo(-leanOf(every(1), LINEAGE_MODEL));
  });

  it('strain where they contradict each other, though they lean nowhere', () => {
    const signs = { ...every(0), credit: 1, raw: -1 };
    expect(leanOf(signs, LINEAGE_MODEL)).toBeCloseTo(0);
    expect(strainOf(signs, LINEAGE_MODEL)).toBeCloseTo(weights.credit + weights.raw);
  });
});

it('a confidence is told in hundredths', () =>
  expect([0.123, 0.875, 1].map(rounded)).toEqual([0.12, 0.88, 1]));
