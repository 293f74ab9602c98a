import { describe, expect, it } from 'vitest';
import { collate, versionFromSentences, versionFromText } from '../../../../../src/engine';
import type { Fact } from '../../../../../src/engine';
import { allOf, factsApart, onlyTalks } from '../../../../../src/engine/provenance/signs/facts-apart';
import { linkOf, pairOf, rangeIn } from '../../../hand-made';

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
    expect(dropped(['Ida Moll'], ['340'])).toEqual({ within: 1, alone: 1, quoted: 0 });
    expect(dropped(['340', 'Ida Moll'])).toEqual({ within: 1, alone: 0, quoted: 0 });
    expect(dropped(['Captain', '1998'])).toEqual({ within: 0, alone: 1, quoted: 0 });
  });

  it('mirror with the texts', () => {
    const facts = between(a, b);
    expect(between(b, a)).toEqual({ a: facts.b, b: facts.a });
  });

  it('are none between a text and itself', () => {
    const none = { within: 0, alone: 0, quoted: 0 };
    expect(between(a, { ...a, id: 'c' })).toEqual({ a: none, b: none });
  });

  it('leave out what stands in a headline only, and nouns that have a capital as names have', () => {
    const text = 'Record Number of Cars on Ferry\n\nThe ferry took people from Aldern to Brox.\n';
    const body = versionFromText(text.split('\n\n')[1]!, { id: 'a', language: 'en' });
    expect(between(body, versionFromText(text, { id: 'b', language: 'en' })).b.within).toBe(0);
    const de = (id: string, own: string) =>
      versionFromText(`Die F\u00E4hre brachte ${own} von Aldern nach Brox.`, { id, language: 'de' });
    const facts = between(de('a', 'Leute und Wagen'), de('b', 'Menschen und Autos'));
    expect([allOf(facts.a), allOf(facts.b)]).toEqual([0, 0]);
  });

  it('tell quotations of its own apart', () => {
    const own = versionFromText(
      'The ferry took people to Brox.\n\n"I shall never sail on her again," said Ada Krull.',
      {
        id: 'c',
        language: 'en',
      },
    );
    const { quoted } = between(
      versionFromText('The ferry took people to Brox.', { id: 'd', language: 'en' }),
      own,
    ).b;
    expect(quoted).toBe(1);
  });
});

describe('a text that only talks', () => {
  const facts = (alone: number, quoted = 0) => ({ within: 0, alone, quoted });

  it('has hardly a fact of its own, and no quotation, beside another with so many', () => {
    expect(onlyTalks(facts(8), facts(0), 8)).toBe(true);
    expect(onlyTalks(facts(7), facts(0), 8)).toBe(false);
    expect(onlyTalks(facts(16), facts(2), 8)).toBe(true);
    expect(onlyTalks(facts(15), facts(2), 8)).toBe(false);
    expect(onlyTalks(facts(80), facts(0, 1), 8)).toBe(false);
  });
});
