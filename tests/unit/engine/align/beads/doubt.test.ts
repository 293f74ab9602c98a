import { describe, expect, it } from 'vitest';
import { withoutMereTopic } from '../../../../../src/engine/align/beads/doubt';

const plain = [
  [-10, -10],
  [10, 10],
] as const;
const bead = (logit: number, at = 0) => ({ a: [at], b: [at], logit, context: 0 });
/** Too few names and figures to tell anything. */
const UNTOLD = { share: 0, weight: 9 };
const stands = (
  beads: ReturnType<typeof bead>[],
  sentences: readonly [number, number],
  particulars: { share: number; weight: number; names?: number; weightOfNames?: number },
) => {
  const all = { names: 0.5, weightOfNames: 0, ...particulars };
  return withoutMereTopic(beads, sentences, all, plain, ({ a }) => a[0]! >= 9);
};

describe('withoutMereTopic', () => {
  it('draws nothing between longer texts whose links are all doubtful', () => {
    expect(stands([bead(0.2), bead(0.5)], [10, 10], UNTOLD)).toEqual([]);
    expect(stands([bead(0.2)], [10, 10], { share: 0.2, weight: 60 })).toEqual([]);
  });

  it('keeps doubtful links beside a sure one', () => {
    const beads = [bead(0.2), bead(3)];
    expect(stands(beads, [10, 10], UNTOLD)).toEqual(beads);
  });

  it('keeps doubtful links between texts about the same people and places', () => {
    const beads = [bead(0.2)];
    expect(stands(beads, [10, 10], { share: 0.4, weight: 40 })).toEqual(beads);
  });

  it('keeps nothing but equal sentences where many names and figures are all different', () => {
    const equal = bead(1, 9);
    expect(stands([equal, bead(3)], [10, 10], { share: 0.05, weight: 40 })).toEqual([equal]);
  });

  it('takes a quarter of them in common for one event, and a fifth for an open question', () => {
    const beads = [bead(0.2)];
    expect(stands(beads, [10, 10], { share: 0.26, weight: 40 })).toEqual(beads);
    expect(stands(beads, [10, 10], { share: 0.2, weight: 40 })).toEqual([]);
    expect(stands([bead(3)], [10, 10], { share: 0.2, weight: 40 })).toEqual([bead(3)]);
  });

  it('asks for three or four names and figures before they tell anything', () => {
    expect(stands([bead(3)], [10, 10], { share: 0, weight: 10 })).toEqual([]);
    expect(stands([bead(3)], [10, 10], { share: 0, weight: 9.9 })).toEqual([bead(3)]);
  });

  it('keeps nothing but equal sentences where the names are all other ones, though years and shares recur', () => {
    const figures = { share: 0.4, weight: 40 };
    const [equal, others] = [bead(1, 9), [bead(3), bead(3, 1), bead(3, 2)]];
    expect(stands([equal, ...others], [10, 10], { ...figures, names: 0.1, weightOfNames: 20 })).toEqual([
      equal,
    ]);
    for (const few of [
      { names: 0.3, weightOfNames: 20 },
      { names: 0.1, weightOfNames: 9 },
    ])
      expect(stands([equal, ...others], [10, 10], { ...figures, ...few })).toEqual([equal, ...others]);
  });

  it('keeps a text whose names were all replaced and whose other sentences were not', () => {
    const beads = [bead(1, 9), bead(1, 10), bead(3), bead(3, 1)];
    expect(stands(beads, [10, 10], { share: 0.4, weight: 40, names: 0, weightOfNames: 20 })).toEqual(beads);
  });

  it('takes five sentences a side for enough text', () => {
    expect(stands([bead(0.2)], [5, 5], UNTOLD)).toEqual([]);
    expect(stands([bead(0.2)], [4, 5], UNTOLD)).toEqual([bead(0.2)]);
  });

  it('lets a doubtful link stand where there is little text', () => {
    const beads = [bead(0.2)];
    expect(stands(beads, [2, 10], UNTOLD)).toEqual(beads);
    expect(stands(beads, [10, 2], UNTOLD)).toEqual(beads);
  });
});
