import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../../../../src/engine/text/blocks/sentence-rules';

const OWN = ['en', 'de', 'fr', 'es', 'ru', 'ar', 'hi'];

describe('rulesOf', () => {
  it('goes by the first part of a language, and shares the rest', () => {
    expect(rulesOf('de-CH')).toBe(rulesOf('de'));
    expect(rulesOf('en-GB')).toBe(rulesOf('en'));
    expect(rulesOf('sw')).toEqual(rulesOf('und'));
    expect(rulesOf('constructor')).toEqual(rulesOf('und'));
  });

  it('has ordinals with a full stop where a language writes them', () => {
    for (const language of ['de', 'da', 'fi', 'cs', 'tr'])
      expect(rulesOf(language).ordinals, language).toBe(true);
    for (const language of ['en', 'fr', 'es', 'ru', 'sw'])
      expect(rulesOf(language).ordinals, language).toBe(false);
  });

  it.each(OWN)('asks of abbreviations no full stop and of openers no capital: %s', (language) => {
    const { titles, beforeFigures, abbreviations, openers } = rulesOf(language);
    for (const short of [...titles, ...beforeFigures, ...abbreviations]) expect(short).not.toMatch(/\.$|\s/u);
    for (const word of openers) expect(word).toBe(word.toLowerCase());
  });
});
