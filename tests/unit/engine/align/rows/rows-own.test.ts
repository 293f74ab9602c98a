import { describe, expect, it } from 'vitest';
import { placeOwn } from '../../../../../src/engine/align/rows/rows-own';

/** Rows as `x0,1 y2`; ties as `x0-y2`, one word unless a weight stands behind: `x0-y2*3`. */
function placed(own: Readonly<Record<string, readonly number[]>>, ties = ''): string[] {
  const weights = new Map<string, number>();
  for (const tie of ties.split(' ').filter(Boolean)) {
    const [ends, weight = '1'] = tie.split('*');
    weights.set(ends!, Number(weight));
    weights.set(ends!.split('-').reverse().join('-'), Number(weight));
  }
  const rows = placeOwn(
    new Map(Object.entries(own)),
    (version, paragraph, other, theirs) => weights.get(`${version}${paragraph}-${other}${theirs}`) ?? 0,
  );
  return rows.map((row) => [...row].map(([id, list]) => `${id}${list}`).join(' '));
}

describe('placeOwn', () => {
  it('gives each paragraph of the first version a row', () =>
    expect(placed({ x: [3, 4] })).toEqual(['x3', 'x4']));

  it('puts linked paragraphs of two versions in one row', () =>
    expect(placed({ x: [0, 1], y: [0, 1] }, 'x0-y0 x1-y1')).toEqual(['x0 y0', 'x1 y1']));

  it('puts a split of one version in the row of the whole', () =>
    expect(placed({ x: [0], y: [0, 1] }, 'x0-y0 x0-y1')).toEqual(['x0 y0,1']));

  it('puts what is linked to nothing before or behind its neighbour', () => {
    expect(placed({ x: [0, 1], y: [0, 1] }, 'x1-y1')).toEqual(['x0', 'y0', 'x1 y1']);
    expect(placed({ x: [0, 1], y: [0, 1] }, 'x0-y0')).toEqual(['x0 y0', 'y1', 'x1']);
    expect(placed({ x: [0, 1], y: [0, 1] })).toEqual(['x0', 'x1', 'y0', 'y1']);
  });

  it('never reads backwards: of ties that cross the heavier counts', () => {
    expect(placed({ x: [0, 1], y: [0, 1] }, 'x0-y1*5 x1-y0*2')).toEqual(['y0', 'x0 y1', 'x1']);
    expect(placed({ x: [0, 1], y: [0, 1] }, 'x0-y1*2 x1-y0*5')).toEqual(['x0', 'x1 y0', 'y1']);
  });

  it('adds up the ties of all that stand in a row', () => {
    const ties = 'x0-y0 x0-z0*2 y0-z0*2 x1-z0*3';
    expect(placed({ x: [0, 1], y: [0], z: [0] }, ties)).toEqual(['x0 y0 z0', 'x1']);
  });
});
