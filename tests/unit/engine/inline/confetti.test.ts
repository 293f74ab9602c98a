import { describe, expect, it } from 'vitest';
import type { Relation } from '../../../../src/engine';
import { withoutConfetti } from '../../../../src/engine/inline/confetti';
import type { Move } from '../../../../src/engine/inline/moved';
import { rawMatches } from '../../../../src/engine/inline/raw';
import { sidesOf, standing } from './support';

/** The first text with what reads as changed in brackets; checked from the other side. */
function seen(one: string, two: string, relation: Relation = 'edited', moves: readonly Move[] = []): string {
  const sides = sidesOf(one, two);
  const back = sidesOf(two, one);
  const turned = moves.map(({ a0, a1, b0, b1 }) => ({ a0: b0, a1: b1, b0: a0, b1: a1 }));
  const there = standing(withoutConfetti(rawMatches(sides), sides, moves, relation), sides, 'a');
  const mirror = standing(withoutConfetti(rawMatches(back), back, turned, relation), back, 'b');
  expect(mirror).toBe(there);
  return there;
}

describe('a small word between two changes', () => {
  it('is swallowed where these are larger', () =>
    expect(
      seen(
        'The mill, which has a staff of nine old men, closed.',
        'The mill, known for its range of many odd colours, closed.',
      ),
    ).toBe('The mill, [which has a staff of nine old men] , closed.'));

  it('stays where the changes are small', () =>
    expect(seen('He sailed from Paris to Rome.', 'He sailed from Lyon to Turin.')).toBe(
      'He sailed from [Paris] to [Rome] .',
    ));

  it('stays where it says something', () =>
    expect(
      seen('He once sold three grey ships of steel.', 'She often bought five grey boats in tin.'),
    ).toContain(' grey '));

  it('stays where it leads to one word put for another, but not so in a paraphrase', () => {
    const texts = [
      'The mill, which has a staff of nine, closed.',
      'The mill, known for its range of colours, closed.',
    ] as const;
    expect(seen(...texts)).toBe('The mill, [which has a staff] of [nine] , closed.');
    expect(seen(...texts, 'paraphrased')).toBe('The mill, [which has a staff of nine] , closed.');
  });

  it('at the head goes in a paraphrase alone', () => {
    const texts = ['The old grey house burned.', 'The large new barn fell.'] as const;
    expect(seen(...texts, 'paraphrased')).toBe('[The old grey house burned] .');
    expect(seen(...texts)).toBe('The [old grey house burned] .');
  });

  it('stays where only the changes right beside it are small', () =>
    expect(
      seen(
        'Three sad grey old men saw Paris or Rome.',
        'Five glad young tall boys saw Lyon or Turin.',
        'paraphrased',
      ),
    ).toBe('[Three sad grey old men] saw [Paris] or [Rome] .'));

  it('stays at the end of a sentence', () =>
    expect(
      seen(
        'Rain fell all day long.|Nobody came to our old fair.',
        'Snow lay for two weeks.|Few left by that ferry.',
        'paraphrased',
      ),
    ).toBe('[Rain fell all day long] . [Nobody came to our old fair] .'));

  it('is not swallowed by marks, which are no words', () =>
    expect(seen('He went "-- ( to ) --" Rome.', 'He went ; ; ; to : : : Rome.')).toContain(' to '));

  it('is not swallowed by what only moved', () => {
    const texts = ['Slowly and sadly he left the big town hall.', 'He left the white church spire.'] as const;
    expect(seen(...texts)).toBe('[Slowly and sadly] he left the [big town hall] .');
    const [one, two] = ['Big old dogs of many odd kinds ran.', 'Small cats of any hue at all ran.'] as const;
    expect(seen(one, two)).toBe('[Big old dogs of many odd kinds] ran.');
    const moves = [
      { a0: 0, a1: 3, b0: 0, b1: 2 },
      { a0: 4, a1: 7, b0: 3, b1: 7 },
    ];
    expect(seen(one, two, 'edited', moves)).toBe('[Big old dogs] of [many odd kinds] ran.');
  });
});
