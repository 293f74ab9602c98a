import { describe, expect, it } from 'vitest';
import { findingsBetween } from '../../../../support/alarms';

/** How the quotation came over: as the paper's own words, as the reporter's, or not. */
const told = (one: string, two: string): string[] =>
  findingsBetween(one, two).flatMap(({ type, message }) =>
    type !== 'quote-to-reported-speech' ? [] : message.includes('the paper’s own') ? ['own'] : ['reported'],
  );

const SHUT = '"The shed was shut by the greedy owners in May," said Ida Roe.';
const OWN = 'In May the greedy owners had their shed shut.';

describe('a quotation without its marks and its speaker', () => {
  it.each([
    ['word for word', 'The shed was shut by the greedy owners in May.', ['own']],
    ['with most of its words', 'The owners shut the shed in May and sold the hay.', ['own']],
    ['with its speaker beside it', 'Ida Roe held the owners of the shed greedy.', ['reported']],
    ['with fewer words and its speaker', 'Ida Roe held the owners of the shed in contempt.', ['reported']],
    ['with fewer words', 'The owners of the shed went north for the summer.', []],
    ['with a neighbour who says it', 'Ida Roe told the paper all. The shed was shut by the greedy owners in May.', ['reported']],
    ['with one word in common', 'The shed is of oak and has two doors to the yard.', []],
    ['with a verb of saying', 'The shed was shut by the greedy owners in May, Ida Roe said.', ['reported']],
    ['that still has them', SHUT, []],
  ])('%s', (_, bare, expected) => {
    expect(told(SHUT, bare)).toEqual(expected);
  }); // prettier-ignore

  it.each([
    ['a term in marks', 'They keep a "dual-use shed" there.', 'They keep a dual-use shed there.'],
    ['two small words', '"It was shut then," said Ida Roe.', 'It was shut then.'],
    ['three words', '"Owners shut sheds," said Ida Roe.', 'Owners shut sheds.'],
    ['what the source says itself, too', `${SHUT} ${OWN}`, `The shed was shut by the greedy owners in May. ${OWN}`],
    ['what the source says itself', `The shed was shut by its greedy owners in May. ${SHUT}`, 'The shed was shut by the greedy owners in May.'],
    ['one that has lost a mark', SHUT, 'The shed was shut by the greedy owners in May."'],
    ['words that nobody said', 'The "shed that was shut by owners" stands there.', 'The shed that was shut by owners stands there.'],
  ])('is not %s', (_, one, two) => expect(told(one, two)).toEqual([])); // prettier-ignore

  it('is reported where whoever has no name is told of by the same word', () => {
    const said = '"We have 22 sheds for the hay and no roofs," the landlord said.';
    expect(told(said, 'The landlord has 22 sheds for the hay and no roofs.')).toEqual(['reported']);
    expect(told(said, 'There are 22 sheds for the hay and no roofs.')).toEqual(['own']);
  });
});
