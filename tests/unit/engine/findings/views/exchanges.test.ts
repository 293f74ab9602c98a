import { describe, expect, it } from 'vitest';
import { onlyOnes } from '../../../../../src/engine/findings/views/exchanges';

const first = (word: string): string => word[0]!;

describe('onlyOnes', () => {
  it('finds what stands once on either side', () => {
    expect([...onlyOnes(['a1', 'b1', 'c1'], ['c2', 'a2', 'd2'], first)]).toEqual([
      ['c', 'c2'],
      ['a', 'a2'],
    ]);
  });

  it('leaves out what either side has twice', () => {
    expect(onlyOnes(['a1', 'a2', 'b1'], ['a3', 'b2'], first).has('a')).toBe(false);
    expect(onlyOnes(['a1', 'b1'], ['a2', 'a3', 'b2'], first).has('a')).toBe(false);
    expect(onlyOnes(['a1', 'b1'], ['a2', 'a3', 'b2'], first).get('b')).toBe('b2');
  });
});
