import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../../../src/engine';
import { findingsBetween } from '../../../../support/alarms';

/** Words that mean the same; all others mean nothing like each other. */
const SAME = [['scared', 'afraid'], ['shed', 'barn'], ['something', 'anything'], ['dark', 'gloomy']]; // prettier-ignore
const LEXICON: Lexicon = {
  name: 'same',
  rarity: () => undefined,
  relation: () => null,
  likeness: (x, y) => (SAME.some((pair) => x !== y && pair.includes(x) && pair.includes(y)) ? 1 : 0),
};

const told = (one: string, two: string, lexicon: Lexicon | null = LEXICON): string[] =>
  findingsBetween(one, two, lexicon).map(({ type, message }) =>
    message.includes('in other words') ? 'in other words' : type,
  );

const SHED = '"We were so scared in that dark shed," said Ida Roe.';

describe('a quotation in other words', () => {
  it.each([
    ['that mean the same', '"All of them afraid of the barn," said Ida Roe.'],
    ['and on behalf of nobody', 'In the barn: "All of us were afraid in there."'],
  ])('is one %s', (_, other) => {
    expect(told(SHED, other)).toEqual(['in other words']);
  });

  it.each([
    ['words that nobody knows to mean the same', '"All of them afraid of the barn," said Ida Roe.', null],
    ['another matter', '"Nobody came to help us make the hay," said Ida Roe.', LEXICON],
    ['what somebody else says', '"All of them afraid of the barn," said Ben Coe.', LEXICON],
  ])('is not %s', (_, other, lexicon) => {
    expect(told(SHED, other, lexicon)).not.toContain('in other words');
  });

  it('is not one that has but a pronoun in common', () => {
    expect(told('"We want something to eat," said Ida Roe.', '"Anything goes up north," said Ida Roe.')).not.toContain('in other words'); // prettier-ignore
  });

  it('is the likeliest of the sentence, each once', () => {
    const two = `${SHED.slice(0, -1)}, and "the hay was wet and heavy", she said.`;
    expect(told(two, '"All of them afraid of the gloomy barn," said Ida Roe.')).toEqual(['in other words']);
    const twice = '"All were so afraid back then," said Ida Roe, "afraid in that gloomy barn."';
    const found = findingsBetween(SHED, twice, LEXICON).filter(({ message }) =>
      message.includes('in other words'),
    );
    expect(found.map(({ message }) => /became “(.*?)”/u.exec(message)?.[1])).toEqual([
      'afraid in that gloomy barn',
    ]);
  });
});
