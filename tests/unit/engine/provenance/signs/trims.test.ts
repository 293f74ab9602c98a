import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../../../src/engine';
import { addTrims } from '../../../../../src/engine/provenance/signs/trims';
import { rangeIn } from '../../../hand-made';
import { sidesOf } from '../../inline/support';

const A = 'The old boat, sank off Arden.';
const B = 'The boat sank near Port Arden.';

function trimmed(
  ...edits: readonly (readonly [cut: string | null, put: string | null] | string)[]
): number[] {
  const { a, b } = sidesOf(A, B);
  const total: [number, number] = [0, 0];
  const list = edits.map((edit): Edit => {
    if (typeof edit === 'string') return { kind: 'kept', a: rangeIn(A, edit), b: rangeIn(B, edit) };
    const [cut, put] = edit;
    const kind = cut === null ? 'inserted' : put === null ? 'deleted' : 'replaced';
    return { kind, a: cut === null ? null : rangeIn(A, cut), b: put === null ? null : rangeIn(B, put) };
  });
  addTrims(total, list, a, b);
  return total;
}

describe('addTrims', () => {
  it('counts words that were only cut, and only put in', () => {
    expect(trimmed('The', ['old', null], 'boat')).toEqual([1, 0]);
    expect(trimmed('sank', [null, 'near Port'], 'Arden')).toEqual([0, 2]);
  });

  it('counts nothing that stands in the place of something else', () => {
    expect(trimmed('sank', ['off', 'near Port'], 'Arden')).toEqual([0, 0]);
    expect(trimmed('sank', ['off', null], [null, 'near Port'], 'Arden')).toEqual([0, 0]);
  });

  it('counts no marks', () => expect(trimmed('boat', [',', null], 'sank')).toEqual([0, 0]));
});
