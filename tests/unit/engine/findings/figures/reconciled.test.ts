import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../../../src/engine';
import { findingsBetween } from '../../../../support/alarms';

const told = (a: string, b: string): string[] =>
  findingsBetween(a, b)
    .filter(({ type }) => type === 'number-changed')
    .map(({ message }) => message);

describe('two figures that tell the same', () => {
  it.each([
    [
      'Keepers caught six of the eight wolves that had left the zoo.',
      'Two of the eight wolves that strayed from the zoo are still free.',
    ],
    [
      'She has drawn nine maps of the coast, beginning with Harwich.',
      'Her map of Harwich was followed by eight more of the coast.',
    ],
    [
      'Weber and three colleagues were stuck on the ski lift for an hour.',
      'Four people, Weber among them, were stuck on the ski lift for an hour.',
    ],
    [
      'The ship had 140 passengers and a crew of 22 when it hit the pier.',
      'In all 162 people were on the ship when it hit the pier.',
    ],
    ['The lightest of the bells weighs more than 90 kilos.', 'None of the bells weighs less than 90 kilos.'],
    ['The pipeline is 7.4 km long.', 'The pipeline is almost seven and a half kilometres long.'],
    [
      'The poll found that the harbour should be rebuilt, as 60 percent wanted.',
      'Only 40 percent of those in the poll are happy with the harbour as it is.',
    ],
  ])('%s / %s', (a, b) => {
    expect(told(a, b)).toEqual([]);
    expect(told(b, a)).toEqual([]);
  });
});

describe('two parts, and one of them with the whole', () => {
  it.each([
    [
      'The board voted by seven to five to sell the mill.',
      'Seven of the twelve members of the board voted to sell the mill.',
    ],
    ['The court ruled four to three for the mill.', 'Four of the seven judges ruled for the mill.'],
    ['Of the 40 weavers, 28 backed the strike.', 'The strike was backed by 28 weavers; 12 were against.'],
  ])('are the same: %s / %s', (a, b) => {
    expect(told(a, b)).toEqual([]);
    expect(told(b, a)).toEqual([]);
  });

  it.each([
    [
      'The board voted by seven to five to sell the mill.',
      'Seven of the ten members of the board voted to sell the mill.',
    ],
    [
      'The board voted by seven to five to sell the mill.',
      'The board voted by seven to four to sell the mill.',
    ],
    ['Seven of the twelve members voted to sell it.', 'Seven of the five members voted to sell it.'],
    ['The mill closed for seven more weeks in May.', 'The mill closed for eight more weeks in May.'],
  ])('are not: %s / %s', (a, b) => {
    expect(told(a, b)).toHaveLength(1);
    expect(told(b, a)).toHaveLength(1);
  });
});

describe('two figures that do not', () => {
  it.each([
    [
      'Keepers caught six of the eight wolves that had left the zoo.',
      'Keepers caught two of the eight wolves that had left the zoo.',
    ],
    [
      'She has drawn nine maps of the coast, beginning with Harwich.',
      'Her map of Harwich was followed by 14 more of the coast.',
    ],
    [
      'In the poll 60 percent of voters backed the plan to rebuild the harbour.',
      'The plan to rebuild the harbour was backed by 40 percent of voters in the poll.',
    ],
    ['A boy of nine was hurt when the wall fell.', 'A six-year-old boy was hurt when the wall fell.'],
    [
      'The gas price fell $1.15, or 3 percent, to settle at $36.80 a unit.',
      'A unit of gas ended the day at $38.60, a loss of 3 percent.',
    ],
  ])('%s / %s', (a, b) => {
    expect(told(a, b)).toHaveLength(1);
    expect(told(b, a)).toHaveLength(1);
  });
});

describe('figures of two things', () => {
  it.each([
    [
      'The storm drove half a million people from their homes on the coast.',
      'The storm killed 11 people on the coast and cut the power.',
    ],
    [
      'Ruud gave the visitors the lead after 12 minutes.',
      'Ruud gave the visitors the lead with six minutes left.',
    ],
    [
      'The bank lost 310 million euros last year.',
      'Last year the loss of the bank came to 310 million euros.',
    ],
  ])('%s / %s', (a, b) => {
    expect(told(a, b)).toEqual([]);
  });
});

describe('a headline that a text repeats and the other lacks', () => {
  const lead = 'A surgeon who lied about his training was jailed for nine years in Leeds on Wednesday.';
  const retold =
    'Six years in prison is what a court in Leeds gave a surgeon on Wednesday for lying about his training.';
  const rest =
    'Colin Marsh, 57, showed no emotion. His patients had waited outside since dawn. He will appeal.';

  it('is not what its sentence is compared with', () => {
    const a = ['Surgeon jailed for nine years', lead, rest].join('\n\n');
    const b = [retold, rest].join('\n\n');
    const pair = collate([versionFromText(a, { id: 'a' }), versionFromText(b, { id: 'b' })]).pairs[0]!;
    const [finding, ...more] = pair.findings;
    expect(more).toEqual([]);
    expect(finding?.type).toBe('number-changed');
    expect(finding?.a?.start).toBe(a.indexOf('nine', a.indexOf(lead)));
  });
});
