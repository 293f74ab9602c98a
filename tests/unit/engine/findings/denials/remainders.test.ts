import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('the same part is denied', () => {
  it.each([
    ['Sixteen of 20 villages agreed to it.', 'Sixteen of the 20 villages did not agree to it.'],
    ['80 per cent of the line is paved.', '80 per cent of the line is not paved.'],
  ])('%s → %s', (one, two) => {
    expect(alarms(one, two)).toContain('negation-changed');
  }); // prettier-ignore
});

describe('the rest is denied', () => {
  it.each([
    ['Sixteen of 20 villages agreed.', 'Four of the 20 villages did not agree.'],
    ['80 per cent of the line is paved.', '20 per cent of the line is not paved.'],
    ['Two thirds of the pupils passed.', 'A third of the pupils did not pass.'],
  ])('%s → %s', (one, two) => {
    expect(alarms(one, two)).toEqual([]);
  }); // prettier-ignore
});
