import { describe, expect, it } from 'vitest';
import { spelledInThai } from '../../../../../src/engine/text/numbers/number-words-thai';
import { written } from '../../../../support/written';

const DIGITS = ' หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า'.split(' ');
const SCALES = [
  [100_000, 'แสน'],
  [10_000, 'หมื่น'],
  [1000, 'พัน'],
  [100, 'ร้อย'],
] as const;

function spell(n: number): string {
  const parts: string[] = [];
  let rest = n;
  for (const [worth, name] of SCALES) {
    if (rest >= worth) parts.push(DIGITS[Math.floor(rest / worth)]!, name);
    rest %= worth;
  }
  const [ten, unit] = [Math.floor(rest / 10), rest % 10];
  if (ten === 1) parts.push('สิบ');
  else if (ten === 2) parts.push('ยี่สิบ');
  else if (ten > 2) parts.push(DIGITS[ten]!, 'สิบ');
  if (unit > 0) parts.push(unit === 1 && ten > 0 ? 'เอ็ด' : DIGITS[unit]!);
  return parts.join(' ');
}

const read = (forms: string, at = 0) => spelledInThai(written(forms), at);

describe('spelledInThai', () => {
  it('reads back what it is told in words', () => {
    // In steps that meet every figure in every place.
    for (let n = 2; n < 1_000_000; n += n < 1000 ? 1 : 777) {
      const words = spell(n);
      expect(read(`${words} คน`), words).toEqual({ value: n, endWord: words.split(' ').length });
    }
  });

  it('takes a lone one, a lone scale and "several tens" for no number', () => {
    expect(read('หนึ่ง')).toBeNull();
    expect(read('พัน')).toBeNull();
    expect(read('หลาย สิบ', 1)).toBeNull();
  });

  it('ends where a larger scale follows a smaller one', () => {
    expect(read('สอง ร้อย สาม พัน')).toEqual({ value: 203, endWord: 3 });
  });
});
