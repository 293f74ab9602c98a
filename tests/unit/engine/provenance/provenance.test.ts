import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  collate,
  type Lineage,
  type Version,
  versionFromSentences,
  versionFromText,
} from '../../../../src/engine';

const seed = (file: string, id: string): Version => {
  return versionFromText(readFileSync(new URL(`../../../../seeds/${file}`, import.meta.url), 'utf8'), { id });
};
const R = seed('001_d8078e1bd6dae867.txt', 'R');
const S = seed('000_95ac1f7326fa371e.txt', 'S');
const P = seed('004_c66c99d77e959bb8.txt', 'P');

describe('shares', () => {
  it('count the words of each sentence for the relation of its link', () => {
    const a = versionFromSentences(
      [['One two three four.', 'Bells rang in the old tower.'], ['Nobody else came.']],
      { id: 'a', language: 'en' },
    );
    const b = versionFromSentences([['One two three four.'], ['Bells rang in the old tower!']], {
      id: 'b',
      language: 'en',
    });
    const collation = collate([a, b]);
    const towards = collation.provenance.find((one) => one.version === 'a')!;
    expect(towards.shares).toEqual({
      words: 13,
      identical: 4,
      cosmetic: 6,
      edited: 0,
      paraphrased: 0,
      own: 3,
    });
    expect(towards.paragraphs.map(({ words, own }) => [words, own])).toEqual([
      [10, 0],
      [3, 3],
    ]);
    expect(collation.nearest).toEqual({ a: 'b', b: 'a' });
  });

  it('name no nearest version where nothing is shared', () => {
    const a = versionFromSentences([['Bells rang in the old tower.']], { id: 'a', language: 'en' });
    const b = versionFromSentences([['Shares of the brewery fell by half.']], { id: 'b', language: 'en' });
    expect(collate([a, b]).nearest).toEqual({ a: null, b: null });
    expect(collate([a]).nearest).toEqual({ a: null });
  });
});

describe('lineage', () => {
  const told = (lineage: readonly Lineage[], one: string, two: string): string => {
    const found = lineage.find(
      ({ from, to }) => (from === one && to === two) || (from === two && to === one),
    );
    return found ? (found.kind === 'derived' ? `${found.from} > ${found.to}` : found.kind) : 'none';
  };

  it('is found between the seeds, in whatever order they are opened', () => {
    for (const versions of [
      [R, S, P],
      [P, S, R],
      [S, P, R],
    ]) {
      const { lineage } = collate(versions);
      expect(told(lineage, 'R', 'S')).toBe('R > S');
      expect(told(lineage, 'R', 'P')).toBe('R > P');
      expect(['common-source', 'unknown']).toContain(told(lineage, 'S', 'P'));
      for (const one of lineage) {
        expect(one.reasons.length).toBeGreaterThan(0);
        expect(one.confidence).toBeGreaterThan(0);
        expect(one.confidence).toBeLessThanOrEqual(1);
      }
    }
  });

  it('is unknown between two texts that say the same', () => {
    expect(told(collate([R, { ...R, id: 'copy' }]).lineage, 'R', 'copy')).toBe('unknown');
  });

  it('is none between unrelated stories', () => {
    const other = versionFromText(
      'The brewery opened a second hall in May.\nIts shares fell by half.\nNobody was hurt.',
      { id: 'o' },
    );
    expect(collate([R, other]).lineage).toEqual([]);
  });
});
