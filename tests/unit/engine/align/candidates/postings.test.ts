import { expect, it } from 'vitest';
import { postingsOf } from '../../../../../src/engine/align/candidates/postings';
import type { Profile } from '../../../../../src/engine/score/terms/sentence';

it('finds each sentence that holds a word by its stem once, in order', () => {
  const sentence = (...stems: number[]) => ({ types: stems.map((stem) => ({ stem })) }) as unknown as Profile;
  const { starts, places } = postingsOf([sentence(0, 3, 3), sentence(), sentence(3, 0), sentence(1)], 5);
  const held = (stem: number): number[] => [...places.subarray(starts[stem], starts[stem + 1])];
  expect([0, 1, 2, 3, 4].map(held)).toEqual([[0, 2], [3], [], [0, 2], []]);
  expect([starts.length, places.length]).toEqual([6, 5]);
});
