import { describe, expect, it } from 'vitest';
import { findingsBetween } from '../../../../support/alarms';

const told = (a: string, b: string): string[] =>
  findingsBetween(a, b)
    .filter(({ type }) => type === 'date-changed')
    .map(({ message }) => message);

describe('one moment seen from either side', () => {
  it.each([
    ['The rent must be paid by the end of March.', 'The rent must be paid before April.'],
    ['The tunnel stays shut until the end of December.', 'The tunnel will not open before January.'],
    ['The rule ends on the last day of 2027.', 'The rule ends at the start of 2028.'],
    ['He worked at the mill from 1961 to 1965.', 'His work at the mill was over before 1966.'],
    ['Entries made after 30 June will be void.', 'Entries made from 1 July will be void.'],
    ['The rule ends on the last day of June.', 'The rule ends before the first day of July.'],
    ['The baths will be closed through Monday.', 'The baths stay closed until Tuesday.'],
    ['The offer is good through Sunday.', 'The offer is good until Monday.'],
    ['The road is shut through June 30.', 'The road is shut until July 1.'],
  ])('%s / %s', (a, b) => {
    expect(told(a, b)).toEqual([]);
    expect(told(b, a)).toEqual([]);
  });

  it.each([
    ['The rent must be paid by the end of March.', 'The rent must be paid before June.'],
    ['The rent must be paid by the end of March.', 'The rent must be paid by the end of April.'],
    ['He worked at the mill until May 5.', 'He worked at the mill until May 6.'],
    ['The baths will be closed through Monday.', 'The baths will be closed through Tuesday.'],
    ['The baths will be closed through Monday.', 'The baths will be closed until Wednesday.'],
    ['The baths will be closed until Monday.', 'The baths will be closed until Tuesday.'],
    ['No trains will run before Sunday.', 'No trains will run until Saturday.'],
    ['The rent must be paid in March.', 'The rent must be paid before April.'],
    ['The tunnel has been shut since last September.', 'The tunnel has been shut since October.'],
  ])('not %s / %s', (a, b) => {
    expect(told(a, b)).toHaveLength(1);
    expect(told(b, a)).toHaveLength(1);
  });

  it('tells by its verb which of several years became another', () => {
    expect(
      told(
        'His wife, the potter Rosa Lund, whom he wed in 1961, died in 1993.',
        'His wife, Rosa Lund, who made pots, died in 1998.',
      ),
    ).toEqual(['The date “1993” became “1998”.']);
  });
});
