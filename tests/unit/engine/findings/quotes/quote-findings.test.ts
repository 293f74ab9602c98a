import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../../../src/engine';
import { alarms, findingsBetween } from '../../../../support/alarms';

const BELLS = '"The bells rang all night long and nobody in the village slept," said Ida Roe.';
const said = (words: string) => `"${words}," said Ida Roe.`;

/** The type of the only finding, and how sure it is. */
const told = (one: string, two: string): (string | number)[] =>
  findingsBetween(one, two).flatMap(({ type, confidence }) => [type, Math.round(confidence * 100) / 100]);

describe('a quotation that came over otherwise', () => {
  it.each([
    ['a word of content', said('The bells rang all day long and nobody in the village slept'), ['quote-altered', 0.9]],
    ['a small word', said('The bells rang all night long but nobody in the village slept'), ['quote-altered', 0.8]],
    ['much of it', said('The bells rang all day long and nobody in our town could sleep'), ['quote-altered', 0.8]],
    ['in words left out', said('The bells rang and nobody in the village slept'), ['quote-altered', 0.9]],
    ['its end', said('The bells rang all night long'), ['quote-trimmed', 0.85]],
    ['a phrase of it', 'Ida Roe said the bells "rang all night long".', ['quote-trimmed', 0.6]],
    ['its speaker', BELLS.replace('Ida Roe', 'Ben Coe'), ['quote-reattributed', 0.85]],
    ['nothing but its marks', BELLS.replaceAll('"', '’').replace('’', '‘'), []],
    ['nothing', BELLS, []],
  ])('is told: %s', (_, two, expected) => expect(told(BELLS, two)).toEqual(expected)); // prettier-ignore

  it('may be cut and given to somebody else', () => {
    expect(told(BELLS, '"The bells rang all night long," said Ben Coe.')).toEqual(['quote-reattributed', 0.85, 'quote-trimmed', 0.85]); // prettier-ignore
  });
});

describe('a quotation that the source lacks', () => {
  const SOURCE = 'Ida Roe left the village as the bells of the chapel rang all night long.';

  it.each([
    ['words of its own text', 'Ida Roe left as "the bells of the chapel rang all night long".', ['quote-invented', 0.85]],
    ['one word of it', 'Ida Roe left the village as the bells of the chapel "rang" all night long.', ['quote-invented', 0.75]],
    ['five words and more', 'Ida Roe left the village as the bells rang all night: "I could not bear the noise."', ['quote-invented', 0.8]],
    ['three or four', 'Ida Roe left the "cold and dreary" village as the bells rang all night long.', ['quote-invented', 0.6]],
    ['a word or two', 'Ida Roe called the village "dreary" as the bells of the chapel rang all night long.', []],
    ['small words alone', 'Ida Roe left the village as "it was what it was" for her all night long.', []],
    ['the title of a work', 'Ida Roe left the village with "The Bells of All Night" in her bag.', []],
  ])('is told or not: %s', (_, two, expected) => expect(told(SOURCE, two)).toEqual(expected)); // prettier-ignore

  it('is not told of what somebody says in a sentence of its own', () => {
    expect(alarms(SOURCE, `${SOURCE}\n\n"We have slept in barns since May," said Ben Coe.`)).toEqual([]);
    expect(alarms(SOURCE, `${SOURCE}\n\n"We have slept in barns since May."`)).toEqual([]);
  });
});

it('is told of long, close quotations alone where neither text draws on the other', () => {
  const text = (quoted: string, id: string, more: string) => versionFromText(`${quoted}\n\n${more}`, { id });
  const between = (two: string, one = BELLS) =>
    collate([
      text(one, 'a', 'Owls sleep by day.\n\nRain came.\n\nMilk is dear.\n\nA choir met.'),
      text(two, 'b', 'Taxes rose.\n\nThe ferry is late.\n\nNobody won.\n\nSnow fell north.'),
    ]).pairs[0]!.findings.map(({ type, confidence }) => [type, confidence]);
  expect(between(said('The bells rang all day long and nobody in the village slept'))).toEqual([['quote-altered', 0.55]]); // prettier-ignore
  expect(between(said('The bells rang all night long'))).toEqual([]);
  expect(between(said('The bats have left us'), said('The owls have left us'))).toEqual([]);
  expect(between(said('I could not bear the noise of it'))).toEqual([]);
});
