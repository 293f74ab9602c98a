import { describe, expect, it } from 'vitest';
import { MAYOR, within } from '../../../../support/framed';

const { typesOf: types } = within(MAYOR, 'en');

describe('a value that changed', () => {
  it.each([
    ['number-changed', 'The tank holds a million litres of oil.', 'The tank holds a thousand litres of oil.'],
    [
      'number-changed',
      'The valley cooled to minus 5 degrees at night.',
      'The valley cooled to 5 degrees at night.',
    ],
    [
      'number-changed',
      'The team led 3-2 at the break on Saturday.',
      'The team led 2-3 at the break on Saturday.',
    ],
    ['number-changed', 'A dozen cows were struck by lightning.', 'A score of cows were struck by lightning.'],
    [
      'number-changed',
      'The crew drove at 60 mph along the sea wall.',
      'The crew drove at 60 km/h along the sea wall.',
    ],
    ['number-changed', 'Ferry fares rose from 3 to 5 euros.', 'Ferry fares rose from 5 to 3 euros.'],
    [
      'number-changed',
      'Hundreds of people marched through the town.',
      'Thousands of people marched through the town.',
    ],
    ['number-changed', 'The new line costs double the old price.', 'The new line costs half the old price.'],
    ['number-changed', 'He was fined once for speeding here.', 'He was fined twice for speeding here.'],
    ['number-changed', 'The ship carried 900 tonnes of grain.', 'The ship carried 900 tons of grain.'],
    ['name-changed', 'Queen Margrethe II opened the lock.', 'Queen Margrethe III opened the lock.'],
    ['date-changed', 'The call begins at 3 p.m. GMT on Friday.', 'The call begins at 3 p.m. EST on Friday.'],
    ['date-changed', 'The launch was moved to 0900 GMT.', 'The launch was moved to 1900 GMT.'],
    [
      'date-changed',
      'The vote is set for June 20, 2024, they said.',
      'The vote is set for 21/06/2024, they said.',
    ],
  ])('%s: %s', (type, a, b) => expect(types(a, b)).toEqual([type]));
});

describe('a value in another style', () => {
  it.each([
    ['The valley cooled to minus 5 degrees at night.', 'The valley cooled to 5 degrees below zero at night.'],
    ['The debt stands at two and a half million euros.', 'The debt stands at 2.5 million euros.'],
    ['Half the fleet is laid up.', '50% of the fleet is laid up.'],
    ['A third of the fleet is laid up.', '33 percent of the fleet is laid up.'],
    ['The road reopens at noon on Friday.', 'The road reopens at 12 p.m. on Friday.'],
    ["They met in '99 at a trade fair.", 'They met in 1999 at a trade fair.'],
    ['The vote is set for June 20, 2024, they said.', 'The vote is set for 2024-06-20, they said.'],
    ['The crew drove at 60 mph along the sea wall.', 'The crew drove at 60mph along the sea wall.'],
    ['Sen. Tom Reed of Fla. opposed the dam.', 'Senator Tom Reed of Florida opposed the dam.'],
    ['Rebels said Gaddafi had fled the capital.', 'Rebels said Qaddafi had fled the capital.'],
    ['United beat City 3-2 on Sunday.', 'City lost 2-3 to United on Sunday.'],
    ['Fares rose from 3 to 5 euros.', 'Fares rose to 5 euros from 3.'],
    ['Dozens of people were hurt in the crash.', 'Scores of people were hurt in the crash.'],
    ['Once the rain stopped, the crew was paid twice.', 'The crew was paid twice once the rain stopped.'],
    ['The call begins at 3 p.m. GMT on Friday.', 'The call begins at 3 p.m. UTC on Friday.'],
  ])('is none: %s', (a, b) => expect(types(a, b)).toEqual([]));
});
