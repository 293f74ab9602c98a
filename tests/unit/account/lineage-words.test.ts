import { describe, expect, it } from 'vitest';
import { isToldAsFact, lineageWords } from '../../../src/account/lineage-words';

describe('what is said of two versions', () => {
  it('is told as a fact from 0.85 on, and as probable below', () => {
    const told = (kind: 'derived' | 'common-source', confidence: number): string =>
      lineageWords({ kind, confidence }, 'A', 'B');
    expect(told('derived', 0.85)).toBe('B was made from A');
    expect(told('derived', 0.84)).toBe('B was probably made from A');
    expect(told('common-source', 0.85)).toBe('A and B have a common source');
    expect(told('common-source', 0.84)).toBe('A and B probably have a common source');
  });

  it('is a fact for words and picture alike', () =>
    expect([0.84, 0.85].map((confidence) => isToldAsFact({ confidence }))).toEqual([false, true]));

  it('names no source where there is none to name, however sure that is', () =>
    expect([0.5, 0.95].map((confidence) => lineageWords({ kind: 'unknown', confidence }, 'A', 'B'))).toEqual(
      Array.from({ length: 2 }, () => 'The texts do not tell how A and B are related'),
    ));
});
