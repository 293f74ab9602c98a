import { describe, expect, it } from 'vitest';
import {
  CHOICE,
  DOUBT,
  HEDGES,
  NEAR_DOUBT,
  PERMITS,
  SHUTS_OUT,
  STRONG,
  WITH_THAT,
  WITH_TO,
} from '../../../../../src/engine/findings/words/doubt-words';
import { alarms } from '../../../../support/alarms';

const HEDGING = [...new Set([...HEDGES, ...WITH_TO, ...WITH_THAT])];
/** Words that doubt nothing of themselves. */
const PLAIN = [
  'bakery',
  'maypole',
  'mighty',
  'couldron',
  'alleges-not',
  'shoulder',
  '',
  'May',
  'seam',
  'chanced upon',
];

describe('the words of doubt', () => {
  // "Said" hedges with "to" alone: who says something doubts nothing.
  it.each(HEDGING.filter((word) => word !== 'said'))('“%s” carries the doubt of another hedge', (word) => {
    expect(word).toBe(word.toLowerCase());
    expect(DOUBT.test(word) || NEAR_DOUBT.test(word)).toBe(true);
  });

  it('are doubts of the whole sentence or of their clause, not both; the strong ones of the sentence', () => {
    const near = [
      'if',
      'whether',
      'unless',
      'can',
      'planned',
      'seeks',
      'option',
      'views',
      'facing',
      'enables',
    ];
    const strong = [
      'may',
      'perhaps',
      'unlikely',
      'possibly',
      'alleged',
      'appears',
      'purported',
      'rumored',
      'ostensibly',
    ];
    for (const word of near) expect([NEAR_DOUBT.test(word), DOUBT.test(word)], word).toEqual([true, false]);
    for (const word of strong)
      expect([STRONG.test(word), DOUBT.test(word), NEAR_DOUBT.test(word)], word).toEqual([true, true, false]);
    for (const word of HEDGING) if (STRONG.test(word)) expect(DOUBT.test(word), word).toBe(true);
  });

  it('are not those of leave or of choice, which explain them away', () => {
    for (const word of HEDGING)
      for (const explains of [PERMITS, SHUTS_OUT, CHOICE]) expect(explains.test(word), word).toBe(false);
    expect(['permission', 'licensed', 'barred'].every((word) => PERMITS.test(word))).toBe(true);
  });

  it.each(PLAIN)('“%s” is none of them', (word) => {
    for (const list of [DOUBT, NEAR_DOUBT, STRONG, PERMITS, SHUTS_OUT, CHOICE])
      expect(list.test(word)).toBe(false);
    expect(HEDGING).not.toContain(word);
  });

  it('stand for each other in a sentence', () => {
    const sold = (how: string) => `The bakery was ${how} sold to a brother of the owner in the spring.`;
    expect(alarms(sold('ostensibly'), sold('apparently'))).toEqual([]);
    expect(alarms(sold('apparently'), sold('ostensibly'))).toEqual([]);
    expect(alarms(sold('ostensibly'), sold('quietly'))).toEqual(['hedge-dropped']);
  });
});
