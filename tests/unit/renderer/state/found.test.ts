import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../../src/engine';
import { editionOf } from '../../../../src/renderer/state/edition';
import { findingFrom, findingsInOrder } from '../../../../src/renderer/state/found';
import { narrateFinding, narrateResult } from '../../../../src/renderer/state/narrate';

const base = versionFromText(
  'The bridge\n\nAbout 5,000 people watched the opening on Monday, police said.\n\nThe mayor, Ann Lee, said: "We will not pay for the bridge twice."\n\nThe work took 12 months and cost $40 million.',
  { id: 'base' },
);
const one = versionFromText(
  'The bridge\n\nAbout 6,000 people watched the opening on Monday, police said.\n\nThe mayor, Ann Lee, said: "We will not pay for the bridge twice."\n\nThe work took 12 months and cost $45 million.',
  { id: 'one' },
);
const two = versionFromText(
  'The bridge\n\nAbout 7,000 people watched the opening on Monday, police said.\n\nThe mayor, Ann Lee, said: "We will not pay for the bridge twice."\n\nThe work took 18 months and cost $40 million.',
  { id: 'two' },
);
const edition = editionOf(collate([base, one, two], { base: 'base' }));
const found = findingsInOrder(edition);
const places = found.map(({ row, version }) => `${row} ${version}`);

describe('findings one after the other', () => {
  it('come row by row, and in a row version by version', () => {
    expect(found).toHaveLength(edition.findings.length);
    expect(places).toEqual(['1 one', '1 two', '3 one', '3 two']);
  });

  it('are stepped through in both directions, round at the ends', () => {
    const step = (change: string | null, row: number | null, by: 1 | -1) =>
      found.indexOf(findingFrom(found, { change, row }, by)!);
    expect(step(null, null, 1)).toBe(0);
    expect(step(null, null, -1)).toBe(3);
    expect(step(found[0]!.id, 1, 1)).toBe(1);
    expect(step(found[3]!.id, 3, 1)).toBe(0);
    expect(step(found[0]!.id, 1, -1)).toBe(3);
    // from a passage without one, or from a change
    expect(step(null, 2, 1)).toBe(2);
    expect(step('one~4', 2, -1)).toBe(1);
    expect(step(null, 4, 1)).toBe(0);
    expect(findingFrom([], { change: null, row: 0 }, 1)).toBeNull();
  });

  it('are told with version, place and what they are', () => {
    expect(narrateFinding(edition, found[0]!)).toMatch(/^B, paragraph 2, figure changed: .*5,000.*6,000/u);
    expect(narrateResult(edition, 7)).toBe('Compared 3 versions: 7 changes, 4 findings');
  });
});
