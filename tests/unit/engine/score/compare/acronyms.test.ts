import { describe, expect, it } from 'vitest';
import { collate, similarity, versionFromText } from '../../../../../src/engine';

const read = (text: string, id: string) => versionFromText(text, { id, language: 'en' });

/** Words that stand for each other, by what. */
function matches(a: string, b: string): string[] {
  const [link] = collate([read(a, 'a'), read(b, 'b')]).pairs[0]!.links;
  return (link?.evidence.matches ?? [])
    .filter(({ by }) => by === 'abbreviation' || by === 'number')
    .map(
      (match) => `${a.slice(match.a.start, match.a.end)} ${match.by} ${b.slice(match.b.start, match.b.end)}`,
    );
}

describe('an acronym', () => {
  it.each([
    [
      'The European Central Bank cut its main rate on Thursday.',
      'The ECB cut its main rate on Thursday.',
      'European abbreviation ECB',
    ],
    [
      'The FBI searched the warehouse.',
      'The Federal Bureau of Investigation searched the warehouse.',
      'FBI abbreviation Federal',
    ],
    [
      'The USGS recorded the tremor.',
      'The U.S. Geological Survey recorded the tremor.',
      'USGS abbreviation U.S.',
    ],
  ])('%s', (a, b, expected) => expect(matches(a, b)).toContain(expected));

  it.each([
    ['The European Central Bank cut its main rate on Thursday.', 'The EBC cut its main rate on Thursday.'],
    ['The Federal Bureau of Investigation searched the warehouse.', 'The CIA searched the warehouse.'],
    ['They found big icicles on the warehouse.', 'The FBI found icicles on the warehouse.'],
  ])('is not %s', (a, b) => expect(matches(a, b)).toEqual([]));

  it('brings two sentences nearer than its look-alike, whichever comes first', () => {
    const [name, own, other] = ['The European Central Bank', 'The ECB', 'The EBC'].map(
      (who) => `${who} cut its main rate on Thursday.`,
    ) as [string, string, string];
    expect(similarity(name, own)).toBeGreaterThan(similarity(name, other));
    expect(similarity(own, name)).toBe(similarity(name, own));
  });
});

describe('a figure', () => {
  const trap = (kept: readonly [string, string], changed: readonly [string, string]): void =>
    expect(similarity(...kept)).toBeGreaterThan(similarity(...changed) + 0.1);
  it('is another with another unit', () =>
    trap(
      ['The crew drove at 60 mph along the wall.', 'The crew drove at 60 miles per hour along the wall.'],
      ['The crew drove at 60 mph along the wall.', 'The crew drove at 60 km/h along the wall.'],
    ));
  it('is another in another currency', () =>
    trap(
      ['The roof cost $40 million in the end.', 'The roof cost 40 million dollars in the end.'],
      ['The roof cost $40 million in the end.', 'The roof cost 40 million euros in the end.'],
    ));
  it('may leave its unit out', () =>
    expect(matches('The roof cost $40 million in the end.', 'The roof cost 40 million in the end.')).toEqual([
      '$40 million number 40 million',
    ]));
  it('is what a share in words comes to', () =>
    trap(
      ['A third of the fleet is laid up.', '33 percent of the fleet is laid up.'],
      ['A third of the fleet is laid up.', '25 percent of the fleet is laid up.'],
    ));
  it('numbers rulers', () =>
    trap(
      ['Margrethe II opened the lock in spring.', 'Margrethe II opened the lock in the spring.'],
      ['Margrethe II opened the lock in spring.', 'Margrethe III opened the lock in spring.'],
    ));
});
