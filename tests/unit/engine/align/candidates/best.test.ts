import { describe, expect, it } from 'vitest';
import { createBest } from '../../../../../src/engine/align/candidates/best';

/** Park and Miller's generator: whole numbers below `most`. */
function numbersFrom(seed: number): (most: number) => number {
  let state = seed;
  return (most) => (state = (state * 16807) % 2147483647) % most;
}

describe('the best of each line', () => {
  it.each([1, 3, 7])('are the first %i of all in order, of equals the lower number', (most) => {
    const draw = numbersFrom(most);
    const best = createBest(2, most);
    for (const line of [0, 1, 0]) {
      best.clear(line);
      const offered = Array.from({ length: 40 }, (_, number) => ({ number, score: draw(9) }));
      // In no order, as they come of postings.
      offered.sort(() => draw(3) - 1);
      for (const { number, score } of offered) best.offer(line, number, score);
      const kept = Array.from({ length: best.count(line) }, (_, place) => ({
        number: best.number(line, place),
        score: best.score(line, place),
      }));
      expect(kept).toEqual(
        [...offered].sort((x, y) => y.score - x.score || x.number - y.number).slice(0, most),
      );
    }
  });
});
