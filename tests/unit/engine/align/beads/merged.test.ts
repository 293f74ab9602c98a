import { describe, expect, it } from 'vitest';
import { merged } from '../../../../../src/engine/align/beads/merged';

describe('merged', () => {
  const one = { a: [3, 10], b: [7], logit: 2, context: 1 };
  const other = { a: [9], b: [2], logit: 4, context: 0 };

  it('has the sentences of both in the order of the text, and surroundings between theirs', () => {
    expect(merged(one, other, 9)).toEqual({ a: [3, 9, 10], b: [2, 7], logit: 2, context: 0.5 });
    expect(merged(other, one, 9)).toEqual(merged(one, other, 9));
  });

  it('is as sure as the least of the three', () => expect(merged(one, other, 0.5).logit).toBe(0.5));
});
