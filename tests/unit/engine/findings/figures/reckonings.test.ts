import { describe, expect, it } from 'vitest';
import { findingsBetween } from '../../../../support/alarms';

const told = (a: string, b: string): string[] =>
  findingsBetween(a, b)
    .filter(({ type }) => type === 'number-changed')
    .map(({ message }) => message);

const FINED = 'The three men were fined £200 each by magistrates in Dorby on Monday.';
const RAISED = 'The council raised the fee for a plot from £52 to £80 on Monday.';
const LISTED = 'The chain closed on Sunday with debts of $418 million and assets of $260 million.';
const FOUND = 'The director said 211 of the original 230 parts of the organ have been recovered.';
const PASSED = 'The motion passed by nine votes to six on Tuesday night in Ashford.';

describe('a figure that says of itself what it was reckoned from', () => {
  it.each([
    [FINED, 'The three men were fined a total of £600 by magistrates in Dorby on Monday.'],
    ['Ford and Lunn paid £40 each for the tickets.', 'Ford and Lunn paid £80 between them for the tickets.'],
    [RAISED, 'The council raised the fee for a plot by £28 to £80 on Monday.'],
    [PASSED, 'The motion passed with a majority of three on Tuesday night in Ashford.'],
    ['Roe won by 61 votes to 58 in the ward on Thursday.', 'Roe won by three votes in the ward on Thursday.'],
    [
      'The firm sold 120 vans in May and 80 in June, its chairman said.',
      'The firm sold 200 vans in the two months together, its chairman said.',
    ],
    [LISTED, 'The chain closed on Sunday with debts that exceeded its assets by $158 million.'],
    [FOUND, 'Nineteen parts of the organ remain missing, the director said.'],
    [
      'A first edition that fetched 4 million yen in April went for 2.6 million on Sunday.',
      'A first edition that fetched 4 million yen in April went for 1.4 million less on Sunday.',
    ],
  ])('%s / %s', (a, b) => {
    expect(told(a, b)).toEqual([]);
  });

  it.each([
    [LISTED, 'The chain closed on Sunday with debts that exceeded its assets by $185 million.'],
    [FINED, 'The three men were fined a total of £800 by magistrates in Dorby on Monday.'],
    ['Ford and Lunn paid £40 each for the tickets.', 'Ford and Lunn paid £80 each for the tickets.'],
    [RAISED, 'The council raised the fee for a plot by £30 to £80 on Monday.'],
    [PASSED, 'The motion passed with a majority of four on Tuesday night in Ashford.'],
  ])('must come out: %s / %s', (a, b) => {
    expect(told(a, b)).toHaveLength(1);
  });
});

describe('what is no bound and no count', () => {
  it.each([
    [
      'The village lay under two metres of mud on Sunday.',
      'The mud lay two metres deep in the village on Sunday.',
    ],
    ['The shop opens at half past six on Sundays.', 'The shop opens at 6.30 on Sundays.'],
  ])('%s / %s', (a, b) => {
    expect(told(a, b)).toEqual([]);
  });
});
