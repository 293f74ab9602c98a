import { describe, expect, it } from 'vitest';
import { wordCount } from '../../../src/account/word-count';

describe('wordCount', () => {
  it.each([
    ['', 0],
    ['The U.S. added 4.5 million jobs — again.', 7],
    ['He said so.White smoke rose.', 6],
    ['서울시는 공사를 시작한다', 3],
  ] as const)('counts %s as %i', (text, words) => {
    expect(wordCount(text)).toBe(words);
  });

  it('finds words where no space parts them', () => {
    expect(wordCount('大雨で川が氾濫')).toBeGreaterThan(3);
    expect(wordCount('国土交通省は堤防の点検を急ぐ。')).toBeGreaterThan(5);
    expect(wordCount('ชาวบ้านอพยพ')).toBeGreaterThan(1);
  });
});
