import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('a doubt of so many is lost', () => {
  it.each([
    ['More than 200 sheep are feared to have drowned in the Orme.', 'More than 200 sheep have drowned in the Orme.'],
    ['Fewer than half of the boats are believed to be at sea.', 'Fewer than half of the boats are at sea.'],
  ])('%s → %s', (one, two) => {
    expect(alarms(one, two)).toContain('hedge-dropped');
  }); // prettier-ignore
});

describe('a doubt that both sides have of more than so many, and what is only compared with an opinion', () => {
  it.each([
    ['More than 200 sheep are feared to have drowned.', 'More than 200 sheep are feared to have drowned in the flood.'],
    ['Fewer than half of the boats are believed to be at sea.', 'Fewer than half of the ships are believed to be at sea.'],
    ['The tunnel is longer than was thought.', 'The tunnel is longer than had been believed.'],
    ['The bill was higher than expected.', 'The bill was higher than had been forecast.'],
  ])('%s → %s', (one, two) => {
    expect(alarms(one, two)).toEqual([]);
  }); // prettier-ignore
});
