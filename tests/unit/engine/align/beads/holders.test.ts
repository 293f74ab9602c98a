import { describe, expect, it } from 'vitest';
import type { Bead } from '../../../../../src/engine/align/beads/assemble';
import { hold, holdersOf, neighboursOf } from '../../../../../src/engine/align/beads/holders';

const bead = (a: number[], b: number[]): Bead => ({ a, b, logit: 3, context: 0 });

describe('holders', () => {
  it('tell which link has a sentence, and none of what is left over', () => {
    const one = bead([0, 2], [5]);
    const holders = holdersOf([one, bead([1], [6])]);
    expect([0, 2].map((at) => holders.a.get(at))).toEqual([one, one]);
    expect(holders.b.get(5)).toBe(one);
    expect([holders.a.has(3), holders.b.has(0)]).toEqual([false, false]);
  });

  it('give a sentence to the link that was made last', () => {
    const holders = holdersOf([bead([0], [0]), bead([1], [1])]);
    const both = bead([0, 1], [0, 1]);
    hold(both, holders);
    expect([...holders.a.values(), ...holders.b.values()].every((one) => one === both)).toBe(true);
  });
});

describe('neighboursOf', () => {
  it('finds the links that adjoin in both texts, in whatever order', () => {
    const [one, two, three, four] = [bead([0], [0]), bead([1], [1]), bead([2], [3]), bead([3], [2])];
    const holders = holdersOf([one, two, three, four]);
    expect(neighboursOf(one, holders)).toEqual([two]);
    expect(neighboursOf(two, holders)).toEqual([one]);
    expect(neighboursOf(three, holders)).toEqual([four]);
  });

  it('asks all sentences of a link', () => {
    const wide = bead([1, 2], [1, 2]);
    const [before, after, astray] = [bead([0], [0]), bead([3], [3]), bead([4], [4])];
    const holders = holdersOf([wide, before, after, astray]);
    expect(neighboursOf(wide, holders)).toEqual([before, after]);
  });
});
