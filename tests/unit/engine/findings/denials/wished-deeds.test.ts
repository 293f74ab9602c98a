import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const changed = 'negation-changed';

describe('what was not done and ought to have been is told alike, from either side', () => {
  it.each([
    ['should have', 'The coach complained that the referee had not sent off Teale.', 'The coach said that the referee should have sent off Teale.'],
    ['deserved to', 'The coach was angry that the referee had not sent off Teale.', 'The coach thought that Teale deserved to be sent off.'],
    ['ought to have', 'Parents criticised the school for not warning them about the fumes.', 'Parents said that the school ought to have warned them about the fumes.'],
    ['would have', 'The guard had not closed the gate, the inquiry found.', 'A careful guard would have closed the gate, the inquiry found.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).not.toContain(changed);
    expect(alarms(two, one)).not.toContain(changed);
  }); // prettier-ignore
});

describe('what was done, or what ought not to be, is told', () => {
  it.each([
    ['a deed', 'Residents were furious that the mayor had not closed the bridge.', 'Residents were furious that the mayor had closed the bridge.'],
    ['a wish', 'Residents said that the mayor should not have closed the bridge.', 'Residents said that the mayor should have closed the bridge.'],
    ['an order', 'Visitors must not feed the swans in the park, the board said.', 'Visitors should feed the swans in the park, the board said.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).toContain(changed);
    expect(alarms(two, one)).toContain(changed);
  }); // prettier-ignore
});
