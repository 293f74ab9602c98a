import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('what did not come about', () => {
  it.each([
    ['The strike was the reason the ferry stayed in port.', 'The ferry would not have stayed in port but for the strike.'],
    ['A loan from the bank saved the shipyard.', 'The shipyard would not have been saved without a loan from the bank.'],
    ['The bridge was built thanks to a gift from a brewer.', 'The bridge would never have been built had it not been for a gift from a brewer.'],
    ['The match went to a fifth set because of Hale.', 'The match would not have gone to a fifth set if it were not for Hale.'],
  ])('is told as it was: %s / %s', (one, two) => {
    expect(alarms(one, two)).not.toContain('negation-changed');
    expect(alarms(two, one)).not.toContain('negation-changed');
  }); // prettier-ignore

  it.each([
    ['no condition', 'The ferry would not have stayed in port.', 'The ferry stayed in port.'],
    ['the same condition', 'The bridge would not have held without the beams.', 'The bridge held without the beams.'],
    ['what would have been', 'The ferry would not have stayed in port but for the strike.', 'The ferry would have stayed in port but for the strike.'],
  ])('is denied: %s', (_, one, two) => expect(alarms(one, two)).toContain('negation-changed')); // prettier-ignore
});
