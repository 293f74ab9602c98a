import { describe, expect, it } from 'vitest';
import { presupposes, relativeOf } from '../../../../../src/engine/findings/doubts/presupposed';
import { readAs } from '../../../../support/alarms';

describe('a relative clause takes for granted what its verb says', () => {
  const where = (sentence: string, verb: string): number => {
    const [tokens = []] = readAs('a', sentence).tokens;
    return relativeOf(
      tokens,
      tokens.findIndex(({ form }) => form === verb),
    );
  };

  it.each([
    ['A man who stole a cow was charged.', 'stole', 2],
    ['A man who had quietly stolen a cow was charged.', 'stolen', 2],
    ['A man who prosecutors say stole a cow was charged.', 'stole', -1],
    ['A man stole a cow.', 'stole', -1],
  ])('%s', (sentence, verb, tie) => {
    expect(where(sentence, verb)).toBe(tie);
  });

  it('is looked for in a whole text', () => {
    const text = readAs('a', 'The fair opened.', 'A man who stole a cow was charged.');
    const stem = text.tokens[1]!.find(({ form }) => form === 'stole')!.stem;
    expect(presupposes(text, new Set([stem]))).toBe(true);
    expect(presupposes(text, new Set(['open']))).toBe(false);
  });
});
