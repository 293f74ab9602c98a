import { expect, it } from 'vitest';
import { priorByLength } from '../../../../../src/engine/score/terms/length-prior';

it('is a share of sentences that falls with the length of a word, down to where words are no rarer', () => {
  const shares = Array.from({ length: 14 }, (_, n) => priorByLength('x'.repeat(n + 1)));
  for (const share of shares) {
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThanOrEqual(0.1);
  }
  shares.slice(1, 10).forEach((share, n) => {
    expect(share).toBeLessThanOrEqual(shares[n]!);
    if (n > 1) expect(share).toBeLessThan(shares[n]!);
  });
  expect(shares[13]).toBe(shares[9]);
});

it('counts a character of a denser script for more letters', () => {
  expect(priorByLength('船船')).toBeLessThan(priorByLength('배배'));
  expect(priorByLength('배배배')).toBeLessThan(priorByLength('ميل'));
  expect(priorByLength('ميل')).toBeLessThan(priorByLength('sea'));
  expect(priorByLength('море')).toBe(priorByLength('wave'));
});
