import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('what is only said stands as fact', () => {
  it.each([
    ['It is said that the mayor owns three boats.', 'The mayor owns three boats.'],
    ['It is often said that the duke hid his gold here.', 'The duke hid his gold here.'],
  ])('%s → %s', (one, two) => {
    expect(alarms(one, two)).toContain('hedge-dropped');
    expect(alarms(two, one)).toContain('hedge-added');
  }); // prettier-ignore
});

describe('hearsay stays hearsay in other words, and an idiom is none', () => {
  it.each([
    ['It is said that the bell rang by itself.', 'The bell is said to have rung by itself.'],
    ['The well is said to have no bottom.', 'It is said that the well has no bottom.'],
    ['It is said that the well has no bottom.', 'Supposedly, the well has no bottom.'],
    ["It's said that the duke hid his gold here.", 'The duke reportedly hid his gold here.'],
    ['Villagers say that the oak is a thousand years old.', 'The oak is said to be a thousand years old.'],
    ['It should be said that the cook did well.', 'The cook did well.'],
  ])('%s → %s', (one, two) => {
    expect(alarms(one, two)).toEqual([]);
  }); // prettier-ignore
});
