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

it('knows a person who only heads sentences, by the family name', () => {
  const full = 'The court heard that Ana Kesh took water.';
  const short = 'Kesh took water, the court heard. Kesh denied it.';
  expect(names(full, short)).toEqual(['Ana Kesh cosmetic 1:2']);
  expect(names(short, full)).toEqual(['Ana Kesh cosmetic 2:1']);
});

it('does not know a family name that two share, that is a common word, or that is no person’s', () => {
  expect(names('He met Ana Kesh and Ivo Kesh.', 'Kesh was met.')).toEqual([
    'Ana Kesh dropped 1:0',
    'Ivo Kesh dropped 1:0',
  ]);
  expect(names('He met Ana Bakers at the fair.', 'Bakers were met, among bakers of rye.')).toEqual([
    'Ana Bakers dropped 1:0',
  ]);
  expect(names('He left the Kelso Council in May.', 'Council seats were left.')).toEqual([
    'Kelso Council dropped 1:0',
  ]);
});

/** Quotations by state. */
function quotations(one: string, two: string): string[] {
  const versions = [one, two].map((text, n) => versionFromText(text, { id: 'ab'[n]!, language: 'en' }));
  return collate(versions)
    .pairs[0]!.facts.filter(({ kind }) => kind === 'quotation')
    .map(({ state }) => state);
}

it('tells a quotation that stands in part from one with other words', () => {
  const whole = '“We saw the boat go down in the dark before anybody came,” Ana Kesh said.';
  const part = '“We saw the boat go down in the dark,” Ana Kesh said.';
  const other = '“We saw the boat go under in the dark before anybody came,” Ana Kesh said.';
  expect(quotations(whole, whole)).toEqual(['exact']);
  expect(quotations(whole, part)).toEqual(['trimmed']);
  expect(quotations(whole, other)).toEqual(['altered']);
});
