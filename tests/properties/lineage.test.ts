import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { collate, type Lineage, type Version, versionFromSentences } from '../../src/engine';
import { RUNS } from './checks';
import { rewrites, type Story } from './damage';

/** Two collations a run: on a busy machine they take their time. */
vi.setConfig({ testTimeout: 240_000 });

const read = (story: Story, id: string): Version => versionFromSentences(story, { id, language: 'en' });

/** Shares neither matter nor words with what the rewrites are made of. */
const STRANGER = read(
  [
    ['Jupiter wandered slowly through Sagittarius.', 'Amateur astronomers photographed Ganymede.'],
    ['Telescopes cost less than bicycles nowadays.'],
  ],
  'stranger',
);

const inOrder = (lineage: readonly Lineage[]): readonly Lineage[] =>
  [...lineage].sort((x, y) => `${x.from}\n${x.to}`.localeCompare(`${y.from}\n${y.to}`));

describe('lineage', () => {
  it('stays as it is when a version is opened that has nothing to do with the others', () => {
    fc.assert(
      fc.property(rewrites, rewrites, fc.nat(3), ([one, other], [third], place) => {
        const versions = [read(one!, 'a'), read(other!, 'b'), read(third!, 'c')];
        const before = collate(versions).lineage;
        // The base stays, for it names the ends of what has no direction.
        const at = 1 + (place % 3);
        const after = collate([...versions.slice(0, at), STRANGER, ...versions.slice(at)]).lineage;
        expect(inOrder(after)).toEqual(inOrder(before));
      }),
      RUNS,
    );
  });

  it('has one entry at most for every two versions, whose confidence is a share', () => {
    fc.assert(
      fc.property(rewrites, ([one, other]) => {
        const { lineage } = collate([read(one!, 'a'), read(other!, 'b'), read(one!, 'copy')]);
        const ends = lineage.map(({ from, to }) => [from, to].sort().join('\n'));
        expect(new Set(ends).size).toBe(ends.length);
        for (const { confidence, kind } of lineage) {
          expect(confidence).toBeGreaterThanOrEqual(kind === 'unknown' ? 0.5 : 0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      RUNS,
    );
  });
});
