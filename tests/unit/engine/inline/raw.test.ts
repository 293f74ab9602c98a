import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawMatches } from '../../../../src/engine/inline/raw';
import { gapsOf } from '../../../../src/engine/inline/script';
import { scriptOf, sidesOf } from './support';

const raw = (one: string, two: string): string => {
  const sides = sidesOf(one, two);
  return scriptOf(rawMatches(sides), sides);
};

/** Length of the longest common sequence of two lists of keys, the plain way. */
function longest(x: readonly string[], y: readonly string[]): number {
  let above = new Array<number>(y.length + 1).fill(0);
  for (const key of x) {
    const row = [0];
    y.forEach((other, j) => row.push(key === other ? above[j]! + 1 : Math.max(above[j + 1]!, row[j]!)));
    above = row;
  }
  return above[y.length]!;
}

describe('rawMatches', () => {
  it('keeps what both have, in order', () => {
    expect(raw('The court lifted the ban.', 'The court kept the ban.')).toBe(
      'The court [- lifted -] [+ kept +] the ban .',
    );
  });

  it('does not lose a word that says something for the sake of articles', () => {
    // Four small words in order would be the longer sequence.
    expect(raw('The ban of the court is in the law.', 'The law of the court is in the ban.')).toMatch(
      /court/,
    );
    expect(raw('to the of the harbour', 'harbour to the of the')).toContain(' harbour');
  });

  it('finds as many content words as there can be, in order on both sides', () => {
    const word = fc.constantFrom('court', 'ban', 'boat', 'law', 'the', 'of', ',');
    const text = fc.array(word, { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(text, text, (one, two) => {
        const sides = sidesOf(one.join(' '), two.join(' '));
        const matches = rawMatches(sides);
        for (const { a0, a1, b0, b1 } of gapsOf(matches, sides)) {
          expect(a1).toBeGreaterThanOrEqual(a0);
          expect(b1).toBeGreaterThanOrEqual(b0);
        }
        for (const { a0, b0 } of matches) expect(sides.a[a0]!.key).toBe(sides.b[b0]!.key);
        const content = (side: 'a' | 'b') =>
          sides[side].filter((token) => token.content).map(({ key }) => key);
        expect(matches.filter(({ a0 }) => sides.a[a0]!.content).length).toBe(
          longest(content('a'), content('b')),
        );
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });
});
