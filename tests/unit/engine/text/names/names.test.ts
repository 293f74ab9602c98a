import { describe, expect, it } from 'vitest';
import { compareNames, knownNames, namesOf } from '../../../../../src/engine/text/names/names';
import { wordsOf } from '../../../../../src/engine/text/forms/words';

const words = (text: string) => wordsOf(text, { start: 0, end: text.length });
const found = (text: string, known = new Set<string>()) =>
  namesOf(text, words(text), known).map(({ start, end }) => text.slice(start, end));

describe('namesOf', () => {
  it('takes runs of capitals, with small words inside', () =>
    expect(found('He met Kim Jong Un at the Bank of England.')).toEqual(['Kim Jong Un', 'Bank of England']));
  it('leaves the first word of a sentence out unless it is known', () => {
    expect(found('Officials met Kirby.')).toEqual(['Kirby']);
    expect(found('Kirby met officials.')).toEqual([]);
    expect(found('Kirby met officials.', knownNames('so Kirby said', [words('so Kirby said')]))).toEqual([
      'Kirby',
    ]);
  });
  it('ends at a possessive', () => expect(found("on Putin's Russia")).toEqual(["Putin's", 'Russia']));
  it('goes on behind an initial, and behind titles that begin it', () => {
    expect(found('he met Ana J. Hale and J. R. R. Kern')).toEqual(['Ana J. Hale', 'J. R. R. Kern']);
    expect(found('he met Dr. Hale and Lt. Col. Kern')).toEqual(['Dr. Hale', 'Lt. Col. Kern']);
    expect(found('A. Hale met J. Kern.')).toEqual(['A. Hale', 'J. Kern']);
    const text = 'he met Dr. Hale';
    expect(knownNames(text, [words(text)])).toContain('hale');
  });
  it('ends at other short forms, behind which a sentence may have ended', () => {
    expect(found('it was sold by Velm Inc. Nobody knew')).toEqual(['Velm Inc']);
    expect(found('he lives at Velm St. Police knew')).toEqual(['Velm St']);
    expect(found('it was Hale. . . Nobody knew')).toEqual(['Hale']);
    expect(found('wie z. B. Hale sagte', new Set(['hale']))).toContain('Hale');
  });
  it('leaves out what only describes the name behind it', () => {
    expect(found('we saw the Liberian-flagged Maris Dawn')).toEqual(['Maris Dawn']);
    expect(found('it went to the London-based Harrow Trust')).toEqual(['Harrow Trust']);
    expect(found('he met Oslo-born Ada Reed')).toEqual(['Ada Reed']);
    expect(found('he went to Stratford-upon-Avon')).toEqual(['Stratford-upon-Avon']);
  });
  it('leaves months and days out', () => expect(found('he met Kim on Thursday in June')).toEqual(['Kim']));
});

describe('compareNames', () => {
  it.each([
    [['kim'], ['kim', 'jong', 'un'], 'short'],
    [['who'], ['world', 'health', 'organization'], 'short'],
    [['john', 'kirby'], ['john', 'kirby'], 'same'],
    [['john', 'kirby'], ['john', 'kerry'], 'other'],
  ] as const)('%j and %j', (a, b, expected) => expect(compareNames(a, b)).toBe(expected));
});
