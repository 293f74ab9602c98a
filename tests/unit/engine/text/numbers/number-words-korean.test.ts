import { describe, expect, it } from 'vitest';
import { spelledInKorean } from '../../../../../src/engine/text/numbers/number-words-korean';
import { written } from '../../../../support/written';

const DIGITS = [...' 일이삼사오육칠팔구'];

/** Up to 99,999,999: a lone one before a scale is left out, as newspapers do. */
function spell(n: number): string {
  if (n >= 10_000) return `${n < 20_000 ? '' : spell(Math.floor(n / 10_000))}만${spell(n % 10_000)}`;
  let [text, rest] = ['', n];
  for (const [worth, name] of [
    [1000, '천'],
    [100, '백'],
    [10, '십'],
  ] as const) {
    const digit = Math.floor(rest / worth);
    if (digit > 0) text += `${digit > 1 ? DIGITS[digit]! : ''}${name}`;
    rest %= worth;
  }
  return rest > 0 ? text + DIGITS[rest]! : text;
}

const read = (forms: string) => spelledInKorean(written(forms), 0);

describe('spelledInKorean', () => {
  it('reads back what is told in words before what it counts', () => {
    for (let n = 10; n < 1_000_000; n += n < 1000 ? 1 : 777)
      expect(read(`${spell(n)} 원`), spell(n)).toMatchObject({ value: n, endWord: 1 });
  });

  it('reads figures with scales in one word and in two', () => {
    expect(read('1만5천 명')?.value).toBe(15_000);
    expect(read('3억 5천만 명')).toMatchObject({ value: 350_000_000, endWord: 2 });
    expect(read('3.5억 원')?.value).toBe(350_000_000);
  });

  it('counts in native words only before what is counted', () => {
    expect(read('열두 건')).toEqual({ value: 12, endWord: 1 });
    expect(read('스물다섯 명')).toEqual({ value: 25, endWord: 1 });
    expect(read('한 남자는')).toBeNull();
  });

  it('says what is written together with the number', () => {
    expect(read('15일부터')).toMatchObject({ value: 15, glued: '일부터' });
    expect(read('십오일부터')).toMatchObject({ value: 15, glued: '일부터' });
  });

  it('takes a lone digit for another word', () => {
    expect(read('이 사람은')).toBeNull();
    expect(read('사 년')).toBeNull();
  });
});
