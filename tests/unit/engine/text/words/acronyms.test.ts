import { describe, expect, it } from 'vitest';
import { MOST_LETTERS, isAcronym, isOfCapitals } from '../../../../../src/engine/text/words/acronyms';

const whole = (word: string): boolean => isAcronym(word, 0, word.length);

describe('isAcronym', () => {
  it.each(['WHO', 'W.H.O', 'W.H.O.', 'US', 'U.S.', 'A.B.C.D.E.F.G.', 'ЦСКА', 'ÅÄÖ'])('holds for %s', (word) =>
    expect(whole(word)).toBe(true),
  );

  it.each(['A', 'A.', 'Who', 'WHo', 'who', 'W-H-O', 'WHO2', 'Жук', 'Élan', '...', '', '京都府'])(
    'does not hold for “%s”',
    (word) => expect(whole(word)).toBe(false),
  );

  it('goes by the place', () => {
    const text = 'the WHO said';
    expect(isAcronym(text, 4, 7)).toBe(true);
    expect(isAcronym(text, 4, 8)).toBe(false);
    expect(isAcronym(text, 3, 7)).toBe(false);
  });

  it('is none that is longer than its letters with their full stops', () => {
    const letters = 'W'.repeat(2 * MOST_LETTERS);
    expect([whole(letters), whole(letters + 'W'), whole('W'.repeat(100_000))]).toEqual([true, false, false]);
  });
});

describe('isOfCapitals', () => {
  it.each(['US', 'U.S.', 'U.S', 'WHO', 'ABCDEFGHIJK', 'ОН', 'ÅÄÖ'])('holds for %s', (word) =>
    expect(isOfCapitals(word)).toBe(true),
  );

  it.each(['A', 'A.', 'Us', 'USb', 'B2B', '', '..', 'us'])('does not hold for “%s”', (word) =>
    expect(isOfCapitals(word)).toBe(false),
  );
});
