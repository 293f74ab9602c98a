import { describe, expect, it } from 'vitest';
import { SNOW, within } from '../../../../support/framed';

const { typesOf } = within(SNOW);

describe('what somebody alleges of himself', () => {
  it.each([
    [
      'She alleged during the hearing that she had been locked in a store room by two guards.',
      'She had been locked in a store room by two guards.',
    ],
    [
      'He claims that he was promised the tenancy by the late earl.',
      'He was promised the tenancy by the late earl.',
    ],
    [
      'Tom Ferris claimed he had paid the fine in coins at the post office.',
      'Tom Ferris had paid the fine in coins at the post office.',
    ],
    [
      'The miners claim they were never warned of the gas in the shaft.',
      'The miners were never warned of the gas in the shaft.',
    ],
  ])('is no fact, though it is still he of whom it is told: %s', (a, b) => {
    expect(typesOf(a, b)).toEqual(['attribution-dropped']);
  });

  it.each([
    [
      'He said he grew up in a mill and left school at twelve.',
      'He grew up in a mill and left school at twelve.',
    ],
    ['She recalled that she had walked to school without shoes.', 'She had walked to school without shoes.'],
    [
      'She alleged that she had been locked in a store room by two guards.',
      'She accused two guards of locking her in a store room.',
    ],
    [
      'He claims that he was promised the tenancy by the late earl.',
      'By his account he was promised the tenancy by the late earl.',
    ],
    [
      'Tom Ferris claimed he had paid the fine in coins at the post office.',
      'Tom Ferris had allegedly paid the fine in coins at the post office.',
    ],
    [
      'The miners claim they were never warned of the gas in the shaft. They also say the lamps were old.',
      'The miners were never warned of the gas in the shaft, they say. The lamps were old, they add.',
    ],
    ['She claimed 40 hours of overtime for the week.', 'She was paid for 40 hours of overtime for the week.'],
  ])('is left where another word leaves it open, or nothing was alleged: %s', (a, b) => {
    expect(typesOf(a, b)).toEqual([]);
  });
});
