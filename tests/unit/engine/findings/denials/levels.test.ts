import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const changed = 'negation-changed';

describe('as far above a thing and then below it is told, from either side', () => {
  it.each([
    ['alike', 'The river stood two feet above the level of the levee on Monday.', 'The river stood two feet below the level of the levee on Monday.'],
    ['told anew', 'The river crested two feet above the level of the levee.', 'The river rose to a peak two feet below the top of the levee.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).toContain(changed);
    expect(alarms(two, one)).toContain(changed);
  }); // prettier-ignore
});

describe('measured from the other end nothing is told', () => {
  it.each([
    ['the two change places', 'The river stood two feet above the levee on Monday.', 'On Monday the levee was two feet below the river.'],
    ['both, one after the other', 'The lake stood two feet below the mark on Monday and two feet above it on Friday.', 'The lake stood two feet above the mark on Friday, after two feet below on Monday.'],
    ['another measure', 'The river stood two feet above the levee, six below the bridge.', 'The river stood six feet below the bridge and two above the levee.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).not.toContain(changed);
    expect(alarms(two, one)).not.toContain(changed);
  }); // prettier-ignore
});
