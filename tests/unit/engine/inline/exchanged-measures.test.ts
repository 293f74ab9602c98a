import { describe, expect, it } from 'vitest';
import { editsBetween } from './support';

const phrases = (one: string, two: string): string => editsBetween(one, two).phrases;

describe('a measure and its conversion', () => {
  it('are one thing, whichever stands in brackets', () =>
    expect(
      phrases(
        'Winds reached 185 kph (115 mph) on the coast.',
        'Winds reached 115mph (185km/h) on the coast.',
      ),
    ).toBe('Winds reached {185 kph (115 mph)~115mph (185km/h):cosmetic} on the coast.'));

  it('are another measure where a figure is', () =>
    expect(
      phrases(
        'Winds reached 185 kph (115 mph) on the coast.',
        'Winds reached 125mph (200km/h) on the coast.',
      ),
    ).toMatch(/\[185 kph/));
});
