import { describe, expect, it } from 'vitest';
import { readPins } from '../../../../src/engine/align/pins';

describe('readPins', () => {
  it('makes a sure link of a pin, its sentences in order and each once', () => {
    const { pinned } = readPins({ links: [{ a: [10, 9, 9], b: [2] }], forbidden: [] });
    expect(pinned).toEqual([{ a: [9, 10], b: [2], logit: 20, context: 0 }]);
  });

  it('keeps the sentences of a pin, on either side, from every other link', () => {
    const { allowed } = readPins({ links: [{ a: [1], b: [2] }], forbidden: [] });
    expect([allowed(1, 2), allowed(1, 5), allowed(5, 2)]).toEqual([false, false, false]);
    expect(allowed(2, 1)).toBe(true);
  });

  it('forbids each pair across a forbidden link, and neither sentence with others', () => {
    const { allowed } = readPins({ links: [], forbidden: [{ a: [1, 2], b: [3, 4] }] });
    expect([allowed(1, 3), allowed(1, 4), allowed(2, 3), allowed(2, 4)]).toEqual(new Array(4).fill(false));
    expect([allowed(1, 5), allowed(5, 3), allowed(3, 1)]).toEqual([true, true, true]);
  });

  it('allows all where nothing is pinned', () => {
    const { pinned, allowed } = readPins({ links: [], forbidden: [] });
    expect([pinned, allowed(0, 0)]).toEqual([[], true]);
  });
});
