import { describe, expect, it } from 'vitest';
import { withMarks, withPunctuation } from '../../../../src/engine/inline/punctuation';
import { rawMatches } from '../../../../src/engine/inline/raw';
import { keptAt, scriptOf, sidesOf } from './support';

const seen = (one: string, two: string): string => {
  const sides = sidesOf(one, two);
  return scriptOf(withPunctuation(rawMatches(sides), sides), sides);
};

describe('withPunctuation', () => {
  it('gives a mark that came or went to the word before it, and to no more', () =>
    expect(seen('He had concern, but left', 'He had concern but left')).toBe(
      'He had <concern,~concern> but left',
    ));

  it('takes one mark for another at a word', () =>
    expect(seen('He left; she slept', 'He left, she slept')).toBe('He <left;~left,> she slept'));

  it('gives a mark before the first word to that word', () =>
    expect(seen('(Boats sank', 'Boats sank')).toBe('<(Boats~Boats> sank'));

  it('shows a quotation mark that one side alone has as cut: whose words these are is no typography', () =>
    expect(seen('“Boats sank', 'Boats sank')).toBe('[- “ -] Boats sank'));

  it('leaves a mark beside words that changed as it is', () => {
    expect(seen('He left, angry', 'He left angrily')).toBe('He left [- , angry -] [+ angrily +]');
  });

  it('does not take a mark over the end of a sentence', () =>
    expect(seen('He left.|“She slept', 'He left.|She slept')).not.toContain('left.'));
});

describe('withMarks', () => {
  it('lets no mark stand alone behind a word that became typography', () => {
    const sides = sidesOf('“the conservatory,” he', '“the conservatory” he');
    const cosmetic = { a0: 2, a1: 4, b0: 2, b1: 3, by: 'cosmetic', kept: true } as const;
    const quote = keptAt(sides, '4-3');
    expect(scriptOf(withMarks([cosmetic, ...quote], sides), sides)).toContain(
      '<conservatory,”~conservatory”>',
    );
    // A word behind it is no mark.
    expect(withMarks([cosmetic, ...keptAt(sides, '5-4')], sides)).toHaveLength(2);
  });
});
