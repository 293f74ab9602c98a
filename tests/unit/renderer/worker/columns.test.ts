import { describe, expect, it } from 'vitest';
import type { Part } from '../../../../src/renderer/worker/readings';
import { idsFor } from '../../../../src/renderer/worker/columns';

const part = (at: number, of: number, variant: string | null = null): Part => ({ at, of, variant });
const ACCEPTED = part(0, 1, 'accepted');
const BOTH = [part(0, 2, 'original'), part(1, 2, 'accepted')];

describe('the ids of what a file was read as', () => {
  it('are its own and numbers after it, past those in use', () => {
    expect(idsFor([part(0, 1)], [], 'a', ['b'])).toEqual(['a']);
    expect(idsFor([part(0, 3), part(1, 3), part(2, 3)], [], 'a', ['a-2'])).toEqual(['a', 'a-3', 'a-4']);
  });

  it('stay with the same reading of the file', () => {
    expect(idsFor(BOTH, [{ id: 'a', part: ACCEPTED }], 'a', [])).toEqual(['a-2', 'a']);
    const columns = [
      { id: 'a-2', part: part(0, 2, 'original') },
      { id: 'a', part: part(1, 2, 'accepted') },
    ];
    expect(idsFor([ACCEPTED], columns, 'a-2', [])).toEqual(['a']);
    expect(idsFor([part(0, 1, 'original')], columns, 'a-2', [])).toEqual(['a-2']);
  });

  it('go to another reading where there is but one column', () => {
    expect(idsFor([part(0, 1, 'original')], [{ id: 'a', part: ACCEPTED }], 'a', [])).toEqual(['a']);
    const accepted = [{ id: 'a', part: part(1, 2, 'accepted') }];
    expect(idsFor([part(0, 1, 'original')], accepted, 'a', [])).toEqual(['a']);
    expect(idsFor([part(0, 1)], accepted, 'a', [])).toEqual(['a']);
  });

  it('stay with the number in the file, whichever column was closed', () => {
    const columns = [0, 2].map((at) => ({ id: `s${at}`, part: part(at, 3) }));
    expect(idsFor([part(0, 3), part(1, 3), part(2, 3)], columns, 's0', ['s0-2'])).toEqual([
      's0',
      's0-3',
      's2',
    ]);
  });
});
