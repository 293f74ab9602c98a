import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('not all becomes none', () => {
  it.each([
    ['Not all of the boats have come home.', 'None of the boats have come home.'],
    ['Not everyone liked the soup.', 'No one liked the soup.'],
    ['Not every pupil passed the test.', 'No pupil passed the test.'],
  ])('%s → %s', (one, two) => {
    expect(alarms(one, two)).toContain('negation-changed');
    expect(alarms(two, one)).toContain('negation-changed');
  }); // prettier-ignore
});

describe('not all becomes some not', () => {
  it.each([
    ['Not all of the rooms have been paid for.', 'Some of the rooms have not been paid for.'],
    ['Some of the guests did not eat.', 'Not all of the guests ate.'],
    ['Not everyone got a seat, but no one complained.', 'Some people had to stand, but no one complained.'],
    ['Not all shops closed, and no bank did.', 'Not every shop closed, and no banks.'],
  ])('%s → %s', (one, two) => {
    expect(alarms(one, two)).toEqual([]);
  }); // prettier-ignore
});
