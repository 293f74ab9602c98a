import { describe, expect, it } from 'vitest';
import { changedTens } from '../../../../../src/engine/findings/figures/told-in-tens';
import { alarms } from '../../../../support/alarms';
import { viewed } from '../../../../support/linked-sides';

/** What is told in tens and became others, as `one / other`. */
const changes = (one: string, two: string): string[] => {
  const { view, from, to } = viewed(one, two);
  return changedTens(view).map(
    ([a, b]) => `${from.version.text.slice(a.start, a.end)} / ${to.version.text.slice(b.start, b.end)}`,
  );
};

describe('an age or a temperature told in tens', () => {
  it.each([
    ['in figures', 'The driver is in his 40s and lives in Leeds.', 'The driver is in his 50s and lives in Leeds.', '40s / 50s'],
    ['in words', 'A woman in her sixties was hurt.', 'A woman in her seventies was hurt.', 'sixties / seventies'],
    ['in both', 'A woman in her sixties was hurt.', 'A woman in her 70s was hurt.', 'sixties / 70s'],
    ['of degrees', 'Temperatures will be in the mid-30s on Friday.', 'Temperatures will be in the mid-20s on Friday.', 'mid-30s / mid-20s'],
    ['with a part of it', 'The suspect is in his mid-40s.', 'The suspect is in his mid-50s.', 'mid-40s / mid-50s'],
    ['with a word before it', 'The suspect is in his very early 40s.', 'The suspect is in his late 50s.', '40s / 50s'],
  ])('is another: %s', (_, one, two, told) => {
    expect(changes(one, two)).toEqual([told]);
    expect(changes(two, one)).toEqual([told.split(' / ').reverse().join(' / ')]);
    expect(alarms(one, two)).toContain('number-changed');
  }); // prettier-ignore

  it.each([
    ['in other words', 'The driver is in his 40s and lives in Leeds.', 'The driver is in his mid-forties and lives in Leeds.'],
    ['of the calendar', 'The mill was built in the 40s.', 'The mill was built in the 50s.'],
    ['of several', 'The driver is in his 40s, the other in his 20s.', 'The driver is in his 50s, the other in his 20s.'],
    ['of somebody else', 'The driver is in his 40s.', 'A nurse came to help; she is in her 60s.'],
  ])('is none: %s', (_, one, two) => expect(changes(one, two)).toEqual([])); // prettier-ignore
});
