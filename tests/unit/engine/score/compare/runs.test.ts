import { describe, expect, it } from 'vitest';
import { sharedRuns } from '../../../../../src/engine/score/compare/runs';

/** By definition: all runs of one length as texts, each struck from the other side's list once found. */
function shared(a: readonly number[], b: readonly number[], length: number): number {
  const runs = (words: readonly number[]): string[] =>
    words.flatMap((_, at) => (at + length <= words.length ? [words.slice(at, at + length).join()] : []));
  const open = runs(b);
  return runs(a).filter((run) => {
    const at = open.indexOf(run);
    if (at >= 0) open.splice(at, 1);
    return at >= 0;
  }).length;
}

describe('sharedRuns', () => {
  it.each([
    [
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ],
    [
      [1, 2, 3, 1, 2, 3],
      [2, 3, 1, 2, 9, 2, 3],
    ],
    [
      [7, 7, 7, 7, 7],
      [7, 7],
    ],
    [
      [1, 2],
      [2, 1],
    ],
    [[5], []],
  ])('of %j and %j are those of the definition', (a, b) => {
    const found = sharedRuns(a, b, 4);
    expect(found).toHaveLength(4);
    found.forEach(({ low, high }, k) => {
      const places = [a, b].map((words) => Math.max(1, words.length - k));
      expect(low).toBe(shared(a, b, k + 1) / Math.max(...places));
      expect(high).toBe(shared(a, b, k + 1) / Math.min(...places));
    });
  });
});
