import { describe, expect, it } from 'vitest';
import { editionOf } from '../../../../../src/renderer/state/edition';
import { recutOf, relationsOf } from '../../../../../src/renderer/views/collation/cell-says';
import { collation, link, pair, story } from '../../fixture';

const A = story('a', [['Ann came, Ben went.', 'Cat stayed.'], ['Dan slept.'], ['Eve sang.']]);
const B = story('b', [
  ['Ann came.', 'Ben went.'],
  ['Cat stayed.', 'Dan slept.'],
  ['Eve sang.', 'New.'],
]);
const links = [link([0], [0, 1], 'edited'), link([1], [2]), link([2], [3]), link([3], [4])];
const { sides } = editionOf(
  collation(
    [A, B],
    [pair(A, B, links)],
    [
      { a: [0, 1], b: [0, 1] },
      { a: [2], b: [2] },
    ],
  ),
);
const side = sides[0]!;

describe('what a cell is called beside its paragraph', () => {
  it('names the relations of its sentences', () => {
    expect(relationsOf(B, side, false, [0])).toEqual(['edited']);
    expect(relationsOf(B, side, false, [2])).toEqual(['identical', 'added']);
    expect(relationsOf(A, null, true, [0])).toEqual([]);
  });

  it('says what was split or merged, in sentences and paragraphs', () => {
    expect(recutOf(B, side, false, [0], 1)).toEqual(['split']);
    expect(recutOf(B, side, false, [1], 2)).toEqual(['merged']);
    expect(recutOf(B, side, false, [0, 1], 1)).toEqual(['split']);
    expect(recutOf(B, side, false, [0], 2)).toEqual(['split and merged']);
    expect(recutOf(B, side, false, [2], 1)).toEqual([]);
    expect(recutOf(A, side, true, [0], 1)).toEqual(['split']);
  });
});
