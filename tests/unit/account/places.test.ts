import { describe, expect, it } from 'vitest';
import { paragraphAt, readingPlace } from '../../../src/account/places';
import { at, sample } from '../renderer/fixture';

const { base, other } = sample();

it('the paragraph of an offset is that which holds it, or the last one before it', () => {
  expect([0, 21, 22, base.text.length].map((offset) => paragraphAt(base, offset))).toEqual([0, 0, 1, 4]);
});

describe('the place of a finding in reading order', () => {
  const place = (a: string | null, b: string | null): number =>
    readingPlace(
      { a: a === null ? null : at(base, a), b: b === null ? null : at(other, b) },
      base,
      other,
      ({ id }, paragraph) => (id === 'base' ? paragraph : paragraph + 10),
    );

  it('goes by what it says of the base, else of the version', () => {
    expect(Math.floor(place('serious', 'China'))).toBe(2);
    expect(Math.floor(place(null, 'China'))).toBe(10);
  });

  it('tells findings of one row apart by where they begin', () => {
    expect(place('Nobody asked', null)).toBeLessThan(place('Nobody answered', null));
  });
});
