import { describe, expect, it } from 'vitest';
import { withoutAffiliation } from '../../../../../src/engine/findings/names/affiliations';
import { alarms, readAs } from '../../../../support/alarms';

const apart = (sentence: string): string[] => {
  const { names, version } = readAs('a', sentence);
  return names
    .flat()
    .flatMap((name) => withoutAffiliation(version.text, name))
    .map(({ start, end }) => version.text.slice(start, end));
};

describe('somebody and what he belongs to', () => {
  it.each([
    ['Then Priya Menon of Stannard Research spoke.', ['Priya Menon', 'Stannard Research']],
    ['We met the Duke of Velmont.', ['Duke of Velmont']],
    ['We went to the Bank of Velm.', ['Bank of Velm']],
  ])('%s', (sentence, names) => {
    expect(apart(sentence)).toEqual(names);
  });

  it.each([
    ['Priya Menon of Stannard Research said the results were solid.', 'Stannard Research’s Priya Mehta said the results were solid.'],
    ['Engineer Tom Alder of Brix Steel said the beam had cracked.', 'Brix Steel’s Tom Adler said the beam had cracked.'],
    ['The prize went to Ann Roe of Leeds.', 'The prize went to Ann Roe of Bradford.'],
  ])('changed: %s → %s', (one, two) => {
    expect(alarms(one, two)).toEqual(['name-changed']);
  }); // prettier-ignore

  it.each([
    ['Priya Menon of Stannard Research said the results were solid.', 'Stannard Research’s Menon said the results were solid.'],
    ['Duke Henry of Velmont opened the bridge.', 'The Duke of Velmont, Henry, opened the bridge.'],
    ['Vera Lund of Orrin Bank met Vera Moss of the Velm Institute.', 'Orrin Bank’s Vera Lund met the Velm Institute’s Vera Moss.'],
  ])('stayed: %s → %s', (one, two) => {
    expect(alarms(one, two)).toEqual([]);
  }); // prettier-ignore
});
