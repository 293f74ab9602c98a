import { describe, expect, it } from 'vitest';
import { areOtherLevels, levelOf } from '../../../../../src/engine/findings/words/office-levels';

describe('levelOf', () => {
  it('is the same by another word', () => {
    expect(levelOf('federal')).toBe(levelOf('us'));
    expect(levelOf('municipal')).toBe(levelOf('city'));
    expect(levelOf('county')).not.toBe(levelOf('city'));
    expect(levelOf('deputy')).toBeNull();
    expect(levelOf('constructor')).toBeNull();
  });
});

describe('areOtherLevels', () => {
  it.each([
    ['sheriff', 'county', 'city', true],
    ['director', 'nation', 'region', true],
    ['senator', 'federation', 'state', true],
    ['prosecutor', 'federation', 'county', true],
    // A county's courts are those of its state.
    ['judge', 'county', 'state', false],
    ['director', 'nation', 'federation', false],
    ['director', 'region', 'city', false],
    ['sheriff', 'county', 'county', false],
    ['sheriff', 'county', null, false],
  ] as const)('%s of %s and of %s: %s', (office, one, other, apart) => {
    expect(areOtherLevels(office, one, other)).toBe(apart);
    expect(areOtherLevels(office, other, one)).toBe(apart);
  });
});
