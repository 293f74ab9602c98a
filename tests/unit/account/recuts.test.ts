import { describe, expect, it } from 'vitest';
import { recutsOf } from '../../../src/account/recuts';
import type { Link } from '../../../src/engine';
import { link, story } from '../renderer/fixture';

const ANN = ['Ann came.'];
const BEN = ['Ben went.'];
const CAT = ['Cat stayed.'];

const between = (one: string[][], two: string[][], links: readonly Link[]) =>
  recutsOf({ links }, story('one', one), story('two', two));

describe('what was split or merged', () => {
  it('is nothing where paragraphs and sentences stand one for one', () => {
    expect(between([ANN, BEN], [ANN, BEN], [link([0], [0]), link([1], [1])])).toEqual([]);
  });

  it('are sentences that were parted or joined inside a paragraph, each link by itself', () => {
    const one = [['Ann came, Ben went.', 'Cat stayed.', 'Dan slept.']];
    const two = [['Ann came.', 'Ben went.', 'Cat stayed, Dan slept.']];
    const links = [link([0], [0, 1], 'edited'), link([1, 2], [2], 'edited')];
    expect(between(one, two, links)).toEqual([
      { a: [0], b: [0] },
      { a: [0], b: [0] },
    ]);
  });

  it('are paragraphs that became one, wherever they stood', () => {
    const links = [link([0], [0]), link([1], [2]), link([2], [1])];
    expect(between([ANN, BEN, CAT], [[...ANN, ...CAT], BEN], links)).toEqual([{ a: [0, 2], b: [0] }]);
  });

  it('is a paragraph that became two, told once if a sentence of it was parted, too', () => {
    expect(between([['Ann came and left.']], [ANN, ['She left.']], [link([0], [0, 1], 'edited')])).toEqual([
      { a: [0], b: [0, 1] },
    ]);
  });

  it('are paragraphs that were cut anew, drawn together with all that they are tied to', () => {
    const links = [link([0], [0]), link([1], [1]), link([2], [2]), link([3], [3])];
    const parts = ['Ann came.', 'Ben went.', 'Cat stayed.', 'Dan slept.'];
    const one = [parts.slice(0, 2), parts.slice(2)];
    const two = [parts.slice(0, 1), parts.slice(1, 3), parts.slice(3)];
    expect(between(one, two, links)).toEqual([{ a: [0, 1], b: [0, 1, 2] }]);
  });

  it('is no paragraph out of which a sentence moved, nor one into which another was put', () => {
    const moved = [link([0], [0]), link([1], [1], 'identical', { moved: true })];
    expect(between([[...ANN, ...BEN]], [ANN, BEN], moved)).toEqual([]);
    expect(between([ANN], [[...ANN, ...BEN]], [link([0], [0])])).toEqual([]);
  });
});
