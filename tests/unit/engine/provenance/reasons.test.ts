import { describe, expect, it } from 'vitest';
import { POINTERS } from '../../../../src/engine/provenance/signs/pointers';
import {
  commonReasons,
  derivedReasons,
  lostReasons,
  mergedReasons,
  unknownReasons,
} from '../../../../src/engine/provenance/reasons';
import type { Traits } from '../../../../src/engine/provenance/traits';
import { every, traitsWith as traits } from './made-traits';

describe('the reasons of a derived text', () => {
  it('tell first how much of it the source has', () =>
    expect(derivedReasons(traits({ ownA: 0.6, ownB: 0.246 }))).toEqual([
      '75% of the derived text has a counterpart in the source',
    ]));

  it('tell the signs that speak for it, and none that is weak or speaks against it', () => {
    const [, ...told] = derivedReasons(traits({}, { credit: 0.5, saying: 0.1, quotes: -0.9 }));
    expect(told).toEqual(['only the source carries the dateline or the credit']);
  });

  it('have a phrase for every sign', () => {
    const told = derivedReasons(traits({}, every(1)));
    expect(new Set(told).size).toBe(1 + POINTERS.length);
  });
});

describe('the reasons of a common source', () => {
  it('tell what each has for itself, the most first', () => {
    const own = 'each has material that the other lacks (40% and 20% of its words)';
    expect(commonReasons(traits({ ownA: 0.2, ownB: 0.4 }))[0]).toBe(own);
    expect(commonReasons(traits({ ownA: 0.4, ownB: 0.2 }))[0]).toBe(own);
  });

  it('tell how a lost source gives itself away', () => {
    expect(lostReasons('both tell', traits())[0]).toContain('each has figures, names or quotations');
    expect(lostReasons('contradiction', traits())[0]).toContain('says less than the other');
    expect(lostReasons('both tell', traits({ ordered: 1 })).at(-1)).toContain('same order');
  });
});

describe('the reasons of an open question', () => {
  it('tell whether there were signs at all', () => {
    expect(unknownReasons(traits(), false)).toEqual(['nothing tells which of the two came first']);
    expect(unknownReasons(traits(), true)).toEqual([
      'the signs of which came first are too weak or contradict each other',
    ]);
  });

  it('tell a text that was cut short from one that was written on, which nothing tells apart', () => {
    const isPart = (more: Partial<Traits>) =>
      unknownReasons(traits(more), false).some((reason) => reason.includes('cut short'));
    const part = { verbatim: 0.95, ownA: 0.01, ownB: 0.5 };
    expect([isPart(part), isPart({ ...part, ownA: 0.5, ownB: 0.01 })]).toEqual([true, true]);
    expect(isPart({ ...part, verbatim: 0.85 })).toBe(false);
    expect(isPart({ ...part, ownA: 0.03 })).toBe(false);
    expect(isPart({ ...part, ownB: 0.05 })).toBe(false);
  });
});

describe('every reason list', () => {
  const lists = (more: Partial<Traits>) => [
    derivedReasons(traits(more)),
    commonReasons(traits(more)),
    unknownReasons(traits(more), true),
  ];

  it('tells long runs kept to the letter, and few of them not', () => {
    const run = '34% of the linked words stand in long runs to the letter';
    for (const reasons of lists({ verbatim: 0.336 })) expect(reasons).toContain(run);
    for (const reasons of lists({ verbatim: 0.1 })) expect(reasons.join()).not.toContain('long runs');
  });

  it('tells that the order was kept, where it was', () => {
    const order = 'the statements come in the same order';
    for (const reasons of lists({ ordered: 0.95 })) expect(reasons).toContain(order);
    for (const reasons of lists({ ordered: 0.9 })) expect(reasons).not.toContain(order);
  });

  it('gives the shares of a text merged from two', () =>
    expect(mergedReasons(0.6, 0.333)[0]).toMatch(/^60% of the derived text .* and 33% in another version/));
});
