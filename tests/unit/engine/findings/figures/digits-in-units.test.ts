import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('digits kept in a unit of another system', () => {
  it.each([
    ['The tunnel is 2.4 kilometres long.', 'The tunnel is 2,400 feet long.'],
    ['The load weighs 1.5 tonnes.', 'The load weighs 1,500 pounds.'],
  ])('%s / %s', (one, two) => {
    expect(alarms(one, two)).toContain('number-changed');
    expect(alarms(two, one)).toContain('number-changed');
  });

  it.each([
    ['The tunnel is 2.4 kilometres long.', 'The tunnel is 2,400 metres long.'],
    ['The wreck lies 900 metres down.', 'The wreck lies some 3,000 feet down.'],
    ['The load weighs 1.5 tonnes.', 'The load weighs 1,500 kilograms.'],
  ])('not %s / %s', (one, two) => {
    expect(alarms(one, two)).not.toContain('number-changed');
    expect(alarms(two, one)).not.toContain('number-changed');
  });
});
