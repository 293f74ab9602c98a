import { expect, it } from 'vitest';
import { collate, versionFromText } from '../../../../src/engine';

/** Names as `label state`, with how often each side has them. */
function names(one: string, two: string): string[] {
  const versions = [one, two].map((text, n) => versionFromText(text, { id: 'ab'[n]!, language: 'en' }));
  return collate(versions)
    .pairs[0]!.facts.filter(({ kind }) => kind === 'name')
    .map(({ label, state, a, b }) => `${label} ${state} ${a.length}:${b.length}`);
}

it('knows a name of one word that the other version has at the head of sentences alone', () => {
  const inside = 'The court heard that Kesh took water. Lawyers for Kesh denied it.';
  const heading = 'Kesh took water, the court heard. Kesh denied it.';
  expect(names(inside, heading)).toEqual(['Kesh exact 2:2']);
  expect(names(heading, inside)).toEqual(['Kesh exact 2:2']);
});

it('does not take the head of a sentence for a name that neither version has elsewhere', () => {
  expect(names('Water was taken. Nobody denied it.', 'Water was stolen. Nobody denied it.')).toEqual([]);
});

it('still tells of a name that went', () => {
  expect(names('The court heard that Kesh took water.', 'The court heard that water was taken.')).toEqual([
    'Kesh dropped 1:0',
  ]);
});
