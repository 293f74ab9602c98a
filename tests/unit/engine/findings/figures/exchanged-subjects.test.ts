import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('figures that take their verbs along to each other', () => {
  it.each([
    ['in place', 'Exports rose 12 percent and imports fell 5 percent.', 'Exports fell 5 percent and imports rose 12 percent.'],
    ['of names', "Alder's profit rose 21 percent while Birchwood's fell 9 percent.", "Alder's profit fell 9 percent while Birchwood's rose 21 percent."],
    ['of places', 'In Norhaven rents rose 7 percent, and in Westra they fell 3 percent.', 'In Norhaven rents fell 3 percent, and in Westra they rose 7 percent.'],
  ])('are told of another: %s', (_, one, two) => {
    expect(alarms(one, two)).toContain('number-changed');
    expect(alarms(two, one)).toContain('number-changed');
  }); // prettier-ignore

  it.each([
    ['another order', 'Exports rose 12 percent and imports fell 5 percent.', 'Imports fell 5 percent and exports rose 12 percent.'],
    ['other verbs', 'Exports rose 12 percent and imports fell 5 percent.', 'Imports dropped by 5 percent, but exports climbed by 12 percent.'],
    ['ends of one movement', 'Annual profit rose to 11.3 billion crowns last year from 7.9 billion in his first.', 'Profit rose from 7.9 billion crowns in his first year to 11.3 billion last year.'],
    ['a price before and after', 'Oil fell to $84 a barrel on Monday from $91 on Friday.', 'Oil fell from $91 a barrel on Friday to $84 on Monday.'],
    ['a forecast before and after', 'The company raised its forecast to 2.1 billion crowns this year from 1.9 billion.', 'The company raised its forecast from 1.9 billion crowns to 2.1 billion this year.'],
    ['sums behind', "Alder's profit rose 21 percent to $90 million, while Birchwood's fell 9 percent to $140 million.", 'Birchwood made $140 million, 9 percent less, whereas profit at Alder jumped 21 percent to $90 million.'],
  ])('are told of the same: %s', (_, one, two) => {
    expect(alarms(one, two)).not.toContain('number-changed');
    expect(alarms(two, one)).not.toContain('number-changed');
  }); // prettier-ignore
});
