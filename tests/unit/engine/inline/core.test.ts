import { describe, expect, it } from 'vitest';
import { coreOf } from '../../../../src/engine/inline/core';
import { keptAt, sidesOf } from './support';

/** What of two runs, each a whole text, stands for each other; `alike` and `contrary` as numbers of tokens. */
function core(
  one: string,
  two: string,
  { alike = '', contrary = '' } = {},
): readonly [string, string] | null {
  const sides = sidesOf(one, two);
  const found = coreOf(
    { from: 0, to: sides.a.length },
    { from: 0, to: sides.b.length },
    {
      sides,
      alike: () => keptAt(sides, alike),
      contrary: () => keptAt(sides, contrary),
    },
  );
  const shown = (side: 'a' | 'b', stretch: { from: number; to: number }) =>
    (side === 'a' ? sides.textA : sides.textB).slice(
      sides[side][stretch.from]!.start,
      sides[side][stretch.to - 1]!.end,
    );
  return found && [shown('a', found[0]), shown('b', found[1])];
}

describe('coreOf', () => {
  it('sets the only figures against each other, each with its currency', () =>
    expect(core('cost 58 francs', 'brought 61 euros')).toEqual(['58 francs', '61 euros']));

  it('sets no figures against each other that stand at different ends', () =>
    expect(core('58 boats left the old harbour', 'ships came in to anchor there by 61')).toBeNull());

  it('goes by words that the aligner found alike, and first by those that exclude each other', () => {
    expect(core('a boat sank', 'the vessel went down', { alike: '1-1' })).toEqual(['boat', 'vessel']);
    expect(core('a boat rose', 'the vessel fell', { alike: '1-1', contrary: '2-2' })).toEqual([
      'rose',
      'fell',
    ]);
  });

  it('sees words that look alike', () => {
    expect(core('a governor', 'their government')).toEqual(['governor', 'government']);
    expect(core('a goose', 'their government')).toBeNull();
  });

  it('sets names against each other with which both begin, whole', () =>
    expect(core('Anna Roe', 'Hanna Meier of Trier')).toEqual(['Anna Roe', 'Hanna Meier of Trier']));

  it('takes a long change for a rewording as a whole', () => {
    const long = (figure: string) => `${figure} ${'and so on '.repeat(20)}`.trim();
    expect(core(long('58'), long('61'))).toBeNull();
  });

  it('mirrors', () => {
    for (const [one, two] of [
      ['cost 58 francs', 'brought 61 euros'],
      ['a governor', 'their government'],
      ['Anna Roe', 'Hanna Meier'],
    ] as const)
      expect(core(two, one)).toEqual(core(one, two)?.toReversed());
  });
});
