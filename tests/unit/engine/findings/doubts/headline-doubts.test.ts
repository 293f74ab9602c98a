import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('a headline suspects or fears no more', () => {
  it.each([
    ['Gas leak suspected as blast kills four', 'Gas leak kills four in blast'],
    ['Faulty heater suspected in chapel fire', 'Faulty heater caused chapel fire'],
  ])('%s → %s', (one, two) => {
    expect(alarms(one, two)).toContain('hedge-dropped');
  }); // prettier-ignore
});

describe('it still does', () => {
  it.each([
    ['Faulty heater suspected in chapel fire', 'Faulty heater blamed for chapel fire'],
    ['Faulty heater suspected in chapel fire', 'Heater suspected of causing chapel fire'],
    ['Bird flu suspected on farm', 'Suspected bird flu on farm'],
  ])('%s → %s', (one, two) => {
    expect(alarms(one, two)).toEqual([]);
  }); // prettier-ignore
});
