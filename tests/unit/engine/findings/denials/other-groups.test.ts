import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const changed = 'negation-changed';

describe('what one group has and another has not', () => {
  it.each([
    ['Engineers have restored water to 6,000 flats, but 9,000 are still dry.', 'Around 9,000 flats have no water, after engineers reconnected 6,000.'],
    ['Doctors have given a vaccine to 300 children, but 500 are still waiting.', 'About 500 children have had no vaccine, after 300 got theirs.'],
    ['Power is back in 300 homes by the river; 80 have none.', 'Some 80 homes by the river have no power, and 300 have it again.'],
  ])('contradicts nothing: “%s”, “%s”', (one, two) => {
    expect(alarms(one, two)).not.toContain(changed);
    expect(alarms(two, one)).not.toContain(changed);
  }); // prettier-ignore
});

describe('what a group has and has not', () => {
  it.each([
    ['Teachers gave a report to 90 pupils on Friday.', 'Teachers gave no report to 90 pupils on Friday.'],
    ['Power is back in 300 homes by the river; 80 are still dark.', 'Power is not back in 300 homes by the river; 80 are still dark.'],
    ['The grid has restored power to 14,000 homes.', 'Some 14,000 homes have no power.'],
  ])('is told: “%s”, “%s”', (one, two) => {
    expect(alarms(one, two)).toContain(changed);
    expect(alarms(two, one)).toContain(changed);
  }); // prettier-ignore
});
