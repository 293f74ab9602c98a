import { describe, expect, it } from 'vitest';
import { kinOf } from '../../../../../src/engine/findings/words/kin-words';

describe('kinOf', () => {
  it('gives one word for all that may be said of one relative', () => {
    expect(kinOf('mum')).toBe(kinOf('mother'));
    expect(kinOf('widow')).toBe(kinOf('wife'));
  });

  it('tells relatives apart, and knows who is none', () => {
    expect(kinOf('son')).not.toBe(kinOf('daughter'));
    expect(kinOf('minister')).toBeUndefined();
  });
});
