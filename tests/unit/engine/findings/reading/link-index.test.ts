import { expect, it } from 'vitest';
import { indexLinks } from '../../../../../src/engine/findings/reading/link-index';
import { linkOf } from '../../../hand-made';

it('finds every link that reaches a sentence of either side, in their order', () => {
  const links = [linkOf([0, 1], [2]), linkOf([1], [0, 2]), linkOf([4], [2])];
  const { ofA, ofB } = indexLinks(links);
  const numbers = (found: readonly unknown[]) =>
    found.map((link) => links.indexOf(link as (typeof links)[0]));
  expect([0, 1, 3, 4, 9].map((at) => numbers(ofA(at)))).toEqual([[0], [0, 1], [], [2], []]);
  expect([0, 1, 2].map((at) => numbers(ofB(at)))).toEqual([[1], [], [0, 1, 2]]);
});
