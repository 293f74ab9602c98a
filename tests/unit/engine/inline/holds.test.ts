import { describe, expect, it } from 'vitest';
import { HELD, holdsOf, IDLE, isLoose, OPEN } from '../../../../src/engine/inline/holds';
import { keptAt, sidesOf } from './support';

// Numbers: the 0, court 1, lifted 2, the 3, ban 4, on 5, Friday 6, the stop 7; the court on Friday lifted it.
const sides = sidesOf('The court lifted the ban on Friday.', 'The court on Friday lifted the rule.');

describe('how firmly a word stands in its place', () => {
  it('is held by a kept run that says something, and not by one of small words', () => {
    const { a, b } = holdsOf(keptAt(sides, '0-0 1-1 3-5 7-7'), sides);
    expect([...a]).toEqual([HELD, HELD, OPEN, IDLE, OPEN, OPEN, OPEN, IDLE]);
    expect([...b]).toEqual([HELD, HELD, OPEN, OPEN, OPEN, IDLE, OPEN, IDLE]);
  });

  it('goes by the whole run: an article is held by its noun', () => {
    const { a } = holdsOf(keptAt(sides, '2-4 3-5 7-7'), sides);
    expect([...a]).toEqual([OPEN, OPEN, HELD, HELD, OPEN, OPEN, OPEN, IDLE]);
  });

  it('counts a word put for another as held', () => {
    const put = keptAt(sides, '3-5').map((match) => ({ ...match, kept: false }));
    expect(holdsOf(put, sides).a[3]).toBe(HELD);
  });

  it('tells two words in one place by the held runs before them', () => {
    const { placeA, placeB } = holdsOf(keptAt(sides, '0-0 1-1 2-4 3-5 7-7'), sides);
    expect([...placeA]).toEqual([0, 0, 1, 1, 2, 2, 2, 2]);
    expect([...placeB]).toEqual([0, 0, 1, 1, 1, 1, 2, 2]);
  });

  it('is loose over a stretch in which nothing is held', () => {
    const hold = Uint8Array.of(OPEN, IDLE, HELD, OPEN);
    expect([isLoose(hold, 0, 2), isLoose(hold, 0, 3), isLoose(hold, 3, 4), isLoose(hold, 2, 2)]).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });
});
