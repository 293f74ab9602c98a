import { describe, expect, it } from 'vitest';
import { isItem, kindOf } from '../../../../../src/engine/text/blocks/kinds';

describe('kindOf', () => {
  it.each([
    ['• A bullet opens an item', 'list-item'],
    ['– So does a dash', 'list-item'],
    ['3. And a number', 'list-item'],
    ['Photo: Jane Roe/Agency', 'credit'],
    ['(Reporting by Jane Roe; Editing by John Doe)', 'credit'],
    ['© 2024 The Agency', 'credit'],
    ['By Jane Roe and John Doe', 'byline'],
    ['Von Hanna Meier', 'byline'],
    ['The court lifted the ban.', 'body'],
    ['By noon the rain had stopped', 'body'],
    ['“By Jane Roe,” it said.', 'body'],
    ['Photographs were taken of every wall in the house', 'body'],
  ] as const)('“%s” is %s', (paragraph, kind) => expect(kindOf(paragraph, false)).toBe(kind));

  it('takes a short line without an end for the headline only where the text opens with it', () => {
    const line = 'Court lifts ban on boats';
    expect(kindOf(line, true)).toBe('headline');
    expect(kindOf(line, false)).toBe('body');
    expect(kindOf(`${line}.`, true)).toBe('body');
    expect(kindOf(`${line} `.repeat(4).trim(), true)).toBe('headline');
    expect(kindOf(`${line} `.repeat(5).trim(), true)).toBe('body');
    expect(kindOf(`Court lifts ban on ${'o'.repeat(150)}`, true)).toBe('body');
  });

  it('does not take a long paragraph for a credit by its first word', () => {
    const words = 'and so it went on and on and on '.repeat(4);
    expect(kindOf(`Source: ${words}`.trim(), false)).toBe('body');
  });
});

describe('isItem', () => {
  it('is what no line above goes on in', () => {
    for (const line of ['• one', '2/9 Volunteers fill sandbags', 'Q: Who was it?', '1) one'])
      expect(isItem(line), line).toBe(true);
    for (const line of ['2/9 of the volunteers', 'one', '1999 was dry', 'Q was it', '-5 degrees'])
      expect(isItem(line), line).toBe(false);
  });
});
