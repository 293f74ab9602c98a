import { describe, expect, it } from 'vitest';
import { sameOwner, withoutOwners } from '../../../../src/engine/inline/possessive';
import { keptAt, sidesOf } from './support';

const left = (one: string, two: string): number => {
  const sides = sidesOf(one, two);
  return withoutOwners([{ ...keptAt(sides, '0-0')[0]!, by: 'cosmetic' }], sides).length;
};

describe('withoutOwners', () => {
  it('tells what owns from what is many', () => {
    expect(left('Smith’s boat', 'Smiths boat')).toBe(0);
    expect(left('Smiths boat', "Smith's boat")).toBe(0);
  });

  it('leaves typography alone', () => {
    expect(left('Smith’s boat', "Smith's boat")).toBe(1);
    expect(left('co-operate now', 'cooperate now')).toBe(1);
    expect(left('don’t go', "don't go")).toBe(1);
  });

  it('leaves what matches otherwise', () => {
    const sides = sidesOf('Smith’s boat', 'Smiths boat');
    expect(withoutOwners([{ ...keptAt(sides, '0-0')[0]!, by: 'stem' }], sides)).toHaveLength(1);
  });
});

describe('sameOwner', () => {
  it('looks at all words of both sides', () => {
    const sides = sidesOf('the old man’s boat', 'the old mans boat');
    expect(sameOwner({ a0: 0, a1: 2, b0: 0, b1: 2 }, sides)).toBe(true);
    expect(sameOwner({ a0: 0, a1: 3, b0: 0, b1: 3 }, sides)).toBe(false);
  });
});
