import { describe, expect, it } from 'vitest';
import { referencesOf } from '../../../../../src/engine/align/rows/rows-references';
import { versionFromSentences } from '../../../../../src/engine/version';
import { linkOf, pairOf } from '../../../hand-made';

/** A version by the number of sentences of each paragraph. */
const version = (id: string, sizes: readonly number[]) =>
  versionFromSentences(
    sizes.map((size) => Array.from({ length: size }, () => 'It rained.')),
    { id, language: 'en' },
  );

/** Ribbons as `kind 0>1`, by row; rows as pairs of lists of paragraphs. */
function ribbons(
  sizes: readonly [readonly number[], readonly number[]],
  links: readonly (readonly [a: readonly number[], b: readonly number[], moved?: boolean])[],
  rows: readonly (readonly [readonly number[], readonly number[]])[],
): string[] {
  const [a, b] = [version('a', sizes[0]), version('b', sizes[1])];
  const pair = pairOf(
    a,
    b,
    links.map(([one, two, moved = false]) => linkOf(one, two, { moved })),
  );
  const laid = rows.map(([one, two]) => ({ cells: { a: one, b: two } }));
  const versions = new Map([a, b].map((one) => [one.id, one]));
  return referencesOf([pair], laid, versions).map(
    ({ kind, link, rowFrom, rowTo }) => `${kind} ${link}: ${rowFrom}>${rowTo}`,
  );
}

describe('referencesOf', () => {
  it('draws no ribbon within a row', () =>
    expect(ribbons([[1], [1]], [[[0], [0]]], [[[0], [0]]])).toEqual([]));

  it('tells what moved', () => {
    const apart = [
      [[0], []],
      [[], [0]],
    ] as const;
    expect(ribbons([[1], [1]], [[[0], [0], true]], apart)).toEqual(['moved 0: 0>1']);
    expect(ribbons([[1], [1]], [[[0], [0]]], apart)).toEqual(['moved 0: 0>1']);
  });

  it('calls a sentence that leans over from a paragraph of several moved, where the link is out of order', () => {
    const links = [
      [[0], [0]],
      [[1], [1], true],
    ] as const;
    const rows = [
      [[0], [0]],
      [[], [1]],
    ] as const;
    expect(ribbons([[2], [1, 1]], links, rows)).toEqual(['moved 1: 0>1']);
  });

  it('tells a split from a merge', () => {
    const links = [
      [[0], [0]],
      [[1], [1]],
    ] as const;
    expect(
      ribbons([[2], [1, 1]], links, [
        [[0], [0]],
        [[], [1]],
      ]),
    ).toEqual(['split 1: 0>1']);
    expect(
      ribbons([[1, 1], [2]], links, [
        [[0], [0]],
        [[1], []],
      ]),
    ).toEqual(['merged 1: 1>0']);
  });

  it('spares an end whose partner stands in its own row', () => {
    const rows = [
      [[0], [0]],
      [[1], [1]],
    ] as const;
    expect(
      ribbons(
        [
          [1, 1],
          [1, 1],
        ],
        [
          [
            [0, 1],
            [0, 1],
          ],
        ],
        rows,
      ),
    ).toEqual([]);
    const longer = [...rows, [[2], []]] as const;
    expect(
      ribbons(
        [
          [1, 1, 1],
          [1, 1],
        ],
        [
          [
            [0, 1, 2],
            [0, 1],
          ],
        ],
        longer,
      ),
    ).toEqual(['merged 0: 2>0', 'merged 0: 2>1']);
  });

  it('draws one ribbon for the sentences of one paragraph', () =>
    expect(
      ribbons(
        [[2], [2]],
        [
          [
            [0, 1],
            [0, 1],
          ],
        ],
        [
          [[0], []],
          [[], [0]],
        ],
      ),
    ).toEqual(['moved 0: 0>1']));
});
