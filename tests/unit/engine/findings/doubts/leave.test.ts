import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('a doubt is lost', () => {
  it.each([
    ['The union may have until Friday to answer.', 'The union has until Friday to answer.'],
    ['The clinic may shut two wards by the river.', 'The clinic shuts two wards by the river.'],
  ])('%s → %s', (one, two) => {
    expect(alarms(one, two)).toContain('hedge-dropped');
  }); // prettier-ignore
});

describe('leave is told in other words', () => {
  it.each([
    ['Tenants may keep one cat in each flat.', 'Tenants have the right to keep one cat in each flat.'],
    ['Losers may demand a recount.', 'Losers have three days in which to demand a recount.'],
    ['Traders have until June to apply for a stall.', 'Traders may apply for a stall until June.'],
    ['Members may vote by post.', 'Members get to vote by post.'],
    ['Bidders may appeal until 3 May.', 'The deadline for bidders to appeal is 3 May.'],
    ['Anyone may inspect the accounts.', 'The accounts are open for anyone to inspect.'],
  ])('%s → %s', (one, two) => {
    expect(alarms(one, two)).toEqual([]);
  }); // prettier-ignore
});
