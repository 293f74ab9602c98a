import { describe, expect, it } from 'vitest';
import {
  hanNumbersIn,
  hanValue,
  spelledInHan,
} from '../../../../../src/engine/text/numbers/number-words-han';
import type { Written } from '../../../../../src/engine/text/words/word';

const DIGITS = [...'零一二三四五六七八九'];

/** Up to 99,999, with a zero for each gap. */
function spell(n: number): string {
  let [text, rest, gap] = ['', n, false];
  for (const [worth, name] of [
    [10_000, '万'],
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(rest / worth);
    rest %= worth;
    if (digit === 0) gap = text !== '';
    else {
      text += `${gap ? DIGITS[0]! : ''}${DIGITS[digit]!}${name}`;
      gap = false;
    }
  }
  return text;
}

/** Words that stand together without spaces. */
function together(forms: string): Written[] {
  let start = 0;
  return forms.split('|').map((form) => {
    const kind = /^[\p{Nd}零一二三四五六七八九十百千万億亿]+$/u.test(form)
      ? ('number' as const)
      : ('word' as const);
    const word = { start, end: start + form.length, form, kind };
    start = word.end;
    return word;
  });
}

describe('hanValue', () => {
  it('reads back what is told in words', () => {
    for (let n = 1; n < 100_000; n += n < 1000 ? 1 : 77) expect(hanValue(spell(n)), spell(n)).toBe(n);
  });

  it.each([
    ['三亿五千万', 350_000_000],
    ['3億5000万', 350_000_000],
    ['1.8万', 18_000],
    ['二〇二四', 2024],
    ['十', 10],
    ['两百', 200],
    ['三十五点六', 35.6],
    ['一万亿', 1e12],
  ])('%s', (text, value) => expect(hanValue(text)).toBe(value));

  it('takes scales in the wrong order for no number', () => expect(hanValue('三万五亿')).toBeNull());
});

describe('spelledInHan', () => {
  it.each([
    ['5|千|人', { value: 5000, unit: '', share: false, endWord: 2 }],
    ['3|億|5000|万|円', { value: 350_000_000, unit: '', share: false, endWord: 4 }],
    ['百|分|之|十二', { value: 12, unit: '%', share: false, endWord: 4 }],
    ['三|割', { value: 30, unit: '%', share: false, endWord: 2 }],
    ['四|分|の|一', { value: 25, unit: '', share: true, endWord: 4 }],
  ])('%s', (forms, expected) => expect(spelledInHan(together(forms), 0)).toEqual(expected));

  it('leaves figures to those who read figures', () =>
    expect(spelledInHan(together('2024|年'), 0)).toBeNull());
});

describe('hanNumbersIn', () => {
  const numbers = (run: string, starts: number[], follows = false) =>
    hanNumbersIn(run, new Set(starts), follows).map(({ start, end }) => run.slice(start, end));

  it('finds a number by the places at which the dictionary begins a word', () => {
    expect(numbers('派出一百二十名队员', [0, 2, 6, 7])).toEqual(['一百二十']);
    expect(numbers('三峡大坝', [0, 2])).toEqual([]);
  });

  it('begins with a scale where a figure stands before', () => {
    expect(numbers('万名', [0, 1], true)).toEqual(['万']);
    expect(numbers('万名', [0, 1])).toEqual([]);
  });
});
