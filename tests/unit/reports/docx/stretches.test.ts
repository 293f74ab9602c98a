import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretches } from '../../../../src/reports/docx/stretches';

const shown = (text: string, around: 'ltr' | 'rtl') =>
  stretches(text, around).map(({ text: words, direction }) => `${direction} ${words}`);

describe('stretches of one direction', () => {
  it('leave a text of one direction whole', () => {
    expect(shown('The port closes on 3 May.', 'ltr')).toEqual(['ltr The port closes on 3 May.']);
    expect(shown('הנמל ייסגר ב-3 במאי.', 'rtl')).toEqual(['rtl הנמל ייסגר ב-3 במאי.']);
    expect(shown('', 'rtl')).toEqual([]);
  });

  it('part words of the other direction, whose marks and spaces go with the paragraph', () => {
    expect(shown('The paper “הארץ” (2019) said so.', 'ltr')).toEqual([
      'ltr The paper “',
      'rtl הארץ',
      'ltr ” (2019) said so.',
    ]);
    expect(shown('חברת Acme Harbour Ltd, 12, תיסגר.', 'rtl')).toEqual([
      'rtl חברת ',
      'ltr Acme Harbour Ltd',
      'rtl , 12, תיסגר.',
    ]);
  });

  it('keep what stands between two words of one direction with them', () => {
    expect(shown('Said in “שלום, עולם”.', 'ltr')).toEqual(['ltr Said in “', 'rtl שלום, עולם', 'ltr ”.']);
  });

  it('give figures and marks alone the direction of the paragraph', () => {
    expect(shown('12, 14', 'rtl')).toEqual(['rtl 12, 14']);
    expect(shown('Acme.', 'rtl')).toEqual(['ltr Acme', 'rtl .']);
  });

  it('lose no character, and change direction at every cut', () => {
    const piece = fc.constantFrom(
      'שלום',
      'ב',
      'خبر',
      'Acme',
      'é',
      '12',
      ' ',
      ', ',
      '“',
      '\t',
      '中文',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('ltr', 'rtl'), (pieces, around) => {
        const text = pieces.join('');
        const found = stretches(text, around);
        expect(found.map((stretch) => stretch.text).join('')).toBe(text);
        found.forEach((stretch, n) => {
          expect(stretch.text).not.toBe('');
          expect(stretch.direction).not.toBe(found[n - 1]?.direction);
        });
      }),
      { seed: 7 },
    );
  });
});
