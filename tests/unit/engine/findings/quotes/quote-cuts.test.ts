import { describe, expect, it } from 'vitest';
import { versionFromText } from '../../../../../src/engine';
import { studyOf } from '../../../../../src/engine/findings';
import type { QuoteCase } from '../../../../../src/engine/findings/quotes/quote-case';
import { isSameVoice, missingFrom, othersOf } from '../../../../../src/engine/findings/quotes/quote-cuts';
import { matchQuotes } from '../../../../../src/engine/findings/quotes/quote-match';
import { indexLinks } from '../../../../../src/engine/findings/reading/link-index';
import { findingsBetween } from '../../../../support/alarms';
import { linkOf } from '../../../hand-made';

/** Two texts of a sentence each, linked. */
function quotesOf(one: string, two: string, linked = true): QuoteCase {
  const [from, to] = [one, two].map(
    (text) => studyOf(versionFromText(text, { id: 'a', language: 'en' })).pieces,
  );
  const links = indexLinks(linked ? [linkOf([0], [0])] : []);
  return {
    fromPieces: from!,
    toPieces: to!,
    matches: matchQuotes(from!, to!),
    links,
  } as unknown as QuoteCase;
}

const BELLS = '"The bells rang all night long and nobody in the village slept," said Ida Roe.';

describe('what two pieces of one quotation lack', () => {
  const quotes = quotesOf(BELLS, 'Ida Roe said "the bells rang", and "nobody in the village slept".');

  it('is told of both', () => {
    const [first] = quotes.matches;
    const others = othersOf(quotes, first!, 0);
    expect(others.map(({ number, piece }) => [number, piece.words.length])).toEqual([[1, 5]]);
    expect(missingFrom(first!, others).map(({ form }) => form)).toEqual(['all', 'night', 'long', 'and']);
    expect(missingFrom(first!, []).length).toBe(first!.lost.length);
  });

  it('is not told of a quotation of something else', () => {
    const other = quotesOf(
      `${BELLS} "It rained," she said.`,
      'Ida Roe said "the bells rang" and "it rained".',
    );
    expect(othersOf(other, other.matches[0]!, 0)).toEqual([]);
  });
});

describe('one voice', () => {
  const sameVoice = (two: string, { one = BELLS, linked = true } = {}) => {
    const quotes = quotesOf(one, two, linked);
    return isSameVoice(quotes, quotes.toPieces[0]!, quotes.fromPieces);
  };
  it.each([
    ['the same speaker', 'Ida Roe said the bells rang "all night long".', true],
    ['a shorter name', 'Mrs Roe said the bells rang "all night long".', true],
    ['nobody', 'The bells rang "all night long".', true],
    ['another speaker', 'Ben Coe said the bells rang "all night long".', false],
  ])('%s', (_, two, expected) => expect(sameVoice(two)).toBe(expected));

  it('speaks a whole sentence in a linked one', () => {
    const two = 'Ida Roe said the bells rang "all night long".';
    expect(sameVoice(two, { linked: false })).toBe(false);
    expect(sameVoice(two, { one: 'Ida Roe heard them "ring all night long" there.' })).toBe(false);
  });
});

/** What a message says is missing. */
const missing = (one: string, two: string): string[] =>
  findingsBetween(one, two).flatMap(({ type, message }) =>
    type === 'quote-trimmed' ? [/“(.*?)” is missing/u.exec(message)![1]!] : [],
  );

describe('a quotation that was cut', () => {
  it.each([
    ['at its end', '"The bells rang all night long," said Ida Roe.', 'and nobody in the village slept'],
    ['at its head', '"Nobody in the village slept," said Ida Roe.', 'The bells rang all night long and'],
    ['at an ellipsis', '"The bells rang … and nobody in the village slept," said Ida Roe.', 'all night long'],
    ['to a phrase', 'Ida Roe said the bells "rang all night long".', 'The bells … and nobody in the village slept'],
    ['at its end, with its subject outside', 'Ida Roe said the bells "rang all night long" there.', 'The bells … and nobody in the village slept'],
    ['to two pieces', 'Ida Roe said "the bells rang", and "nobody in the village slept".', 'all night long and'],
  ])('%s', (_, two, expected) => expect(missing(BELLS, two)).toEqual([expected])); // prettier-ignore

  it.each([
    ['whole in two pieces', '"The bells rang all night long," said Ida Roe, "and nobody in the village slept."'],
    ['with the rest in the reporter’s words', 'Ida Roe said that nobody in the village slept as "the bells rang all night long".'],
    ['word for word', BELLS],
    ['not at all', 'Ida Roe said nobody slept for the bells.'],
  ])('is not one that is given %s', (_, two) => expect(missing(BELLS, two)).toEqual([])); // prettier-ignore
});
