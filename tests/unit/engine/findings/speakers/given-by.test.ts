import { describe, expect, it } from 'vitest';
import { SNOW, within } from '../../../../support/framed';

const { typesOf } = within(SNOW);

describe('a source behind "by"', () => {
  it.each([
    [
      'Holders of the bond will be paid 90 crowns in March and the rest in June, the companies said.',
      'Under the plan laid out by the two firms, holders of the bond are to be paid 90 crowns in March and the rest in June.',
    ],
    [
      'The tunnel will close for nine weeks while the walls are sealed, the operator said.',
      'Under a schedule published by the company, the tunnel will close for nine weeks while the walls are sealed.',
    ],
    [
      'Parents will pay a third of the fee from May, the ministry said.',
      'Parents will pay a third of the fee from May, under rules announced by the government.',
    ],
  ])('still says so: %s', (a, b) => {
    expect(typesOf(a, b)).toEqual([]);
  });

  it.each([
    // What they gave was spoken of, and somebody else spoke of it.
    [
      'The terms set out by both firms break the law, the companies’ lawyer said.',
      'The terms set out by both firms break the law.',
    ],
    [
      'Two men were shot by officers in the car park on Sunday night, police said.',
      'Two men were shot by officers in the car park on Sunday night.',
    ],
    [
      'The nurses sleep in huts, and the roofs leak, the union said.',
      'The nurses sleep in huts provided by the company, and the roofs leak.',
    ],
  ])('did something else: %s', (a, b) => {
    expect(typesOf(a, b)).toContain('attribution-dropped');
  });
});
