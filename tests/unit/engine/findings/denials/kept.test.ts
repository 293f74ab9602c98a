import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('all becomes none', () => {
  it.each([
    ['All 14 of the drivers were paid.', 'None of the 14 drivers were paid.'],
  ])('%s → %s', (one, two) => {
    expect(alarms(one, two)).toContain('negation-changed');
  }); // prettier-ignore
});

describe('what all keep none loses', () => {
  it.each([
    ['All 14 of the drivers will keep their jobs.', 'None of the 14 drivers will be out of work.'],
    ['All nine of the cooks will keep their posts.', 'No cook will be out of a job.'],
  ])('%s → %s', (one, two) => {
    expect(alarms(one, two)).toEqual([]);
  }); // prettier-ignore
});
