import { describe, expect, it } from 'vitest';
import { withCurrencies } from '../../../../src/engine/inline/currencies';
import { rawMatches } from '../../../../src/engine/inline/raw';
import { scriptOf, sidesOf } from './support';

const seen = (one: string, two: string): string => {
  const sides = sidesOf(one, two);
  return scriptOf(withCurrencies(rawMatches(sides), sides), sides);
};

describe('withCurrencies', () => {
  it('keeps an amount whose currency only stands elsewhere', () =>
    expect(seen('It cost CHF 58 million.', 'It cost 58 million francs.')).toBe(
      'It cost <CHF 58 million~58 million francs> .',
    ));

  it('takes the amount with its currency where that is another', () =>
    expect(seen('It cost CHF 58 million.', 'It cost EUR 58 million.')).toBe(
      'It cost [CHF 58 million > EUR 58 million] .',
    ));

  it('reaches over an adjective', () =>
    expect(seen('It cost CHF 58 million.', 'It cost 58 million Swiss francs.')).toBe(
      'It cost <CHF 58 million~58 million Swiss francs> .',
    ));

  it.each([
    ['It took 58 boats.', 'It took 58 ships.'],
    ['It cost CHF 58 million.', 'It cost 58 million.'],
    ['It cost 58 million. CHF fell.', 'It cost 58 million. EUR fell.'],
  ])('leaves a figure that has no currency on both sides: %s / %s', (one, two) => {
    const sides = sidesOf(one, two);
    const raw = rawMatches(sides);
    expect(withCurrencies(raw, sides)).toEqual(raw);
  });
});
