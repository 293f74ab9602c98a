import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('what nobody was able to do is done', () => {
  it.each([
    ['The team was unable to grow a tree that was immune.', 'The team succeeded in growing a tree that did not fall ill.'],
    ['Divers were unable to reach the wreck.', 'Divers managed to reach the wreck, which does not lie deep.'],
  ])('%s → %s', (one, two) => {
    expect(alarms(one, two)).toContain('negation-changed');
    expect(alarms(two, one)).toContain('negation-changed');
  }); // prettier-ignore
});

describe('it is not done, or only later or in part', () => {
  it.each([
    ['Divers were unable to reach the wreck.', 'Divers did not succeed in reaching the wreck.'],
    ['Doctors were unable to save the hand.', 'Doctors could not save the hand, though they managed to save two fingers.'],
    ['Rescuers were unable to reach the hut on Monday but did so on Tuesday.', 'Rescuers managed to reach the hut on Tuesday, a day after they had been unable to.'],
  ])('%s → %s', (one, two) => {
    expect(alarms(one, two)).toEqual([]);
  }); // prettier-ignore
});
