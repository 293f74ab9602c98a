import { describe, expect, it } from 'vitest';
import {
  ABBREVIATION,
  FORM,
  MEANING,
  SPELLING,
  STEM,
} from '../../../../../src/engine/score/compare/match-kinds';
import { shownBy, standsFor } from '../../../../../src/engine/score/evidence/shown-matches';
import { held } from '../../../../support/laid-out';

/** Two words as terms. */
const terms = (one: string, other: string) => {
  const { x, y } = held(one, other);
  return [x.terms[0]!, y.terms[0]!] as const;
};
const may = (one: string, other: string): boolean => standsFor(...terms(one, other));

describe('standsFor', () => {
  it('takes no member of a family for another', () => {
    expect(may('daughter', 'child')).toBe(false);
    expect(may('uncle', 'father')).toBe(false);
  });

  it('takes no broad word for a thing, but one broad word for another', () => {
    expect(may('hotel', 'building')).toBe(false);
    expect(may('building', 'structure')).toBe(true);
    expect(may('hotel', 'inn')).toBe(true);
  });

  it('takes no verb of one side for one of the other, whatever its form', () => {
    expect(may('came', 'went')).toBe(false);
    expect(may('arriving', 'departed')).toBe(false);
    expect(may('argued', 'opposed')).toBe(false);
    expect(may('arrived', 'came')).toBe(true);
    expect(may('left', 'departed')).toBe(true);
  });

  it('is the same from either side', () => {
    for (const [one, other] of [
      ['hotel', 'building'],
      ['came', 'went'],
      ['hotel', 'inn'],
    ] as const)
      expect(may(other, one)).toBe(may(one, other));
  });
});

describe('shownBy', () => {
  it('calls forms of one word a stem, though only their meaning was found', () => {
    for (const [one, other] of [
      ['driving', 'drive'],
      ['buried', 'bury'],
      ['took', 'taken'],
    ] as const)
      expect(shownBy(...terms(one, other), MEANING), one).toBe('stem');
    expect(shownBy(...terms('boat', 'ship'), MEANING)).toBe('meaning');
  });

  it('calls a possessive no other spelling, and a tonne no ton', () => {
    expect(shownBy(...terms("boat's", 'boat'), SPELLING)).toBe('form');
    expect(shownBy(...terms('colour', 'color'), SPELLING)).toBe('spelling');
    expect(shownBy(...terms('tonnes', 'tons'), SPELLING)).toBe('stem');
  });

  it('says nothing of small words that share a stem', () =>
    expect(shownBy(...terms('it', 'its'), STEM)).toBeNull());

  it('says the rest as it was found', () => {
    expect(shownBy(...terms('boat', 'boat'), FORM)).toBe('form');
    expect(shownBy(...terms('us', 'us'), ABBREVIATION)).toBe('abbreviation');
  });
});
