import { describe, expect, it } from 'vitest';
import { wordCount } from '../../../src/account/word-count';

describe('wordCount', () => {
  it.each([
    ['', 0],
    ['The U.S. added 4.5 million jobs — again.', 7],
    ['He said so.White smoke rose.', 6],
    ['At 10:45, 5,000 came: 1,2 and 3.', 7],
    ['서울시는 공사를 시작한다', 3],
  ] as const)('counts %s as %i', (text, words) => {
    expect(wordCount(text)).toBe(words);
  });

  it('counts words of a script with spaces alike, whatever stands beside them', () => {
    const story = 'Nuclear-armed them.White U.S. COVID-19 tests at 4.5 a day, he doesn’t say.';
    expect(wordCount(`${story} 北京`)).toBe(wordCount(story) + 1);
    expect(wordCount('COVID-19の検査')).toBe(3);
  });

  it('comes to the same for a text and for its paragraphs', () => {
    const paragraphs = ['The so-called “river” rose.', '大雨で川が氾濫した。', 'ชาวบ้านอพยพ at 6 a.m.', ''];
    const each = paragraphs.map(wordCount).reduce((sum, words) => sum + words, 0);
    expect(wordCount(paragraphs.join('\n'))).toBe(each);
  });

  it('finds words where no space parts them', () => {
    expect(wordCount('大雨で川が氾濫')).toBeGreaterThan(3);
    expect(wordCount('国土交通省は堤防の点検を急ぐ。')).toBeGreaterThan(5);
    expect(wordCount('ชาวบ้านอพยพ')).toBeGreaterThan(1);
  });
});
