import { describe, expect, it } from 'vitest';
import { findingsBetween } from '../../../../support/alarms';

const figures = (one: string, two: string): string[] =>
  findingsBetween(one, two).flatMap(({ type, message }) => (type === 'number-changed' ? [message] : []));

describe('a round word', () => {
  it.each([
    ['The flood swept away dozens of houses in the valley.', 'The flood swept away 37 houses in the valley.', '“dozens of houses” is given as “37 houses”'],
    ['The blast killed hundreds of sheep on the ranch.', 'On the ranch 370 sheep were killed in the blast.', '“hundreds of sheep” is given as “370 sheep”'],
    ['The firm has opened several shops in Leeds.', 'The firm has opened seven shops in Leeds.', '“several shops” is given as “seven shops”'],
    ['Thousands of fans greeted the team at the airport.', 'The team was greeted by 4,200 fans at the airport.', '“Thousands of fans” is given as “4,200 fans”'],
  ])('is given exactly: %s / %s', (one, two, message) => {
    expect(figures(one, two)).toEqual([`${message}: the source has no such figure.`]);
    // Whoever writes it for a figure claims nothing.
    expect(figures(two, one)).toEqual([]);
  }); // prettier-ignore

  it.each([
    ['has its figure elsewhere', 'Dozens of houses in the valley, 37 in all, were swept away.', 'In the valley 37 houses were swept away.'],
    ['stays beside another figure', 'The flood swept away dozens of houses in the valley.', 'In the valley of 412 houses the flood swept away dozens.'],
    ['gives way to a figure of something else', 'Hundreds of workers at the plant in Gera lost their jobs.', 'The plant in Gera, which had 900 workers, cut jobs.'],
    ['gives way to one as rough', 'Hundreds of people attended the rally in Gera.', 'Some 300 people attended the rally in Gera.'],
    ['counts another thing', 'Thousands of bees died in the hives.', 'Bees died in 40 hives.'],
    ['is out of its range', 'Dozens of ships waited outside the port.', 'Outside the port 9,000 ships waited.'],
    ['tells how often', 'They have met several times in Gera since May.', 'They have met five times in Gera since May.'],
  ])('%s', (_, one, two) => expect(figures(one, two)).toEqual([])); // prettier-ignore
});
