import { describe, expect, it } from 'vitest';
import type { MatchBy } from '../../../../src/engine';
import { holdsOf } from '../../../../src/engine/inline/holds';
import { seedsOf } from '../../../../src/engine/inline/seeds';
import { keptAt, sidesOf } from './support';

/** Words that may have moved, as `ship>2`; those that are not the same word with a question mark. */
function seeds(
  one: string,
  two: string,
  kept: string,
  alike: readonly [i: number, j: number, by: MatchBy][] = [],
) {
  const sides = sidesOf(one, two);
  const found = alike.map(([i, j, by]) => ({ a0: i, a1: i + 1, b0: j, b1: j + 1, by, kept: true }));
  return seedsOf(sides, holdsOf(keptAt(sides, kept), sides), () => found).map(
    ({ i, j, firm }) => `${sides.textA.slice(sides.a[i]!.start, sides.a[i]!.end)}>${j}${firm ? '' : '?'}`,
  );
}

describe('a word that may have moved', () => {
  it('stands in another place on the other side, against nothing', () =>
    expect(seeds('On Friday the ship left.', 'The ship left on Friday.', '2-0 3-1 4-2 5-5')).toEqual([
      'Friday>4',
    ]));

  it('is none that is held, says nothing, or stands where it stood', () => {
    expect(seeds('On Friday the ship left.', 'The ship left on Friday.', '0-3 1-4')).toEqual([
      'ship>1',
      'left>2',
    ]);
    expect(seeds('Old ships sank.', 'Old boats sank.', '0-0')).toEqual([]);
    // Nothing is kept: all of it is in one place.
    expect(seeds('Ships sank.', 'Sank ships.', '')).toEqual([]);
  });

  it('may be a part of a word with a hyphen', () =>
    expect(seeds('The York-based bank grew.', 'The bank, based in York, grew.', '0-0 2-1 3-7')).toEqual([
      'York-based>3?',
      'York-based>5?',
    ]));

  it('is no sign of a moved phrase where it stands more than eight times', () => {
    const times = (count: number) =>
      seeds('Go north.', `North${' north'.repeat(count - 1)} go.`, `0-${count}`);
    expect(times(8)).toHaveLength(8);
    expect(times(9)).toEqual([]);
    expect(times(12)).toEqual([]);
  });

  it('may be what the aligner saw as the same in another form, and not what only means the same', () => {
    const texts = ['Ships sank off Crete.', 'Off Crete lie some wrecks shipped.'] as const;
    expect(seeds(...texts, '2-0 3-1', [[0, 5, 'stem']])).toEqual(['Ships>5?']);
    expect(seeds(...texts, '2-0 3-1', [[0, 5, 'typo']])).toEqual(['Ships>5?']);
    expect(seeds(...texts, '2-0 3-1', [[0, 5, 'spelling']])).toEqual(['Ships>5']);
    expect(seeds(...texts, '2-0 3-1', [[0, 4, 'meaning']])).toEqual([]);
    // "some" says nothing.
    expect(seeds(...texts, '2-0 3-1', [[0, 3, 'stem']])).toEqual([]);
  });

  it('is told once, in the order of the text', () =>
    expect(
      seeds('Rome and Oslo won Crete.', 'Crete won Oslo then Rome.', '4-0', [
        [2, 2, 'form'],
        [0, 4, 'form'],
      ]),
    ).toEqual(['Rome>4', 'Oslo>2', 'won>1']));
});
