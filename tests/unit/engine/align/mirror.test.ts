import { describe, expect, it } from 'vitest';
import { comesSecond, mirrored, mirroredContext } from '../../../../src/engine/align/mirror';
import type { LinkContext } from '../../../../src/engine/align/types';
import type { RawLink } from '../../../../src/engine/raw-link';
import { versionFromSentences } from '../../../../src/engine/version';

const textIn = (language: string, ...sentences: string[]) =>
  versionFromSentences([sentences], { id: 'x', language });
const text = (...sentences: string[]) => textIn('en', ...sentences);

describe('comesSecond', () => {
  it('puts the shorter text first, then the one that sorts first, then the one cut less often, then by language', () => {
    const orders = [
      [text('A dog.'), text('A longer dog.')],
      [text('A cat.'), text('A dog.')],
      [text('He ate. He left.'), text('He ate.', 'He left.')],
      [textIn('de', 'Die Bank'), textIn('en', 'Die Bank')],
    ] as const;
    for (const [first, second] of orders) {
      expect(comesSecond(first, second)).toBe(false);
      expect(comesSecond(second, first)).toBe(true);
    }
  });

  it('leaves equal texts as they are', () => expect(comesSecond(text('A dog.'), text('A dog.'))).toBe(false));
});

describe('mirrored', () => {
  const at = (start: number) => ({ start, end: start + 1 });
  const none = { both: [], onlyA: [], onlyB: [] };
  const link: RawLink = {
    a: [0],
    b: [1, 2],
    relation: 'edited',
    score: 0.9,
    similarity: 0.8,
    moved: false,
    evidence: {
      matches: [
        { a: at(2), b: at(9), by: 'form', weight: 0.1 },
        { a: at(2), b: at(5), by: 'stem', weight: 0.2 },
        { a: at(4), b: at(3), by: 'form', weight: 0.3 },
        { a: at(6), b: at(3), by: 'form', weight: 0.4 },
      ],
      contraries: [
        { a: at(1), b: at(8), relation: 'other' },
        { a: at(3), b: at(4), relation: 'opposite' },
      ],
      coverageA: 0.25,
      coverageB: 0.75,
      order: 1,
      context: 0,
      figures: { both: ['1'], onlyA: ['2'], onlyB: ['3'] },
      names: { ...none, onlyA: ['Ana'] },
      negation: 'same',
    },
  };

  it('turns all that has two sides', () => {
    const { a, b, evidence } = mirrored(link);
    expect([a, b]).toEqual([[1, 2], [0]]);
    expect([evidence.coverageA, evidence.coverageB]).toEqual([0.75, 0.25]);
    expect(evidence.figures).toEqual({ both: ['1'], onlyA: ['3'], onlyB: ['2'] });
    expect(evidence.names).toEqual({ ...none, onlyB: ['Ana'] });
  });

  it('tells the words in the order of its own first side', () => {
    const { matches, contraries } = mirrored(link).evidence;
    expect(matches.map(({ a, b }) => [a.start, b.start])).toEqual([
      [3, 4],
      [3, 6],
      [5, 2],
      [9, 2],
    ]);
    expect(contraries!.map(({ a, b, relation }) => [a.start, b.start, relation])).toEqual([
      [4, 3, 'opposite'],
      [8, 1, 'other'],
    ]);
  });

  it('is the link itself when turned twice', () => {
    const back = mirrored(mirrored(link));
    const byPlace = [...link.evidence.matches].sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
    expect(back).toEqual({ ...link, evidence: { ...link.evidence, matches: byPlace } });
  });

  it('turns the pins along', () => {
    const pins = { links: [{ a: [0], b: [1, 2] }], forbidden: [{ a: [3], b: [4] }] };
    expect(mirroredContext({ pins } as unknown as LinkContext).pins).toEqual({
      links: [{ a: [1, 2], b: [0] }],
      forbidden: [{ a: [4], b: [3] }],
    });
  });
});
