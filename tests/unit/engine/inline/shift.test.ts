import { describe, expect, it } from 'vitest';
import { shifted } from '../../../../src/engine/inline/shift';
import { keptAt, sidesOf, standing } from './support';

/** The longer text with what was put in, as a reader sees it; the same for what was cut. */
function seen(shorter: string, longer: string, places: string): string {
  const there = sidesOf(shorter, longer);
  const back = sidesOf(longer, shorter);
  const turned = places.replace(/(\d+)-(\d+)/g, '$2-$1');
  const put = standing(shifted(keptAt(there, places), there), there, 'b');
  const cut = standing(shifted(keptAt(back, turned), back), back, 'a');
  expect(cut).toBe(put);
  return put;
}

describe('what was put in or cut', () => {
  it('begins with the word that opens its phrase', () =>
    expect(seen('Paint the blue door.', 'Paint the red the blue door.', '0-0 1-1 2-4 3-5 4-6')).toBe(
      'Paint [the red] the blue door.',
    ));

  it('is a whole sentence where it can be', () =>
    expect(seen('She left.|He ate.', 'She left.|He said.|He ate.', '0-0 1-1 2-2 3-3 4-7 5-8')).toBe(
      'She left. [He said.] He ate.',
    ));

  it('ends on its comma, and does not begin with the one before', () => {
    const text = 'He left, he slept, he said.';
    expect(seen('He left, he said.', text, '0-0 1-1 2-5 3-6 4-7 5-8')).toBe('He left, [he slept,] he said.');
    expect(seen('He left, he said.', text, '0-0 1-1 2-2 3-6 4-7 5-8')).toBe('He left, [he slept,] he said.');
  });

  it('slides as far as it takes', () =>
    expect(
      seen('He said so, he ate.', 'He said so, he slept so, he ate.', '0-0 1-1 2-6 3-7 4-8 5-9 6-10'),
    ).toBe('He said so, [he slept so,] he ate.'));

  it('begins where a sentence does', () =>
    expect(seen('A fox ran home.', 'A fox saw a fox ran home.', '0-0 1-1 2-5 3-6 4-7')).toBe(
      '[A fox saw] a fox ran home.',
    ));

  it('slides from the very end of the text as well', () => {
    expect(seen('Yes sir', 'Yes sir, yes sir', '0-0 1-1')).toBe('[Yes sir,] yes sir');
    expect(seen('Yes sir', 'Yes sir, yes sir', '0-3 1-4')).toBe('[Yes sir,] yes sir');
  });

  it('stays where it is as good as elsewhere, and where no equal word stands beside it', () => {
    expect(seen('Big dogs bark.', 'Big dogs big dogs bark.', '0-2 1-3 2-4 3-5')).toBe(
      '[Big dogs] big dogs bark.',
    );
    expect(seen('Big dogs bark.', 'Big grey dogs bark.', '0-0 1-2 2-3 3-4')).toBe('Big [grey] dogs bark.');
  });

  it('does not slide over words between which something else was changed', () => {
    // "a fox" stands before the block, but "old" between the two was cut.
    const sides = sidesOf('A old fox ran home.', 'A fox saw a fox ran home.');
    const slid = shifted(keptAt(sides, '0-0 2-1 3-5 4-6 5-7'), sides);
    expect(standing(slid, sides, 'b')).toBe('A fox [saw a fox] ran home.');
  });

  it('tells words that match but for their capital after sliding as such', () => {
    const sides = sidesOf('Yes sir', 'Yes sir, yes sir');
    expect(shifted(keptAt(sides, '0-0 1-1'), sides).map(({ by }) => by)).toEqual(['cosmetic', 'form']);
  });
});
