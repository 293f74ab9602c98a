import { describe, expect, it } from 'vitest';
import { withoutOwnClause } from '../../../../src/engine/inline/own-clause';
import { sidesOf } from './support';

/** The runs before the last `tail` tokens of each side, and what of them stands for each other. */
function parted(one: string, two: string, tail: number, from = 0): readonly [string, string] | null {
  const sides = sidesOf(one, two);
  const run = (side: 'a' | 'b') => ({ from, to: sides[side].length - tail });
  const found = withoutOwnClause(run('a'), run('b'), sides);
  const shown = (side: 'a' | 'b', stretch: { from: number; to: number }) =>
    (side === 'a' ? sides.textA : sides.textB).slice(
      sides[side][stretch.from]!.start,
      sides[side][stretch.to - 1]!.end,
    );
  return found && [shown('a', found.cut), shown('b', found.put)];
}

describe('withoutOwnClause', () => {
  const long = 'The crash was in May near the old Trier bridge, and it will cost him his licence.';

  it('leaves a clause of its own out where it opens the sentence', () => {
    expect(parted('He will lose his licence.', long, 3)).toEqual(['He will lose', 'and it will cost him']);
    expect(parted(long, 'He will lose his licence.', 3)).toEqual(['and it will cost him', 'He will lose']);
  });

  it('parts nothing where both say about as much', () => {
    expect(parted('He will lose, the old judge told them, his licence.', long, 3)).toBeNull();
  });

  it('parts nothing without a mark between clauses', () => {
    expect(parted('He will lose his licence.', long.replace(',', ''), 3)).toBeNull();
  });

  it('parts nothing that neither opens nor ends its sentence, or does both', () => {
    expect(parted('So he will lose his licence.', `So ${long}`, 3, 1)).toBeNull();
    expect(parted('He will lose.', long, 0)).toBeNull();
  });
});
