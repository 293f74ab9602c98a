import { describe, expect, it } from 'vitest';
import { collate, versionFromSentences } from '../../../../src/engine';
import { allOf, factsApart } from '../../../../src/engine/provenance/facts-apart';

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

  it('mirror with the texts', () => {
    const facts = between(a, b);
    expect(between(b, a)).toEqual({ a: facts.b, b: facts.a });
  });

  it('are none between a text and itself', () => {
    const none = { within: 0, alone: 0 };
    expect(between(a, { ...a, id: 'c' })).toEqual({ a: none, b: none });
  });
});
