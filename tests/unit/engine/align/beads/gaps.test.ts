import { describe, expect, it } from 'vitest';
import type { Bead } from '../../../../../src/engine/align/beads/assemble';
import { withGapPairs } from '../../../../../src/engine/align/beads/gaps';
import { laidOut } from '../../../../support/laid-out';

/** Three statements told anew, each linked with the one below its number. */
const HERE = ['Nine boats left the harbour.', 'A squall came up at noon.', 'All were home by dusk.'];
const THERE = [
  'A small fleet put to sea.',
  'Midday brought rough weather.',
  'Every crew returned at nightfall.',
];
const ALONE = 'Two masts broke in the wind off Cape Orme.';
const AGAIN = 'In the wind off Cape Orme two of the masts broke.';
const ELSE = 'Herring fetched a better price on Friday.';

const anyone = (): boolean => true;
const bead = (i: number, j: number): Bead => ({ a: [i], b: [j], logit: 3, context: 0 });

/** What is linked besides the beads given, as pairs of sentence numbers. */
function paired(
  a: readonly string[],
  b: readonly string[],
  beads: readonly Bead[],
  allowed: (i: number, j: number) => boolean = anyone,
): string[] {
  const all = withGapPairs(beads, laidOut(a, b), allowed);
  expect(all.slice(0, beads.length)).toEqual(beads);
  return all.slice(beads.length).map((one) => `${one.a.join()}-${one.b.join()}`);
}

/** Puts sentences in behind the first statement of each side; the rest is linked. */
const between = (a: readonly string[], b: readonly string[], here = HERE, there = THERE): string[] =>
  paired(
    [here[0]!, ...a, ...here.slice(1)],
    [there[0]!, ...b, ...there.slice(1)],
    [bead(0, 0), bead(a.length + 1, b.length + 1), bead(a.length + 2, b.length + 2)],
  );

describe('withGapPairs', () => {
  it('links what stands alone in one place of two texts that tell the same anew', () => {
    expect(between([ALONE], [AGAIN])).toEqual(['1-1']);
    expect(between([ELSE, ALONE], [AGAIN])).toEqual(['2-1']);
  });

  it('leaves what is not alike', () => expect(between([ALONE], [ELSE])).toEqual([]));

  it('leaves what took the place of a sentence where the wording was kept', () =>
    expect(between([ALONE], [AGAIN], HERE, HERE)).toEqual([]));

  it('leaves what stands in wide gaps', () =>
    expect(between([ALONE, ELSE, ELSE, ELSE], [AGAIN])).toEqual([]));

  it('looks before the first link and behind the last one', () => {
    const beads = [bead(1, 1), bead(2, 2), bead(3, 3)];
    expect(paired([ALONE, ...HERE], [AGAIN, ...THERE], beads)).toEqual(['0-0']);
    const first = [bead(0, 0), bead(1, 1), bead(2, 2)];
    expect(paired([...HERE, ALONE], [...THERE, AGAIN], first)).toEqual(['3-3']);
  });

  it('leaves what stands in two places', () => {
    const beads = [bead(0, 0), bead(2, 1), bead(3, 2)];
    expect(paired([HERE[0]!, ALONE, HERE[1]!, HERE[2]!], [...THERE, AGAIN], beads)).toEqual([]);
  });

  it('crosses no pair with another', () => {
    const more = 'Nobody was hurt when the church tower fell.';
    expect(between([ALONE, more], [more, AGAIN])).toHaveLength(1);
    expect(between([ALONE, more], [AGAIN, more])).toHaveLength(2);
  });

  it('asks for texts that are linked for the most part', () => {
    const others = Array.from({ length: 8 }, (_, n) => `Page ${n} of the parish book tells of a baker.`);
    const beads = [bead(0, 0), bead(2, 2), bead(3, 3)];
    expect(
      paired(
        [HERE[0]!, ALONE, HERE[1]!, HERE[2]!, ...others],
        [THERE[0]!, AGAIN, THERE[1]!, THERE[2]!],
        beads,
      ),
    ).toEqual([]);
  });

  it('links nothing that the reader forbade', () => {
    const beads = [bead(0, 0), bead(2, 2), bead(3, 3)];
    const texts = [
      [HERE[0]!, ALONE, HERE[1]!, HERE[2]!],
      [THERE[0]!, AGAIN, THERE[1]!, THERE[2]!],
    ] as const;
    expect(paired(...texts, beads, (i, j) => !(i === 1 && j === 1))).toEqual([]);
    expect(paired(...texts, beads)).toEqual(['1-1']);
  });
});
