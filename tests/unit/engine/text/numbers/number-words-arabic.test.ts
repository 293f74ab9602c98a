import { describe, expect, it } from 'vitest';
import { spelledInArabic } from '../../../../../src/engine/text/numbers/number-words-arabic';
import { written } from '../../../../support/written';

const UNITS = '  اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة'.split(' ');
const TENS = '  عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون'.split(' ');
const HUNDREDS = ' مئة مئتان ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة'.split(' ');

/** Hundreds, then units, then tens, each with its "and"; a lone one has no word here. */
function spell(n: number): string {
  const [hundred, rest] = [HUNDREDS[Math.floor(n / 100)]!, n % 100];
  const [ten, unit] = [Math.floor(rest / 10), rest % 10];
  const teen = unit === 0 ? 'عشرة' : `${['', 'أحد', 'اثنا'][unit] ?? UNITS[unit]!} عشر`;
  const parts = [hundred, ...(ten === 1 ? [teen] : [UNITS[unit] ?? '', TENS[ten]!])].filter(Boolean);
  return parts.join(' و');
}

const read = (forms: string, at = 0) => spelledInArabic(written(forms), at);

describe('spelledInArabic', () => {
  it('reads back every number up to 999 that does not end in a lone one', () => {
    for (let n = 2; n < 1000; n++) {
      if (n % 10 === 1 && n % 100 !== 11) continue;
      const words = spell(n);
      expect(read(`${words} قتيلا`), words).toEqual({ value: n, endWord: words.split(' ').length });
    }
  });

  it('does not mind how hamza and hundreds are written', () => {
    expect(read('اربعة')?.value).toBe(4);
    expect(read('مائة وخمسة وعشرين')?.value).toBe(125);
    expect(read('ثلاث مئة')?.value).toBe(300);
  });

  it('takes one for no number', () => {
    expect(read('واحد')).toBeNull();
    expect(read('أحد السكان')).toBeNull();
  });

  it('ends before what does not go on with it', () => {
    expect(read('عشرون وخمسة')).toEqual({ value: 20, endWord: 1 });
    expect(read('خمسة وستة')).toEqual({ value: 5, endWord: 1 });
    expect(read('خمسة مئتان')).toEqual({ value: 5, endWord: 1 });
  });
});
