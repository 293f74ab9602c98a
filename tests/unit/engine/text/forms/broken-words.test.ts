import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../../src/engine/text/forms/words';

const words = (text: string): string[] =>
  wordsOf(text, { start: 0, end: text.length }).map(({ form }) => form);

describe('a word cut at the end of a line', () => {
  it.each([
    ['They were expec-\nted at noon', ['they', 'were', 'expected', 'at', 'noon']],
    ['un-\r\nbeliev-\r\nable', ['unbelievable']],
    ['expec\u00AD\nted', ['expected']],
    ['expec¬\nted', ['expected']],
    ['EXPEC-\nTED', ['expected']],
    ['a 19-\nyear-old boy', ['a', '19-year-old', 'boy']],
    ['Anglo-\nSaxon', ['anglo-saxon']],
  ])('is one word: %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('keeps its place in the text', () => {
    const text = 'was expec-\nted.';
    const word = wordsOf(text, { start: 0, end: text.length })[1]!;
    expect(text.slice(word.start, word.end)).toBe('expec-\nted');
  });

  it.each([
    ['pre-\nand post-war', ['pre', '-', 'and', 'post-war']],
    ['over -\nand left', ['over', '-', 'and', 'left']],
    ['the well- known', ['the', 'well', '-', 'known']],
    ['well-known', ['well-known']],
    ['on Monday\nthey', ['on', 'monday', 'they']],
    ['a list-\n- one', ['a', 'list', '-', '-', 'one']],
  ])('is not made of two words: %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});
