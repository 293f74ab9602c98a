import { describe, expect, it } from 'vitest';
import { directionOf, directionOfLanguage, isolatedQuotations } from '../../../src/account/direction';

describe('directionOf', () => {
  it.each([
    ['The mayor opened the bridge.', 'ltr'],
    ['قال الوزير إن المحطة ستعمل', 'rtl'],
    ['העירייה אישרה תקציב', 'rtl'],
    ['市议会通过方案', 'ltr'],
    ['דנה לוי said on Sunday that the harbour would open', 'ltr'],
    ['PortBuild Ltd תתחיל את העבודות בנמל הישן בחודש מאי', 'rtl'],
  ] as const)('%s is set %s', (text, direction) => {
    expect(directionOf(text, 'und')).toBe(direction);
  });

  it('asks the language where there are no letters', () => {
    expect(directionOf('15/3 – 2030', 'ar')).toBe('rtl');
    expect(directionOf('15/3 – 2030', 'de')).toBe('ltr');
    expect(directionOf('')).toBe('ltr');
  });
});

describe('directionOfLanguage', () => {
  it.each([
    ['ar', 'rtl'],
    ['fa-IR', 'rtl'],
    ['ur', 'rtl'],
    ['he', 'rtl'],
    ['az-Arab', 'rtl'],
    ['ja', 'ltr'],
    ['und', 'ltr'],
    ['no such tag', 'ltr'],
  ] as const)('%s runs %s', (language, direction) => {
    expect(directionOfLanguage(language)).toBe(direction);
  });
});

describe('a sentence that quotes a version', () => {
  it('keeps words that run from the right to themselves', () => {
    expect(isolatedQuotations('The figure “42 ألف” became “24 ألف”.')).toBe(
      'The figure “\u206842 ألف\u2069” became “\u206824 ألف\u2069”.',
    );
  });

  it('leaves others as they are', () => {
    const message = 'The figure “$61 million” became “$16 million”.';
    expect(isolatedQuotations(message)).toBe(message);
  });
});
