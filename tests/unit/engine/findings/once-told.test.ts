import { describe, expect, it } from 'vitest';
import { onceTold } from '../../../../src/engine/findings/once-told';
import type { Finding, FindingType, Range } from '../../../../src/engine/model';

const found = (type: FindingType, a: Range | null, b: Range | null): Finding => ({
  type,
  a,
  b,
  confidence: 0.8,
  message: '',
});
const at = (start: number, end: number): Range => ({ start, end });

describe('one change in one place', () => {
  it('is told by the figure', () => {
    const number = found('number-changed', at(0, 9), at(0, 9));
    expect(onceTold([found('negation-changed', at(0, 5), at(0, 4)), number])).toEqual([number]);
  });

  it('is told once where two findings of a type are of the same places', () => {
    const [one, two] = [
      found('title-changed', at(0, 3), at(0, 3)),
      found('title-changed', at(0, 3), at(0, 3)),
    ];
    const other = found('title-changed', at(0, 3), null);
    expect(onceTold([one, two, other])).toEqual([one, other]);
  });

  it('is told by the name', () => {
    const name = found('name-changed', at(0, 11), at(0, 11));
    expect(onceTold([found('negation-changed', at(0, 5), at(0, 5)), name])).toEqual([name]);
  });

  it.each([
    ['of one side alone', found('negation-changed', at(0, 5), at(20, 24))],
    ['that stands nowhere on the other', found('negation-changed', at(0, 5), null)],
    ['of another kind', found('hedge-dropped', at(0, 5), at(0, 4))],
  ])('but not one %s', (_, other) => {
    expect(onceTold([other, found('number-changed', at(0, 9), at(0, 9))])).toHaveLength(2);
  });
});
