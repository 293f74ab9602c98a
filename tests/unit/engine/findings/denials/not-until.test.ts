import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const changed = 'negation-changed';

describe('what is put off', () => {
  it.each([
    ['straight away', 'He will not take charge until the end of the season.', 'He takes charge straight away.'],
    ['at once', 'The law on barges will not come into force until 2031.', 'The law on barges comes into force at once.'],
    ['immediately', 'The pool in Orme will not reopen until spring.', 'The pool in Orme reopens immediately.'],
  ])('is no more: %s', (_, one, two) => {
    expect(alarms(one, two)).toContain(changed);
    expect(alarms(two, one)).toContain(changed);
  }); // prettier-ignore

  it.each([
    ['then', 'The pool in Orme will not reopen until spring.', 'The pool in Orme will reopen in spring.'],
    ['at the earliest', 'The pool in Orme will not reopen until spring.', 'The pool in Orme reopens in spring at the earliest.'],
    ['when something came', 'She did not leave the mill until the police came.', 'She left the mill when the police came.'],
    ['not now', 'The pool in Orme will not reopen until spring.', 'The pool in Orme will not reopen now, only in spring.'],
  ])('still is: %s', (_, one, two) => {
    expect(alarms(one, two)).not.toContain(changed);
    expect(alarms(two, one)).not.toContain(changed);
  }); // prettier-ignore
});
