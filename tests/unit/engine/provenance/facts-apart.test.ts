import { describe, expect, it } from 'vitest';
import { collate, versionFromSentences } from '../../../../src/engine';
import type { Fact } from '../../../../src/engine';
import { allOf, factsApart } from '../../../../src/engine/provenance/facts-apart';
import { linkOf, pairOf, rangeIn } from '../../hand-made';

const a = versionFromSentences(
  [
    ['The ferry took 340 people from Aldern to Brox on Monday.'],
    ['Captain Ida Moll had sailed the route since 1998.'],
  ],
  { id: 'a', language: 'en' },
);
const b = versionFromSentences(
  [['The ferry took people from Aldern to Brox.'], ['A second boat, the Petrel, follows with 75 cars.']],
  { id: 'b', language: 'en' },
);

/** Facts of `a` by their words, all of them dropped, judged where only the second sentence is alone. */
function dropped(...facts: readonly (readonly string[])[]) {
  const told = facts.map((words): Fact => ({
    kind: 'name',
    label: words[0]!,
    a: words.map((word) => rangeIn(a.text, word)),
    b: [],
    state: 'dropped',
  }));
  return factsApart(pairOf(a, b, [linkOf([0], [0])], { facts: told }), a, b).a;
}

describe('facts that one text has and the other lacks', () => {
  const between = (x: typeof a, y: typeof a) => factsApart(collate([x, y]).pairs[0]!, x, y);

  it('are told apart by whether their sentence is shared', () => {
    const facts = between(a, b);
    expect(facts.a.within).toBe(2);
    expect(facts.a.alone).toBeGreaterThanOrEqual(2);
    expect(facts.b.within).toBe(0);
    expect(facts.b.alone).toBeGreaterThanOrEqual(1);
    expect(allOf(facts.a)).toBe(facts.a.within + facts.a.alone);
  });

  it('are told in a shared sentence where they stand in one of their own as well', () => {
    expect(dropped(['Ida Moll'], ['340'])).toEqual({ within: 1, alone: 1 });
    expect(dropped(['340', 'Ida Moll'])).toEqual({ within: 1, alone: 0 });
    expect(dropped(['Captain', '1998'])).toEqual({ within: 0, alone: 1 });
  });

  it('mirror with the texts', () => {
    const facts = between(a, b);
    expect(between(b, a)).toEqual({ a: facts.b, b: facts.a });
  });

  it('are none between a text and itself', () => {
    const none = { within: 0, alone: 0 };
    expect(between(a, { ...a, id: 'c' })).toEqual({ a: none, b: none });
  });
});
