import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const told = (name: string): string => `The plan will fail, ${name} told the harbour board.`;

describe('a name with a full stop in it', () => {
  it.each([
    ['J. Okafor', 'J. Petrov'],
    ['Ana J. Okafor', 'Ana J. Petrov'],
    ['Sen. Okafor', 'Sen. Petrov'],
    ['Lt. Col. Okafor', 'Lt. Col. Petrov'],
    ['State Judge Ana Okafor', 'State Judge Ana Petrov'],
  ])('is told where it changed: %s, %s', (one, two) => {
    expect(alarms(told(one), told(two))).toEqual(['name-changed']);
    expect(alarms(told(two), told(one))).toEqual(['name-changed']);
  });

  it.each([
    ['J. Okafor', 'J Okafor'],
    ['J. Okafor', 'Okafor'],
    ['Ana J. Okafor', 'Ana Okafor'],
    ['Mr. Okafor', 'Mr Okafor'],
    ['Sen. Okafor', 'Senator Okafor'],
    ['Sen. Ana Okafor', 'Ana Okafor'],
    ['County Judge Ana Okafor', 'State Judge Ana Okafor'],
    ['City Manager Ana Okafor', 'Okafor'],
  ])('is the same: %s, %s', (one, two) => {
    expect(alarms(told(one), told(two))).not.toContain('name-changed');
    expect(alarms(told(two), told(one))).not.toContain('name-changed');
  });
});
