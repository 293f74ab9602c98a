import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../../src/engine';
import { figuresAcross } from '../../../../../src/engine/findings/figures/left-over-across';
import { indexLinks } from '../../../../../src/engine/findings/reading/link-index';
import { readAs } from '../../../../support/alarms';
import { linkOf } from '../../../../support/linked-sides';

/** The first sentences are linked, and those behind them are not. */
const across = (
  one: readonly string[],
  two: readonly string[],
  found: readonly Finding[] = [],
  pairs: readonly (readonly [number, number])[] = [[0, 0]],
): readonly Finding[] => {
  const links = indexLinks(pairs.map(([a, b]) => linkOf([a], [b])));
  return figuresAcross(readAs('a', ...one), readAs('b', ...two), links, null, found);
};

const LEAD = 'The choir met in the barn.';
const SONGS = 'The altos of Arda sang 31 songs from the valley at night.';
const FEWER = 'At night the altos of Arda sang 28 songs from the valley.';

describe('a figure that became one of a sentence no link reaches', () => {
  it('is told where that stands beside a linked one', () => {
    const found = across([LEAD, SONGS], [LEAD, FEWER]);
    expect(found.map(({ message }) => message)).toEqual(['The figure “31” became “28”.']);
    expect(found[0]!.confidence).toBe(0.6);
    expect(across([LEAD, FEWER], [LEAD, SONGS])).toHaveLength(1);
  });

  it('and where only the unit is another', () => {
    const [hours, days] = ['The tour of the altos took nine hours.', 'The tour of the altos took nine days.'];
    expect(across([LEAD, hours], [LEAD, days]).map(({ message }) => message)).toEqual([
      expect.stringContaining('“nine hours” became “nine days”') as string,
    ]);
  });

  it.each([
    ['both are linked', [LEAD, SONGS], [LEAD, FEWER], [[0, 0], [1, 1]]],
    ['one of them is linked', [LEAD, SONGS], [LEAD, FEWER], [[0, 0], [1, 0]]],
    ['nothing beside them is linked', [LEAD, SONGS], [LEAD, FEWER], []],
    ['they stand far apart', [LEAD, 'It rained.', 'It snowed.', SONGS], [LEAD, FEWER], [[0, 0]]],
    ['the other text has the value elsewhere', [LEAD, SONGS], [LEAD, FEWER, 'It has 31 altos.'], [[0, 0]]],
    ['it tells of another thing', [LEAD, SONGS], [LEAD, 'A bus with 28 seats stood by the gate.'], [[0, 0]]],
    ['there is nothing', [], [], []],
  ] as const)('is not where %s', (_, one, two, pairs) => {
    expect(across(one, two, [], pairs)).toEqual([]);
  }); // prettier-ignore

  it('becomes one other and not two', () => {
    const few = 'At night the altos of Arda sang 26 songs from the valley.';
    expect(across([LEAD, SONGS], [few, LEAD, FEWER], [], [[0, 1]])).toHaveLength(1);
  });

  it('takes part in no second finding', () => {
    const found = across([LEAD, SONGS], [LEAD, FEWER]);
    expect(across([LEAD, SONGS], [LEAD, FEWER], found)).toEqual([]);
  });
});
