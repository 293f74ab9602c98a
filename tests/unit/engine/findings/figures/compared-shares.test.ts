import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('two shares', () => {
  it.each([
    ['Sales rose 8.1 percent to 90 million dollars, more than analysts had expected.', 'Sales of 90 million dollars were some 3 percent higher than analysts had expected.'],
    ['Sales grew 14 percent to 90 million dollars, ahead of forecasts.', 'Sales of 90 million dollars beat forecasts by 10 percent.'],
    ['Profit rose 12.4 percent to 318 million euros.', 'Profit of 318 million euros was about 6 percent above the consensus.'],
  ])('of which one is held against hopes: %s / %s', (one, two) => {
    expect(alarms(one, two)).not.toContain('number-changed');
    expect(alarms(two, one)).not.toContain('number-changed');
  }); // prettier-ignore

  it.each([
    ['Sales rose 8.1 percent to 90 million dollars.', 'Sales of 90 million dollars were up 9.1 percent.'],
    ['Sales were 8.1 percent above forecasts.', 'Sales were 9.1 percent above forecasts.'],
  ])('of one basis: %s / %s', (one, two) => expect(alarms(one, two)).toContain('number-changed'));
});
