import { describe, expect, it } from 'vitest';
import type { Shares } from '../../../../src/engine';
import { nearestOf } from '../../../../src/engine/provenance/nearest';

const has = (ends: string, shares: Partial<Shares>) => ({
  version: ends[0]!,
  towards: ends[1]!,
  shares: { words: 100, identical: 0, cosmetic: 0, edited: 0, paraphrased: 0, own: 0, ...shares },
  paragraphs: [],
});

describe('nearestOf', () => {
  it('names the version that most words come from, and none where none do', () => {
    const provenance = [has('AB', { identical: 10 }), has('AC', { identical: 20 }), has('BA', { own: 100 })];
    expect(nearestOf(['A', 'B', 'C'], provenance)).toEqual({ A: 'C', B: null, C: null });
  });

  it('names the one opened first of two that are as near', () =>
    expect(nearestOf(['A'], [has('AB', { identical: 9 }), has('AC', { cosmetic: 9 })])).toEqual({ A: 'B' }));

  it('counts edited words for more than half, and paraphrased ones for a third', () => {
    const nearer = (b: Partial<Shares>, c: Partial<Shares>) =>
      nearestOf(['A'], [has('AB', b), has('AC', c)])['A'];
    expect(nearer({ identical: 49 }, { edited: 60 })).toBe('C');
    expect(nearer({ identical: 50 }, { edited: 60 })).toBe('B');
    expect(nearer({ identical: 19 }, { paraphrased: 60 })).toBe('C');
    expect(nearer({ identical: 20 }, { paraphrased: 60 })).toBe('B');
    expect(nearer({ paraphrased: 1 }, { own: 100 })).toBe('B');
  });

  it('puts a version between which and it another one stands behind all others', () => {
    const provenance = [
      has('AB', { identical: 90 }),
      has('AC', { identical: 1 }),
      has('AD', { identical: 2 }),
    ];
    const apart =
      (...ids: string[]) =>
      (_: string, towards: string) =>
        ids.includes(towards);
    expect(nearestOf(['A'], provenance, apart('B'))).toEqual({ A: 'D' });
    expect(nearestOf(['A'], [...provenance].reverse(), apart('B'))).toEqual({ A: 'D' });
    expect(nearestOf(['A'], [has('AB', { paraphrased: 1 })], apart('B'))).toEqual({ A: 'B' });
    expect(nearestOf(['A'], provenance, apart('B', 'C', 'D'))).toEqual({ A: 'B' });
    expect(nearestOf(['A'], [...provenance].reverse(), apart('B', 'C', 'D'))).toEqual({ A: 'B' });
  });
});
