import { describe, expect, it } from 'vitest';
import type { Fact, Pair, Version } from '../../../../src/engine';
import { type Kin, mergersOf } from '../../../../src/engine/provenance/mergers';
import type { Traits } from '../../../../src/engine/provenance/traits';
import { readingOf } from '../../../../src/engine/reading/reading';
import { inSentences } from '../../../support/laid-out';
import { linkOf, pairOf } from '../../hand-made';

/** Sentences of ten words each, told by letters: equal letters are linked. */
const story = (id: string, letters: string): Version =>
  inSentences(
    id,
    [...letters].map((letter) => `${letter} two three four five six seven eight nine ten.`),
  );

interface Told {
  /** Facts that a text has and the merged one lacks. */
  readonly facts?: Readonly<Record<string, number>>;
  /** How much of each link's words the merged text has from each other one. */
  readonly coverage?: Readonly<Record<string, number>>;
  /** Pairs that share no text. */
  readonly apart?: readonly string[];
}

/** What was merged of what: `m = a 60% + b 60%`. */
function mergers(
  texts: Readonly<Record<string, string>>,
  { facts = { a: 2, b: 2, c: 2 } as Told['facts'], coverage = {}, apart = [] }: Told = {},
): string[] {
  const ids = Object.keys(texts);
  const versions = ids.map((id) => story(id, texts[id]!));
  const kin = versions.flatMap((from, n) =>
    versions.slice(n + 1).flatMap((to): Kin[] => {
      if (apart.includes(from.id + to.id)) return [];
      const [one, two] = [texts[from.id]!, texts[to.id]!];
      const evidence = { ...linkOf([0], [0]).evidence };
      const links = [...one].flatMap((letter, i) => {
        const j = two.indexOf(letter);
        const coverageA = coverage[to.id] ?? 1;
        const coverageB = coverage[from.id] ?? 1;
        return j < 0 ? [] : [linkOf([i], [j], { evidence: { ...evidence, coverageA, coverageB } })];
      });
      const alone = (list: string, other: string): number =>
        [...list].filter((letter) => !other.includes(letter)).length / list.length;
      const factsOf = (state: 'dropped' | 'new', of: string): Fact[] =>
        Array.from({ length: facts?.[of] ?? 0 }, () => ({ state }) as Fact);
      const lost = [...factsOf('dropped', from.id), ...factsOf('new', to.id)];
      const pair: Pair = pairOf(from, to, links, { facts: lost });
      return [{ pair, traits: { ownA: alone(one, two), ownB: alone(two, one) } as Traits }];
    }),
  );
  const readings = new Map(versions.map((version) => [version.id, readingOf(version)]));
  return mergersOf(kin, readings).map(({ merged, sources }) => {
    const parts = sources.map(({ id, share }) => `${id} ${Math.round(100 * share)}%`).sort();
    return `${merged} = ${parts.join(' + ')}`;
  });
}

const CUT = { a: 'ABCDxy', b: 'EFGHvw', m: 'ABCDEFGH' };

describe('mergersOf', () => {
  it('tells a text that takes some from one and the rest from another', () => {
    expect(mergers(CUT)).toEqual(['m = a 50% + b 50%']);
    // Both have C.
    expect(mergers({ a: 'ABCxy', b: 'CDEvw', m: 'ABCDE' })).toEqual(['m = a 60% + b 60%']);
  });

  it('tells it in whatever order the texts were opened', () => {
    const { a, b, m } = CUT;
    for (const texts of [
      { m, a, b },
      { a, m, b },
      { b, m, a },
    ])
      expect(mergers(texts)).toEqual(['m = a 50% + b 50%']);
  });

  it.each([
    ['of nothing', {}],
    ['of one text', { m: 'AB' }],
    ['of two', { a: 'ABCD', m: 'ABCD' }],
    ['where the text has more than a twentieth of its own', { ...CUT, m: 'ABCDEFGHZ' }],
    [
      'where one of them tells next to nothing that the other lacks',
      { a: 'ABCDEFGHIxyz', b: 'HIJvwu', m: 'ABCDEFGHIJ' },
    ],
    [
      'where they share what two copies of one text share by chance',
      { a: 'ABCDEFGHxyz', b: 'CDEFGHIJvwu', m: 'ABCDEFGHIJ' },
    ],
    ['where nothing was left out', { a: 'ABCD', b: 'EFGH', m: 'ABCDEFGH' }],
  ])('tells none %s', (_, texts) => expect(mergers(texts as Record<string, string>)).toEqual([]));

  it('goes by facts that were left out of each, or by words where the two have nothing in common', () => {
    expect(mergers(CUT, { facts: { a: 1, b: 1 } })).toEqual([]);
    expect(mergers(CUT, { facts: { a: 3 } })).toEqual([]);
    expect(mergers(CUT, { facts: { a: 1, b: 2 } })).toEqual(['m = a 50% + b 50%']);
    expect(mergers(CUT, { facts: {}, apart: ['ab'] })).toEqual(['m = a 50% + b 50%']);
    expect(mergers({ ...CUT, b: 'EFGH' }, { facts: {}, apart: ['ab'] })).toEqual([]);
  });

  it('tells the two that are nearest, and none where another two are as near', () => {
    const four = { a: 'ABCDxy', b: 'EFGHvw', c: 'EFGHuz', m: 'ABCDEFGH' };
    expect(mergers(four)).toEqual([]);
    expect(mergers(four, { coverage: { c: 0.9 } })).toEqual(['m = a 50% + b 50%']);
    expect(mergers(four, { coverage: { b: 0.9 } })).toEqual(['m = a 50% + c 50%']);
  });
});
