import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('the party that somebody sits for', () => {
  it.each([
    ['Tory councillor Hugh Ferris spoke first on Monday.', 'Hugh Ferris, who sits on the council for Labour, spoke first on Monday.'],
    ['Senator Lou Brandt, a Democrat, voted against the bill.', 'Republican senator Lou Brandt voted against the bill.'],
    ['Green MP Ana Sorel asked for a vote.', 'Ana Sorel, who represents the Liberals in parliament, asked for a vote.'],
  ])('changed: %s → %s', (one, two) => {
    expect(alarms(one, two)).toEqual(['name-changed']);
  }); // prettier-ignore

  it.each([
    ['Tory councillor Hugh Ferris spoke first on Monday.', 'Hugh Ferris, who sits on the council for the Conservatives, spoke first on Monday.'],
    ['Hugh Ferris, who beat Labour in May, spoke first.', 'Conservative councillor Hugh Ferris, who won in May, spoke first.'],
    ['Hugh Ferris, a Conservative who left Labour in May, spoke first.', 'Conservative councillor Hugh Ferris, once of Labour, spoke first.'],
    ['Republican senator Lou Brandt voted against the bill, as did Democrat Ann Roe.', 'Lou Brandt, a Republican, and Ann Roe, a Democrat, voted against the bill.'],
    ['Tory MP Ana Sorel asked for a vote.', 'Ana Sorel, who represents Green Valley, asked for a vote.'],
  ])('stayed: %s → %s', (one, two) => {
    expect(alarms(one, two)).toEqual([]);
  }); // prettier-ignore
});
