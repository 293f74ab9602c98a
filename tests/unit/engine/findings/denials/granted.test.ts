import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('what was refused is given', () => {
  it.each([
    ['Reporters were refused access to the camp.', 'Reporters were given access to the camp.'],
    ['Two families were refused visas.', 'Two families were given visas.'],
    ['The court refused him leave to appeal.', 'The court gave him leave to appeal.'],
  ])('%s → %s', (one, two) => {
    expect(alarms(one, two)).toContain('negation-changed');
    expect(alarms(two, one)).toContain('negation-changed');
  }); // prettier-ignore
});

describe('it is not given, or to others', () => {
  it.each([
    ['Reporters were refused access to the camp.', 'Reporters were not given access to the camp.'],
    ['The inspectors were refused access to the plant.', 'The inspectors were given no access to the plant.'],
    ['Reporters were refused access to the camp, but were given a map.', 'Reporters were given a map but refused access to the camp.'],
    ['She was refused entry at first but was later given entry.', 'She was given entry after first being turned away.'],
    ['The union refused help from the state.', 'The union got help from its members, not the state.'],
  ])('%s → %s', (one, two) => {
    expect(alarms(one, two)).toEqual([]);
  }); // prettier-ignore
});
