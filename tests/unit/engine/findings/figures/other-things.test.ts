import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('two figures that tell other things', () => {
  it.each([
    [
      'how far a count has come',
      'With 31 of 120 districts counted Lund led.',
      'After 104 of 120 had been counted Lund led.',
    ],
    [
      'how much time is left',
      'Reed scored with six minutes left to win the cup.',
      'Reed scored after 84 minutes to win the cup.',
    ],
    [
      'what befell others',
      'The storm claimed 40 lives on the coast, the coastguard said.',
      'The coastguard said the storm on the coast injured 25 people.',
    ],
  ])('are no change: %s', (_, a, b) => {
    expect(alarms(a, b)).toEqual([]);
    expect(alarms(b, a)).toEqual([]);
  });

  it.each([
    [
      'The lifeboat crew saved 40 lives in the storm, the coastguard said.',
      'The coastguard said the lifeboat crew saved 25 people in the storm.',
    ],
    [
      'The storm claimed 40 lives on the coast, the coastguard said.',
      'The coastguard said the storm on the coast killed 25 people.',
    ],
  ])('one thing befell them: %s', (a, b) => {
    expect(alarms(a, b)).toEqual(['number-changed']);
    expect(alarms(b, a)).toEqual(['number-changed']);
  });
});
