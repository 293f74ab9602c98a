import { describe, expect, it } from 'vitest';
import { assemble } from '../../../../../src/engine/align/beads/assemble';

const pair = (i: number, j: number, logit: number, equal = false) => ({
  i,
  j,
  own: logit,
  logit,
  equal,
  context: i / 10,
});
const ends = (cells: Parameters<typeof assemble>[0], sentences: readonly [number, number] = [9, 9]) =>
  assemble(cells, sentences).map(({ a, b }) => `${a}-${b}`);

describe('assemble', () => {
  it('gives each sentence to the partner that it is likeliest with, and never twice', () =>
    expect(ends([pair(0, 0, 1), pair(0, 1, 3), pair(1, 1, 2), pair(1, 0, 0.5)])).toEqual(['0-1', '1-0']));

  it('draws nothing that is no likelier than not', () =>
    expect(ends([pair(0, 0, 0), pair(1, 1, -1), pair(2, 2, 0.01)])).toEqual(['2-2']));

  it('goes from top to bottom where two pairs are as likely', () => {
    const square = [pair(1, 1, 2), pair(1, 0, 2), pair(0, 1, 2), pair(0, 0, 2)];
    expect(ends(square)).toEqual(['0-0', '1-1']);
    expect(ends([pair(5, 1, 2), pair(3, 1, 2)])).toEqual(['3-1']);
    expect(ends([pair(1, 5, 2), pair(1, 3, 2)])).toEqual(['1-3']);
  });

  it('pairs a repeated line with the copy that the links around it lead to', () => {
    const around = [pair(0, 2, 3), pair(2, 4, 3)];
    expect(ends([...around, pair(1, 0, -1, true), pair(1, 3, -1, true)])).toEqual(['0-2', '2-4', '1-3']);
    expect(ends([...around, pair(0, 3, -1, true), pair(1, 2, -1, true)])).toEqual(['0-2', '2-4']);
  });

  it('pairs the earlier copies where two stand equally near', () =>
    expect(ends([pair(4, 3, -1, true), pair(4, 5, -1, true)])).toEqual(['4-3']));

  it('calls an equal line a little likelier than not where nothing else speaks for it', () => {
    const [likely, equal] = assemble([pair(0, 0, 3), pair(1, 1, -4, true)], [2, 2]);
    expect([likely!.logit, likely!.context]).toEqual([3, 0]);
    expect([equal!.logit, equal!.context]).toEqual([0.5, 0.1]);
  });
});
