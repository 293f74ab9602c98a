import { describe, expect, it } from 'vitest';
import type { Bead } from '../../../../../src/engine/align/beads/assemble';
import { cellLogits } from '../../../../../src/engine/align/judge/cells';
import { settleCopies } from '../../../../../src/engine/align/beads/copies';

const LONG = { contents: 12 };
const SHORT = { contents: 2 };

/** Settles links given as pairs of sentences; wordings as letters, a small one being a short line. */
function settled(a: string, b: string, pairs: readonly (readonly [number, number])[]): string[] {
  const letters = [...new Set(a + b)];
  const numbers = (text: string) => Int32Array.from([...text], (letter) => letters.indexOf(letter));
  const beads = pairs.map(([i, j]): Bead => ({ a: [i], b: [j], logit: 2, context: 0 }));
  const cells = cellLogits(
    [...a].flatMap((_, i) => [...b].map((_, j) => ({ i, j, logit: 1 }))),
    b.length,
  );
  const contents = [...a].map((letter) => (letter === letter.toLowerCase() ? SHORT : LONG));
  const wordings = { a: numbers(a), b: numbers(b), count: letters.length };
  return settleCopies(beads, cells, wordings, contents)
    .map((bead) => `${bead.a.join()}~${bead.b.join()}`)
    .sort();
}

describe('settleCopies', () => {
  it('keeps to one copy of a story that the other text has twice', () => {
    expect(settled('ABC', 'ABCABC', [[0, 0], [1, 4], [2, 5]])).toEqual(['0~0', '1~1', '2~2']); // prettier-ignore
    expect(settled('ABCABC', 'ABC', [[0, 0], [4, 1], [5, 2]])).toEqual(['0~0', '1~1', '2~2']); // prettier-ignore
  });

  it('goes along with the sentence before where that stands in the later copy', () => {
    expect(settled('ABC', 'XABCYABC', [[0, 5], [1, 2], [2, 3]])).toEqual(['0~5', '1~6', '2~7']); // prettier-ignore
  });

  it('lets equal lines change partners instead of crossing', () => {
    expect(settled('AAA', 'AAA', [[0, 0], [1, 2], [2, 1]])).toEqual(['0~0', '1~1', '2~2']); // prettier-ignore
  });

  it('leaves the only place of a wording alone', () => {
    expect(settled('ABC', 'ACB', [[0, 0], [1, 2], [2, 1]])).toEqual(['0~0', '1~2', '2~1']); // prettier-ignore
  });

  it('drops short lines that both texts repeat where they cross', () => {
    const pairs = [
      [0, 0],
      [1, 3],
      [2, 1],
      [3, 4],
      [4, 2],
    ] as const;
    expect(settled('AxBxC', 'ABCxx', pairs)).toEqual(['0~0', '2~1', '4~2']);
  });

  it('keeps them where they go along with their neighbour, and long sentences anyhow', () => {
    const block = [
      [0, 3],
      [1, 4],
      [2, 0],
      [3, 1],
      [4, 2],
    ] as const;
    expect(settled('AxBxC', 'BxCAx', block)).toEqual(['0~3', '1~4', '2~0', '3~1', '4~2']);
    const long = [
      [0, 0],
      [1, 3],
      [2, 1],
      [3, 4],
      [4, 2],
    ] as const;
    expect(settled('AXBXC', 'ABCXX', long)).toHaveLength(5);
  });
});
