import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const changed = 'negation-changed';

describe('a side that is taken', () => {
  it.each([
    ['a vote', 'Parliament voted against the bill on Monday.', 'Parliament voted for the bill on Monday.'],
    ['in favour', 'The three members voted against the bill.', 'The three members voted in favour of the bill.'],
    ['what somebody is', 'The union is against the deal with the port.', 'The union is for the deal with the port.'],
    ['what somebody says', 'Falk spoke against the plan in March.', 'In March Falk spoke for the plan.'],
  ])('is told where it is the other: %s', (_, one, two) => {
    expect(alarms(one, two)).toContain(changed);
    expect(alarms(two, one)).toContain(changed);
  }); // prettier-ignore

  it.each([
    ['the same', 'Parliament voted against the bill on Monday.', 'On Monday parliament voted against the bill.'],
    ['of another thing', 'The union voted against the deal on Monday.', 'The union voted for the strike on Monday.'],
    ['denied', 'Parliament voted against the bill.', 'Parliament did not vote for the bill.'],
    ['both', 'Orme voted for the bill and Kelso voted against it.', 'Kelso voted against the bill; Orme voted for the bill.'],
    ['of time', 'The case is against the firm.', 'The case is for the court.'],
  ])('is not told: %s', (_, one, two) => {
    expect(alarms(one, two)).not.toContain(changed);
    expect(alarms(two, one)).not.toContain(changed);
  }); // prettier-ignore
});
