import { expect, it } from 'vitest';
import { verbatimShare } from '../../../src/account/verbatim';
import { collate, versionFromText } from '../../../src/engine';

const WIRE =
  'The council of Arda voted on Monday to close the old bridge for two years. Repairs begin in May.';

/** The share of the second text that stands verbatim in the first, in whole per cent. */
function share(text: string, base = WIRE): number {
  const versions = [versionFromText(base, { id: 'a' }), versionFromText(text, { id: 'b' })];
  return Math.round(100 * verbatimShare(collate(versions), 'b'));
}

it('is all of a copy, and none of another text, an empty one or the base', () => {
  expect(share(WIRE)).toBe(100);
  expect(share('A cat slept in the sun.')).toBe(0);
  expect(share('')).toBe(0);
  expect(verbatimShare(collate([versionFromText(WIRE, { id: 'a' })]), 'a')).toBe(0);
  expect(verbatimShare(collate([versionFromText(WIRE, { id: 'a' })]), 'z')).toBe(0);
});

it('counts sentences that differ in typography alone as they stand', () => {
  expect(share('Repairs begin in May!')).toBe(100);
});

it('counts long runs in a sentence that was edited', () => {
  // 11 words in a row, then five others
  expect(share('The council of Arda voted on Monday to close the old footbridge for ten long years.')).toBe(
    Math.round((100 * 11) / 16),
  );
});

it('does not count what is kept in short runs', () => {
  expect(share('Voters in Arda closed the old bridge for good, the council said on Monday.')).toBe(0);
});

it('counts a word once, though a run goes on from a whole sentence into the next', () => {
  const text = 'Repairs begin in May. The council of Arda voted on Monday to close the old pier.';
  const base =
    'Repairs begin in May. The council of Arda voted on Monday to close the old bridge for two years.';
  expect(share(text, base)).toBe(Math.round((100 * 15) / 16));
});
