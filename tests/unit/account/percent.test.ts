import { describe, expect, it } from 'vitest';
import { percent } from '../../../src/account/percent';

describe('a share in per cent', () => {
  it.each([
    [0, '0%'],
    [0.001, '<1%'],
    [0.006, '1%'],
    [0.5, '50%'],
    [0.994, '99%'],
    [0.998, '>99%'],
    [1 - 1e-15, '100%'],
    [1, '100%'],
  ] as const)('%f is %s', (share, told) => {
    expect(percent(share)).toBe(told);
  });
});
