import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../../../src/engine/model';
import { sameness, tellsOutcome } from '../../../../../src/engine/findings/figures/outcome-words';

/** Takes all words for nearly the same. */
const LAVISH: Lexicon = { name: 'lavish', likeness: () => 0.8, rarity: () => undefined };

describe('what befell somebody', () => {
  it.each([
    ['dead', 'killed', 1],
    ['hurt', 'injured', 1],
    ['killed', 'injured', 0],
    ['destroyed', 'damaged', 0],
  ])('%s and %s: %d, whatever the lexicon has', (x, y, expected) => {
    expect(sameness(x, y, LAVISH)).toBe(expected);
    expect(sameness(x, y, null)).toBe(expected);
  });

  it('leaves other words to the lexicon', () => {
    expect(sameness('killed', 'buried', LAVISH)).toBe(0.8);
    expect(sameness('killed', 'buried', null)).toBe(0);
    expect(tellsOutcome('buried')).toBe(false);
  });

  it('takes opposites for no likeness and kin for one', () => {
    const related = (relation: 'kin' | 'opposite'): Lexicon => ({
      ...LAVISH,
      likeness: () => 0.5,
      relation: () => relation,
    });
    expect(sameness('hired', 'fired', related('opposite'))).toBe(0);
    expect(sameness('hired', 'engaged', related('kin'))).toBe(0.6);
  });
});
